import type { TableCell, TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

/** By which column a table is sorted, and which way. */
export interface TableSort {
  /** `key` of the column. */
  readonly key: string;
  readonly rising: boolean;
}

function compare(a: TableCell, b: TableCell, locale: Locale): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return locale.compare(String(a), String(b));
}

const isBlank = (cell: TableCell | undefined): boolean => cell === null || cell === undefined || cell === '';

/**
 * The rows in the order of one column: numbers by size, words as the language sorts them, and what is not known last
 * either way. Rows that are alike keep their order. A column that the table has not changes nothing.
 */
export function sortedRows(model: TableModel, sort: TableSort | null, locale: Locale): TableModel['rows'] {
  const index = model.columns.findIndex(({ key }) => key === sort?.key);
  if (!sort || index < 0) return model.rows;
  return [...model.rows].sort((x, y) => {
    const [a = null, b = null] = [x[index], y[index]];
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    return sort.rising ? compare(a, b, locale) : compare(b, a, locale);
  });
}
