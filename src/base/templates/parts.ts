import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../dataset/types.js';
import type { LegendItem, SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

/** Direct labels with counts. With `toggle`, each is a switch that keeps its states and mutes the rest. */
export function legendTemplate(
  items: readonly LegendItem[],
  locale: Locale,
  filter: string | null,
  toggle?: (key: string) => void,
): TemplateResult {
  const label = (item: LegendItem) => html`
    <span class="key ${item.key}" part="key"></span>
    <span class="word">${item.word}</span>
    ${item.count === null ? nothing : html`<b>${locale.number(item.count)}</b>`}
  `;
  return html`<ul part="legend" role="list">
    ${items.map((item) =>
      toggle
        ? html`<li>
            <button
              type="button"
              data-key=${item.key}
              aria-pressed=${item.key === filter ? 'true' : 'false'}
              class=${filter !== null && item.key !== filter ? 'muted' : ''}
              @click=${() => toggle(item.key)}
            >
              ${label(item)}
            </button>
          </li>`
        : html`<li>${label(item)}</li>`,
    )}
  </ul>`;
}

/** Links to where the figures can be looked up. */
export function sourcesTemplate(sources: readonly SourceLink[], locale: Locale): TemplateResult {
  return html`${locale.messages.source}
  ${sources.map(
    (source, index) =>
      html`${index > 0 ? '; ' : ''}${
        source.url === null
          ? source.label
          : html`<a href=${source.url} target="_blank" rel="noopener">${source.label}</a>`
      }`,
  )}`;
}

/** One sentence a problem, in the reader's words, with the path for developers. */
export function problemsTemplate(problems: readonly Problem[], locale: Locale): TemplateResult {
  return html`<div class="message" part="error" role="alert">
    <strong>${locale.messages.cannotDraw}</strong>
    <ul>
      ${problems
        .slice(0, 5)
        .map(
          (problem) =>
            html`<li>
              ${problem.path === '' ? nothing : html`<code>${problem.path}</code>: `}${problem.message}
            </li>`,
        )}
      ${
        problems.length > 5
          ? html`<li>${locale.messages.andMore(locale.number(problems.length - 5))}</li>`
          : nothing
      }
    </ul>
  </div>`;
}
