import { html } from '@lit-labs/ssr';
import type { TableModel } from '../i18n/description.js';
import type { Locale } from '../i18n/locale.js';

/** The figures as a table in the page itself: for search engines, feeds, and readers whose browser draws nothing. */
export function fallbackTable({ caption, columns, rows }: TableModel, locale: Locale) {
  const shown = columns.flatMap(({ label }, index) => (label === null ? [] : [{ label, index }]));
  const text = (cell: string | number | null | undefined) =>
    cell === null || cell === undefined ? '–' : typeof cell === 'number' ? locale.number(cell) : cell;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${shown.map(({ label }) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${shown.map(({ index }, place) =>
              place === 0
                ? html`<th scope="row">${text(row[index])}</th>`
                : html`<td>${text(row[index])}</td>`,
            )}
          </tr> `,
      )}
    </tbody>
  </table>`;
}
