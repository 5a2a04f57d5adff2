import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/en.js';

/** What the line of choices under the legend offers. */
export interface VoteMapControls {
  readonly messages: Messages['voteMap'];
  /** Names offered while the reader types; filled when the box is first entered. */
  readonly names: readonly string[];
  readonly onEnter: () => void;
  /** `null` where there is no box. */
  readonly onFind: ((text: string) => void) | null;
  /** `null` where there is no zoom. */
  readonly zoom: {
    readonly in: () => void;
    readonly out: () => void;
    readonly reset: () => void;
    readonly transform: { readonly k: number };
  } | null;
  /** `null` where the reader may not step through decisions. */
  readonly browse: TemplateResult | null;
}

function findTemplate({
  messages,
  names,
  onEnter,
  onFind,
}: VoteMapControls): TemplateResult | typeof nothing {
  if (!onFind) return nothing;
  const find = (event: Event) => {
    const box = event.currentTarget as HTMLInputElement;
    if (box.value !== '') onFind(box.value);
    box.value = '';
  };
  return html`<label class="find"
    >${messages.find}
    <input
      type="search"
      list="names"
      autocomplete="off"
      enterkeyhint="search"
      @focus=${onEnter}
      @change=${find}
    />
    <datalist id="names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
  </label>`;
}

function zoomTemplate({ zoom, messages }: VoteMapControls): TemplateResult | typeof nothing {
  if (!zoom) return nothing;
  const zoomed = zoom.transform.k > 1;
  return html`<div class="zoom">
    <button
      type="button"
      data-action="zoom-in"
      aria-label=${messages.zoomIn}
      title=${messages.zoomHint}
      @click=${zoom.in}
    >
      +
    </button>
    <button
      type="button"
      data-action="zoom-out"
      aria-label=${messages.zoomOut}
      ?disabled=${!zoomed}
      @click=${zoom.out}
    >
      −
    </button>
    <button type="button" data-action="zoom-reset" ?disabled=${!zoomed} @click=${zoom.reset}>
      ${messages.zoomReset}
    </button>
  </div>`;
}

/** Step through decisions, find a state, zoom. */
export function voteMapControls(options: VoteMapControls): TemplateResult {
  return html`${options.browse}${findTemplate(options)}${zoomTemplate(options)}`;
}
