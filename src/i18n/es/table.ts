import type { LateSections } from '../messages.js';

/** What the table behind a chart says in Spanish besides its cells. */
export const table: LateSections['table'] = {
  hint: 'Elija un encabezado para ordenar.',
  rising: (column) => `Tabla ordenada por «${column}», ascendente.`,
  falling: (column) => `Tabla ordenada por «${column}», descendente.`,
};
