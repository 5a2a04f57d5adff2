import type { LateSections } from '../messages.js';

/** What the table behind a chart says in German besides its cells. */
export const table: LateSections['table'] = {
  hint: 'Wählen Sie eine Überschrift, um danach zu ordnen.',
  rising: (column) => `Tabelle nach „${column}“ aufsteigend geordnet.`,
  falling: (column) => `Tabelle nach „${column}“ absteigend geordnet.`,
};
