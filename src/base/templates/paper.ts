import { html, nothing, type TemplateResult } from 'lit';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

/** The rows behind a chart as paper has them: whole, without anything to load; nothing where the rows are yet to come. */
export function paperTemplate(
  { caption, columns, rows }: TableModel,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const cells = (draw: (index: number) => TemplateResult) =>
    columns.map(({ label }, index) => (label === null ? nothing : draw(index)));
  return html`<table class="paper" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${cells((index) => html`<th scope="col">${columns[index]?.label}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      (row) =>
        html`<tr>
          ${cells((index) => {
            const cell = row[index];
            // No link can be followed on paper: the address stands after the name.
            const address = columns[index + 1]?.key === 'source_url' ? row[index + 1] : null;
            return html`<td>
              ${typeof cell === 'number' ? locale.number(cell) : (cell ?? '–')}${address ? ` (${address})` : ''}
            </td>`;
          })}
        </tr>`,
    )}
  </table>`;
}
