import { html, type TemplateResult } from 'lit';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

export { table as styles } from '../styles/table.js';

/** The rows behind the chart, with caption and scopes. */
export function tableTemplate(model: TableModel, locale: Locale): TemplateResult {
  const shown = model.columns.flatMap((column, index) =>
    column.label === null ? [] : [{ label: column.label, index }],
  );
  const isNumber = (index: number) => model.rows.some((row) => typeof row[index] === 'number');
  const numeric = new Set(shown.filter(({ index }) => isNumber(index)).map(({ index }) => index));
  const text = (cell: string | number | null | undefined) =>
    cell === null || cell === undefined ? '–' : typeof cell === 'number' ? locale.number(cell) : cell;
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${model.caption}>
    <table>
      <caption>
        ${model.caption}
      </caption>
      <thead>
        <tr>
          ${shown.map(
            ({ label, index }) =>
              html`<th scope="col" class=${numeric.has(index) ? 'number' : ''}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${model.rows.map(
          (row) =>
            html`<tr>
              ${shown.map(({ index }, place) =>
                place === 0
                  ? html`<th scope="row">${text(row[index])}</th>`
                  : html`<td class=${numeric.has(index) ? 'number' : ''}>${text(row[index])}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
