import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** How a reader steps from decision to decision. */
export interface Browse {
  /** What is shown now: "A/RES/69/188, 18 December 2014". */
  readonly now: string;
  /** `null` at the first decision. */
  readonly previous: (() => void) | null;
  /** `null` at the last decision. */
  readonly next: (() => void) | null;
  /** Left out where the chart does not play by itself. */
  readonly play?: { readonly playing: boolean; readonly toggle: () => void };
}

/** A button that leads nowhere keeps the focus: it says so, and does nothing. Buttons to step, and to play where the chart can, with the name of what is shown. */
export function browseTemplate(
  { now, previous, next, play }: Browse,
  messages: Messages['browse'],
): TemplateResult {
  return html`<div class="browse">
    <button
      type="button"
      data-action="previous"
      aria-label=${messages.previous}
      aria-disabled=${previous ? 'false' : 'true'}
      @click=${previous}
    >
      ←
    </button>
    <button
      type="button"
      data-action="next"
      aria-label=${messages.next}
      aria-disabled=${next ? 'false' : 'true'}
      @click=${next}
    >
      →
    </button>
    ${
      play
        ? html`<button type="button" data-action="play" @click=${play.toggle}>
            ${play.playing ? messages.pause : messages.play}
          </button>`
        : nothing
    }
    <span class="now">${now}</span>
  </div>`;
}
