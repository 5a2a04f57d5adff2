import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** What the frame of a story shows. */
export interface VoteStoryDrawing {
  readonly messages: Messages['voteStory'];
  /** "3 of 7" */
  readonly progress: string;
  /** `null` at the first step. */
  readonly previous: (() => void) | null;
  /** `null` at the last step. */
  readonly next: (() => void) | null;
  /** What is wrong with the current step. */
  readonly problem: { readonly path: string; readonly message: string } | null;
  readonly announcement: string;
  readonly onSlot: () => void;
}

/** The chart that stays, where the reader is, and the steps. */
export function voteStoryTemplate(drawing: VoteStoryDrawing): TemplateResult {
  const { messages, previous, next, problem } = drawing;
  return html`<div class="story">
    <div class="pane">
      <div part="chart"><slot name="chart" @slotchange=${drawing.onSlot}></slot></div>
      ${problem ? html`<p part="error">${problem.message} <code>${problem.path}</code></p>` : nothing}
      <div part="progress" role="group" aria-label=${messages.steps} ?hidden=${drawing.progress === ''}>
        <span class="bar"></span>
        <button
          type="button"
          data-action="previous"
          aria-label=${messages.previous}
          aria-disabled=${previous ? 'false' : 'true'}
          @click=${previous}
        >
          ↑
        </button>
        <span class="now">${drawing.progress}</span>
        <button
          type="button"
          data-action="next"
          aria-label=${messages.next}
          aria-disabled=${next ? 'false' : 'true'}
          @click=${next}
        >
          ↓
        </button>
      </div>
      <div class="quiet" role="status">${drawing.announcement}</div>
    </div>
    <div part="steps"><slot @slotchange=${drawing.onSlot}></slot></div>
  </div>`;
}
