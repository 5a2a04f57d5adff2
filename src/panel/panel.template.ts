import { html, nothing, type TemplateResult } from 'lit';
import type { embed } from '../i18n/en-embed.js';
import { SNIPPET_KINDS, type SnippetKind } from '../snippet/snippet.js';

/** The code of one kind, and how it is chosen and copied. */
export interface CodeView {
  readonly words: typeof embed;
  readonly kind: SnippetKind;
  readonly code: string;
  /** Why there is no code of this kind. */
  readonly problem: string | null;
  /** What came of copying. */
  readonly status: string;
  readonly note: string | null;
  readonly onKind: (kind: SnippetKind) => void;
  readonly onCopy: () => void;
}

export interface PanelView extends CodeView {
  readonly title: string;
  readonly onClose: () => void;
}

/** The kinds, what each is for, the code, and a button to copy it. */
export function codeTemplate(view: CodeView): TemplateResult {
  const { words, kind } = view;
  return html`
    <fieldset class="kinds">
      <legend class="quiet">${words.kind}</legend>
      ${SNIPPET_KINDS.map(
        (each) =>
          html`<label>
            <input
              type="radio"
              name="embed-kind"
              value=${each}
              aria-describedby="embed-about"
              .checked=${each === kind}
              @change=${() => view.onKind(each)}
            />
            ${words.kinds[each]}
          </label>`,
      )}
    </fieldset>
    <p id="embed-about">${words.about[kind]}</p>
    ${
      view.problem === null
        ? html`<textarea
              readonly
              rows="6"
              dir="ltr"
              spellcheck="false"
              aria-label=${words.code}
              .value=${view.code}
              @focus=${(event: Event) => (event.currentTarget as HTMLTextAreaElement).select()}
            ></textarea>
            ${view.note === null ? nothing : html`<p>${view.note}</p>`}
            <button type="button" class="copy" data-action="copy" @click=${view.onCopy}>
              ${words.copy}
            </button>`
        : html`<p class="refusal">${view.problem}</p>`
    }
    <span role="status">${view.status}</span>
  `;
}

/** The panel under a chart. */
export function panelTemplate(view: PanelView): TemplateResult {
  return html`
    <div class="panel-head">
      <strong id="embed-title">${view.title}</strong>
      <button type="button" data-action="close" @click=${view.onClose}>${view.words.close}</button>
    </div>
    ${codeTemplate(view)}
  `;
}
