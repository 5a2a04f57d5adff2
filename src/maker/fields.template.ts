import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maker } from '../i18n/en-maker.js';
import type { Field } from './fields.js';
import type { MakerView } from './view.js';

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
/** Languages that charts speak; any other falls back to English by itself. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'ko', 'ja', 'de'];

function ownName(lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

const described = (name: string, hint: string, control: TemplateResult): TemplateResult =>
  html`${control}${hint === '' ? nothing : html`<small id="hint-${name}">${hint}</small>`}`;

/** Some states, each with a button to take it away, and a box to add one. */
function statesTemplate(
  { name, label }: Field,
  value: string,
  many: boolean,
  view: MakerView,
): TemplateResult {
  const codes = value.split(/[\s,]+/).filter(Boolean);
  const { actions, nameOf } = view;
  const without = (code: string) => codes.filter((each) => each !== code).join(' ');
  return html`<div class="field states" role="group" aria-label=${label}>
    <span>${label}</span>
    ${codes.map(
      (code) =>
        html`<button
          type="button"
          class="chip"
          aria-label=${maker.remove(nameOf(code))}
          @click=${() => actions.attribute(name, without(code) || null)}
        >
          ${nameOf(code)} <span aria-hidden="true">×</span>
        </button>`,
    )}
    ${
      codes.length > 0 && !many
        ? nothing
        : html`<input
            list="states"
            name=${name}
            autocomplete="off"
            aria-label=${maker.addState}
            placeholder=${maker.addState}
            @change=${(event: Event) => {
              const box = event.currentTarget as HTMLInputElement;
              if (box.value.trim() !== '') actions.addState(name, box.value);
              box.value = '';
            }}
          />`
    }
  </div>`;
}

function choiceTemplate(
  { name, label, hint }: Field,
  value: string,
  choices: Field['choices'],
  { actions }: MakerView,
): TemplateResult {
  return html`<label class="field"
    >${label}
    ${described(
      name,
      hint,
      html`<select name=${name} @change=${(event: Event) => actions.attribute(name, valueOf(event) || null)}>
        <option value="" .selected=${live(value === '')}>${maker.byItself}</option>
        ${choices.map(
          ([word, text]) => html`<option value=${word} .selected=${live(word === value)}>${text}</option>`,
        )}
      </select>`,
    )}
  </label>`;
}

function fieldTemplate(field: Field, view: MakerView): TemplateResult {
  const { name, kind, label, hint } = field;
  const { state, actions } = view;
  const value = state.request.attributes[name] ?? '';
  if (kind === 'check')
    return html`<label class="check">
      <input
        type="checkbox"
        name=${name}
        .checked=${live(name in state.request.attributes)}
        @change=${(event: Event) => actions.attribute(name, (event.currentTarget as HTMLInputElement).checked ? '' : null)}
      />
      ${label}
    </label>`;
  if (kind === 'state' || kind === 'states') return statesTemplate(field, value, kind === 'states', view);
  if (kind === 'choice') return choiceTemplate(field, value, field.choices, view);
  if (kind === 'act') {
    const acts = view.acts.map(({ id, name, when }) => [id, `${name}, ${when}`] as const);
    return choiceTemplate(field, view.actOf(value), acts, view);
  }
  return html`<label class="field"
    >${label}
    ${described(
      name,
      hint,
      html`<input
        type=${kind}
        name=${name}
        maxlength="300"
        autocomplete="off"
        aria-describedby=${hint === '' ? nothing : `hint-${name}`}
        .value=${live(value)}
        @input=${(event: Event) => actions.attribute(name, valueOf(event) || null, true)}
      />`,
    )}
  </label>`;
}

/** What the chart says and how it looks, and what it alone can be asked. */
export function fieldsTemplate(view: MakerView): TemplateResult {
  const { fields, state, states, actions } = view;
  const { lang } = state.request;
  const known = lang === null || LANGUAGES.includes(lang) ? LANGUAGES : [...LANGUAGES, lang];
  return html`<datalist id="states">
      ${states.map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
    ${
      fields.own.length === 0
        ? nothing
        : html`<fieldset class="step">
            <legend>${maker.more}</legend>
            ${fields.own.map((field) => fieldTemplate(field, view))}
          </fieldset>`
    }
    <fieldset class="step">
      <legend>${maker.looks}</legend>
      <label class="field"
        >${maker.language}
        <select name="lang" @change=${(event: Event) => actions.lang(valueOf(event) || null)}>
          <option value="" .selected=${live(lang === null)}>${maker.pageLanguage}</option>
          ${known.map(
            (tag) =>
              html`<option value=${tag} lang=${tag} .selected=${live(tag === lang)}>${ownName(tag)}</option>`,
          )}
        </select>
      </label>
      ${fields.looks.map((field) => fieldTemplate(field, view))}
    </fieldset>`;
}
