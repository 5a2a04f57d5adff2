export { withNotes } from '../../bundled/cosponsor-notes.js';
export { cosponsorList } from './cosponsor-list.describe.js';
export { cosponsorListStyles as styles } from './cosponsor-list.styles.js';
export { cosponsorListTemplate } from './cosponsor-list.template.js';
