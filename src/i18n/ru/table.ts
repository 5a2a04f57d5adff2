import type { LateSections } from '../messages.js';

/** What the table behind a chart says in Russian besides its cells. */
export const table: LateSections['table'] = {
  hint: 'Выберите заголовок столбца, чтобы упорядочить.',
  rising: (column) => `Таблица упорядочена по столбцу «${column}», по возрастанию.`,
  falling: (column) => `Таблица упорядочена по столбцу «${column}», по убыванию.`,
};
