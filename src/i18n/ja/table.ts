import type { LateSections } from '../messages.js';

/** What the table behind a chart says in Japanese besides its cells. */
export const table: LateSections['table'] = {
  hint: '見出しを選ぶと、その列で並べ替えます。',
  rising: (column) => `表を「${column}」の昇順に並べました。`,
  falling: (column) => `表を「${column}」の降順に並べました。`,
};
