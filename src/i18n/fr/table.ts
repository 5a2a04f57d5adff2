import type { LateSections } from '../messages.js';

/** What the table behind a chart says in French besides its cells. */
export const table: LateSections['table'] = {
  hint: 'Choisissez un en-tête pour trier.',
  rising: (column) => `Tableau trié par «\u202f${column}\u202f», ordre croissant.`,
  falling: (column) => `Tableau trié par «\u202f${column}\u202f», ordre décroissant.`,
};
