export { timelineEntries } from './timeline-entries.describe.js';
export { timelineListStyles as styles } from './timeline-list.styles.js';
export { timelineList } from './timeline-list.template.js';
