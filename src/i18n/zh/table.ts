import type { LateSections } from '../messages.js';

/** What the table behind a chart says in Chinese besides its cells. */
export const table: LateSections['table'] = {
  hint: '选择列标题可按该列排序。',
  rising: (column) => `表格按“${column}”升序排列。`,
  falling: (column) => `表格按“${column}”降序排列。`,
};
