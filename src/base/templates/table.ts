import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell, TableModel } from '../../i18n/description.js';
import { table as english } from '../../i18n/en-table.js';
import type { Locale } from '../../i18n/locale.js';
import { sortedRows, type TableSort } from './sorted-rows.js';

export { table as styles } from '../styles/table.js';

/** How the reader has sorted the table. */
export interface TableSorting {
  readonly sort: TableSort | null;
  /** The reader chose a heading; `said` tells it to assistive technology. */
  readonly onSort: (sort: TableSort, said: string) => void;
}

/** The rows behind the chart, with caption and scopes; a heading sorts by its column, and back when chosen again. */
export function tableTemplate(
  model: TableModel,
  locale: Locale,
  { sort, onSort }: TableSorting,
): TemplateResult {
  const words = locale.part('table', english);
  const shown = model.columns.flatMap(({ key, label }, index) =>
    label === null ? [] : [{ key, label, index }],
  );
  const isNumber = (index: number) => model.rows.some((row) => typeof row[index] === 'number');
  const numeric = new Set(shown.filter(({ index }) => isNumber(index)).map(({ index }) => index));
  const text = (cell: TableCell | undefined) =>
    cell === null || cell === undefined ? '–' : typeof cell === 'number' ? locale.number(cell) : cell;
  const choose = (key: string, label: string) => {
    const rising = sort?.key !== key || !sort.rising;
    onSort({ key, rising }, words[rising ? 'rising' : 'falling'](label));
  };
  /** A name that chooses its state has the size for a finger; keys have the marks of the chart. */
  const byRow = model.columns.findIndex(({ chooses }) => chooses);
  const head = (row: readonly TableCell[], index: number) =>
    byRow < 0
      ? text(row[index])
      : html`<button type="button" tabindex="-1" data-row=${row[byRow]}>${text(row[index])}</button>`;
  const order = (key: string) => (sort?.key === key ? (sort.rising ? 'ascending' : 'descending') : nothing);
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${model.caption}>
    <table>
      <caption>
        ${model.caption}${model.rows.length > 1 ? html` <span class="quiet">${words.hint}</span>` : nothing}
      </caption>
      <thead>
        <tr>
          ${shown.map(
            ({ key, label, index }) =>
              html`<th scope="col" class=${numeric.has(index) ? 'number' : ''} aria-sort=${order(key)}>
                <button type="button" @click=${() => choose(key, label)}>${label}</button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sortedRows(model, sort, locale).map(
          (row) =>
            html`<tr>
              ${shown.map(({ index }, place) =>
                place === 0
                  ? html`<th scope="row">${head(row, index)}</th>`
                  : html`<td class=${numeric.has(index) ? 'number' : ''}>${text(row[index])}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
