import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** What the line of choices under the legend offers. */
export interface VoteMapControls {
  readonly messages: Messages['voteMap'];
  /** `null` where there is no box. */
  readonly find: TemplateResult | null;
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
      aria-disabled=${zoomed ? 'false' : 'true'}
      @click=${zoom.out}
    >
      −
    </button>
    <button
      type="button"
      data-action="zoom-reset"
      aria-disabled=${zoomed ? 'false' : 'true'}
      @click=${zoom.reset}
    >
      ${messages.zoomReset}
    </button>
  </div>`;
}

/** Step through decisions, find a state, zoom. */
export function voteMapControls(options: VoteMapControls): TemplateResult {
  return html`${options.browse}${options.find}${zoomTemplate(options)}`;
}
