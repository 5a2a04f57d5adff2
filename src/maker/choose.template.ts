import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maker } from '../i18n/en-maker.js';
import { CHARTS } from '../snippet/elements.js';
import type { MakerView } from './view.js';

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** Charts in the order in which they are offered; one that has no name yet comes last, under its tag. */
const offered = [...Object.keys(maker.charts).filter((tag) => CHARTS.includes(tag))];
const charts = [...offered, ...CHARTS.filter((tag) => !offered.includes(tag))];

/** Which chart. */
export function chartsTemplate({ state, actions }: MakerView): TemplateResult {
  return html`<fieldset class="step charts">
    <legend>${maker.chart}</legend>
    ${charts.map((tag) => {
      const [name, question] = maker.charts[tag] ?? [tag, ''];
      return html`<label>
        <input
          type="radio"
          name="element"
          value=${tag}
          .checked=${live(state.request.element === tag)}
          @change=${() => actions.element(tag)}
        />
        <span><b>${name}</b> <small>${question}</small></span>
      </label>`;
    })}
  </fieldset>`;
}

/** Which decision: a search, and those that it finds. */
export function decisionsTemplate({
  items,
  all,
  search,
  chosen,
  number,
  actions,
}: MakerView): TemplateResult {
  return html`<fieldset class="step decisions">
    <legend>${maker.decision}</legend>
    <label class="search"
      ><span class="hidden">${maker.search}</span>
      <input
        type="search"
        placeholder=${maker.search}
        autocomplete="off"
        .value=${live(search)}
        @input=${(event: Event) => actions.search(valueOf(event))}
      />
    </label>
    <p class="count" role="status">
      ${items.length === 0 ? maker.noneFound : maker.found(number(items.length), number(all))}
    </p>
    <div class="list">
      <label>
        <input
          type="radio"
          name="decision"
          value=""
          .checked=${live(chosen === null)}
          @change=${() => actions.decision(null)}
        />
        <span>${maker.anyDecision}</span>
      </label>
      ${items.map(
        ({ id, name, when, counts }) =>
          html`<label>
            <input
              type="radio"
              name="decision"
              value=${id}
              .checked=${live(chosen === id)}
              @change=${() => actions.decision(id)}
            />
            <span><b>${name}</b> <small>${when}</small> <small>${counts}</small></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Data of the journalist's own. */
export function ownTemplate({ own, missing, number, actions }: MakerView): TemplateResult {
  return html`<details
    class="step own"
    ?open=${own.name !== null || missing !== null || own.problems.length > 0}
  >
    <summary>${maker.own}</summary>
    <p>${maker.ownAbout}</p>
    ${
      own.name === null
        ? nothing
        : html`<p class="used">${maker.ownUsed(own.name, own.decisions)}</p>
            <button type="button" data-action="bundled" @click=${actions.bundled}>${maker.ownBack}</button>`
    }
    <label class="field"
      >${maker.ownFile}
      <input
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => actions.file((event.currentTarget as HTMLInputElement).files?.[0] ?? null)}
    /></label>
    <label class="field"
      >${maker.ownText}
      <textarea
        rows="5"
        dir="ltr"
        spellcheck="false"
        .value=${live(own.text)}
        @input=${(event: Event) => actions.text(valueOf(event))}
      ></textarea>
    </label>
    <button type="button" data-action="use" @click=${actions.useText}>${maker.ownUse}</button>
    ${
      own.problems.length === 0
        ? nothing
        : html`<div role="alert" class="problems">
            <strong>${maker.ownProblems}</strong>
            <ul>
              ${own.problems
                .slice(0, 20)
                .map(
                  ({ path, message }) =>
                    html`<li>${path === '' ? nothing : html`<code>${path}</code> `}${message}</li>`,
                )}
            </ul>
            ${own.problems.length > 20 ? html`<p>${maker.ownMany(number(own.problems.length - 20))}</p>` : nothing}
          </div>`
    }
  </details>`;
}
