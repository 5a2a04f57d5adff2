import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maker } from '../i18n/en-maker.js';
import { codeTemplate } from '../panel/panel.template.js';
import { chartsTemplate, decisionsTemplate, ownTemplate } from './choose.template.js';
import { fieldsTemplate } from './fields.template.js';
import type { MakerView } from './view.js';

const FORMATS = ['svg', 'png', 'csv'] as const;

/** What could not be done as the address asks. */
export function noticesTemplate({ missing, dropped }: MakerView): TemplateResult {
  return html`${missing === null ? nothing : html`<p class="notice">${maker.ownMissing(missing)}</p>`}
  ${
    dropped.length === 0
      ? nothing
      : html`<div class="notice">
          ${maker.dropped}
          <ul>
            ${dropped.map((message) => html`<li>${message}</li>`)}
          </ul>
        </div>`
  }`;
}

/** Everything that is chosen. */
export const chooseTemplate = (view: MakerView): TemplateResult =>
  html`${chartsTemplate(view)} ${decisionsTemplate(view)} ${fieldsTemplate(view)} ${ownTemplate(view)}`;

/** Phone or desktop. */
export function widthsTemplate({ state, actions }: MakerView): TemplateResult {
  return html`<fieldset class="widths">
    <legend class="hidden">${maker.width}</legend>
    ${(['phone', 'desktop'] as const).map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name="preview"
            value=${each}
            .checked=${live(state.preview === each)}
            @change=${() => actions.preview(each)}
          />
          ${maker[each]}</label
        >`,
    )}
  </fieldset>`;
}

/** The code, the files, the link. */
export function takeTemplate(view: MakerView): TemplateResult {
  const { host, actions } = view;
  return html`<h2>${maker.code}</h2>
    <label class="field host"
      >${maker.host}
      <input
        type="url"
        name="host"
        autocomplete="off"
        aria-describedby="host-note"
        aria-invalid=${host.bad ? 'true' : 'false'}
        .value=${live(host.text)}
        @change=${(event: Event) => actions.host((event.currentTarget as HTMLInputElement).value)}
      />
      <small id="host-note" class=${host.bad ? 'bad' : ''}>${host.note ?? maker.hostAbout}</small>
    </label>
    <div class="code">${codeTemplate(view.code)}</div>
    <div class="take">
      <span>${maker.download}</span>
      ${FORMATS.map(
        (format) =>
          html`<button
            type="button"
            data-format=${format}
            aria-label=${`${maker.download} ${maker.save[format]}`}
            @click=${() => actions.save(format)}
          >
            ${maker.save[format]}
          </button>`,
      )}
      <button type="button" data-action="share" @click=${actions.share}>${maker.share}</button>
      <span class="said" role="status">${view.status}</span>
    </div>`;
}
