import type { LateSections } from '../messages.js';
import { apart } from './words.js';

/** What the table behind a chart says in Arabic besides its cells. */
export const table: LateSections['table'] = {
  hint: 'اختر عنوان عمود لترتيب الجدول حسبه.',
  rising: (column) => `رُتب الجدول تصاعدياً حسب «${apart(column)}».`,
  falling: (column) => `رُتب الجدول تنازلياً حسب «${apart(column)}».`,
};
