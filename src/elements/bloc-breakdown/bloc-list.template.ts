import { html, type TemplateResult } from 'lit';

/** The states in one part of a bar. */
export interface BlocList {
  readonly heading: string;
  readonly close: string;
  readonly states: readonly { readonly iso3: string; readonly name: string; readonly label: string }[];
  readonly selected: string | null;
  readonly onState: (iso3: string) => void;
  readonly onClose: () => void;
}

/** Every state in the chosen part of a bar; each can be chosen. */
export function blocListTemplate(list: BlocList): TemplateResult {
  return html`<section part="list" aria-label=${list.heading}>
    <div class="head">
      <span class="list-heading">${list.heading}</span>
      <button type="button" data-action="close" @click=${list.onClose}>${list.close}</button>
    </div>
    <ul class="states" role="list">
      ${list.states.map(
        ({ iso3, name, label }) =>
          html`<li>
            <button
              type="button"
              part="state"
              data-state=${iso3}
              aria-label=${label}
              aria-pressed=${list.selected === iso3 ? 'true' : 'false'}
              @click=${() => list.onState(iso3)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
