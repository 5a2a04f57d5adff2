import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** The choice of years under the legend. */
export interface TimelineControls {
  readonly messages: Messages['timeline'];
  /** Years there are, and years in view. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly onYears: (from: number | null, to: number | null) => void;
}

function yearSelect(
  label: string,
  name: 'first' | 'last',
  options: TimelineControls,
  onYear: (year: number) => void,
) {
  const { first, last } = options;
  const chosen = name === 'first' ? options.from : options.to;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const change = (event: Event) => onYear(Number((event.currentTarget as HTMLSelectElement).value));
  return html`<label
    >${label}
    <select data-years=${name} .value=${String(chosen)} @change=${change}>
      ${years.map((year) => html`<option value=${year} ?selected=${year === chosen}>${year}</option>`)}
    </select></label
  >`;
}

/** From which year to which, and back to all. */
export function timelineControls(options: TimelineControls): TemplateResult {
  const { messages, first, last, from, to, onYears } = options;
  return html`<div class="years" role="group" aria-label=${messages.years} title=${messages.brushHint}>
    ${yearSelect(messages.from, 'first', options, (year) => onYears(year, to))}
    ${yearSelect(messages.to, 'last', options, (year) => onYears(from, year))}
    <button
      type="button"
      data-action="all-years"
      aria-disabled=${from === first && to === last ? 'true' : 'false'}
      @click=${() => onYears(null, null)}
    >
      ${messages.allYears}
    </button>
  </div>`;
}
