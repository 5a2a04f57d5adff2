import { html, svg, type TemplateResult } from 'lit';
import type { __Class__Layout } from './__tag__.layout.js';

/** The drawing: one mark a state. */
export function __camel__Template(
  layout: __Class__Layout,
  options: {
    readonly name: string;
    readonly selected: string | null;
    readonly label: (iso3: string) => string;
  },
): TemplateResult {
  return html`<svg viewBox="0 0 ${layout.width} ${layout.height}" role="listbox" aria-label=${options.name}>
    ${layout.marks.map(
      ({ iso3, status, x, y }) =>
        svg`<circle class="state ${status}" part="state" data-state=${iso3} cx=${x} cy=${y} r="9" role="option"
          tabindex="-1" aria-label=${options.label(iso3)}
          aria-selected=${options.selected === iso3 ? 'true' : 'false'}></circle>`,
    )}
  </svg>`;
}
