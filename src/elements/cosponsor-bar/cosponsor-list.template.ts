import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { CosponsorList, ListedState, ListedText } from './cosponsor-list.describe.js';

/** What the list does besides showing names. */
export interface CosponsorListOptions {
  readonly messages: Messages['cosponsors'];
  readonly selected: string | null;
  readonly onState: (iso3: string) => void;
  readonly onClose: () => void;
}

function stateTemplate({ iso3, name, later }: ListedState, options: CosponsorListOptions) {
  const label = later ? options.messages.laterName(name) : name;
  return html`<li>
    <button
      type="button"
      data-state=${iso3}
      aria-label=${label}
      aria-pressed=${options.selected === iso3 ? 'true' : 'false'}
      @click=${() => options.onState(iso3)}
    >
      ${name}${later ? html`<span class="later">+</span>` : nothing}
    </button>
  </li>`;
}

const statesTemplate = (states: readonly ListedState[], options: CosponsorListOptions) =>
  html`<ul class="states" role="list">
    ${states.map((state) => stateTemplate(state, options))}
  </ul>`;

function textTemplate(text: ListedText, options: CosponsorListOptions) {
  const { messages } = options;
  return html`<div class="text">
    <p class="what">${text.text}</p>
    <p>
      <b>${text.count}</b> ${text.extent}
      ${text.anyLater ? html`<span class="key-later">${messages.later}</span>` : nothing}
    </p>
    ${
      text.groups.length === 0
        ? nothing
        : html`<dl>
            ${text.groups.map(
              ({ name, count, states }) =>
                html`<dt>${name} <b>${count}</b></dt>
                  <dd>${statesTemplate(states, options)}</dd>`,
            )}
          </dl>`
    }
    ${
      text.declined.length === 0
        ? nothing
        : html`<dl class="declined">
            <dt>${messages.declined}</dt>
            <dd>${statesTemplate(text.declined, options)}</dd>
          </dl>`
    }
    <ul class="lines" role="list">
      ${text.lines.map((line) => html`<li>${line}</li>`)}
      <li>
        ${messages.sources}
        ${text.sources.map(
          ({ label, url }, index) =>
            html`${index > 0 ? '; ' : ''}${
              url === null ? label : html`<a href=${url} target="_blank" rel="noopener">${label}</a>`
            }`,
        )}
      </li>
    </ul>
  </div>`;
}

/** Who put their name to the texts of one year. */
export function cosponsorListTemplate(list: CosponsorList, options: CosponsorListOptions): TemplateResult {
  return html`<section part="list" aria-label=${list.heading}>
    <div class="head">
      <span class="list-heading">${list.heading}</span>
      <button type="button" data-action="close" @click=${options.onClose}>${options.messages.close}</button>
    </div>
    ${list.texts.map((text) => textTemplate(text, options))}
  </section>`;
}
