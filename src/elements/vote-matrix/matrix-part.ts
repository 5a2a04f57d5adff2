export { voteMatrixPart as words } from '../../i18n/en-vote-matrix-part.js';
export { bySimilarity } from './matrix-similarity.layout.js';
export { matrixRecords, matrixTable } from './matrix-table.describe.js';
export { wholeTemplate } from './matrix-whole.template.js';
export { wholeStyles as styles } from './matrix-whole.styles.js';
