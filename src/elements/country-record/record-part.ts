export { chosenLines } from './record-chosen.describe.js';
export { recordTable } from './record-table.describe.js';
export { recordPartStyles as styles } from './record-part.styles.js';
