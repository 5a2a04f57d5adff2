import { csvFormatRows } from 'd3-dsv';
import type { TableModel } from '../i18n/description.js';

/** A cell that a spreadsheet would run as a formula is written as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The rows behind a chart as CSV (RFC 4180), with stable English column names and numbers unformatted. */
export function csvOf(table: TableModel): string {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : harmless(cell))),
  );
  return csvFormatRows([table.columns.map((column) => column.key), ...rows]) + '\n';
}
