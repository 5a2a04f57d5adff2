export { measureDejaVu } from '../../src/server/fonts/measure.js';
export { pictureOf } from '../../src/server/svg/picture.js';
