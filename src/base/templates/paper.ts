import { html, nothing, type TemplateResult } from 'lit';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

/** The rows behind a chart as paper has them: whole, without anything to load; nothing where the rows are yet to come. */
export function paperTemplate(
  { caption, columns, rows }: TableModel,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const cells = <Cell>(all: readonly Cell[], draw: (cell: Cell) => TemplateResult) =>
    all.map((cell, index) => (columns[index]?.label == null ? nothing : draw(cell)));
  return html`<table class="paper" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${cells(columns, ({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      (row) =>
        html`<tr>
          ${cells(row, (cell) => html`<td>${typeof cell === 'number' ? locale.number(cell) : (cell ?? '–')}</td>`)}
        </tr>`,
    )}
  </table>`;
}
