import { html, nothing, type TemplateResult } from 'lit';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { ChartView, ReadyView } from '../view.js';
import { legendTemplate, problemsTemplate, sourcesTemplate } from './parts.js';
import { paperTemplate } from './paper.js';
import { texturesTemplate } from './textures.js';

/** What a reader can take from a chart. */
export const ACTIONS = ['csv', 'svg', 'png', 'embed'] as const;
export type Action = (typeof ACTIONS)[number];

/** What the frame needs to know besides the view. */
export interface FrameOptions {
  readonly locale: Locale;
  readonly heading: string | null;
  readonly filter: string | null;
  readonly announcement: string;
  readonly tableOpen: boolean;
  /** Whether the page is being printed: its reader opens nothing. */
  readonly printing: boolean;
  readonly show: { readonly legend: boolean; readonly table: boolean; readonly actions: boolean };
  /** Left out where the legend's labels are no switches. */
  readonly onFilter: ((key: string) => void) | undefined;
  readonly onTable: (open: boolean) => void;
  /** The explanations of terms, while they are open. */
  readonly terms: unknown;
  readonly onTerms: (open: boolean) => void;
  /** The table, drawn while it is open. */
  readonly rows: (model: () => TableModel) => TemplateResult;
  readonly onAction: (action: Action) => void;
}

/** The frame around every chart, in the order in which it is read. */
export function frameTemplate(view: ChartView, options: FrameOptions): TemplateResult {
  const heading =
    options.heading !== null
      ? html`<div dir="auto">${options.heading}</div>`
      : view.state === 'ready'
        ? view.description.heading
        : nothing;
  const summary = view.state === 'ready' ? view.description.summary : nothing;
  const { lang, dir } = options.locale;
  return html`<figure
    part="figure"
    lang=${lang}
    dir=${dir}
    aria-labelledby="heading"
    aria-describedby="summary"
  >
    <div part="heading" id="heading"><slot name="heading">${heading}</slot></div>
    <div part="summary" id="summary"><slot name="summary">${summary}</slot></div>
    ${view.state === 'ready' ? readyTemplate(view, options) : waitingTemplate(view, options.locale)}
    <div class="quiet" role="status">${options.announcement}</div>
    <div part="tooltip" popover="manual" aria-hidden="true"></div>
    ${texturesTemplate(view.state === 'ready' ? view.unit : 1)}
  </figure>`;
}

function waitingTemplate(view: Exclude<ChartView, ReadyView>, locale: Locale): TemplateResult {
  return html`<div part="chart" class="placeholder" aria-busy=${view.state === 'loading' ? 'true' : 'false'}>
    ${
      view.state === 'error'
        ? problemsTemplate(view.problems, locale)
        : html`<div class="message" part=${view.state}>
            ${view.state === 'loading' ? locale.messages.loading : view.message}
          </div>`
    }
  </div>`;
}

function readyTemplate(view: ReadyView, options: FrameOptions): TemplateResult {
  const { legend, sources, table } = view.description;
  const { locale, show } = options;
  const { notice } = locale;
  const notes = notice === null ? view.description.notes : [notice, ...view.description.notes];
  return html`
    ${
      show.legend && legend.length > 0
        ? legendTemplate(legend, locale, options.filter, options.onFilter)
        : nothing
    }
    ${view.controls ? html`<div part="controls">${view.controls}</div>` : nothing}
    <div part="chart">${view.chart}</div>
    ${
      notes.length > 0
        ? html`<ul part="notes" role="list">
            ${notes.map((note) =>
              locale.quotes(note) ? html`<li lang="en" dir="ltr">${note}</li>` : html`<li>${note}</li>`,
            )}
          </ul>`
        : nothing
    }
    <details
      part="terms"
      @toggle=${(event: Event) => options.onTerms((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${locale.messages.explain}</summary>
      ${options.terms}
    </details>
    <div part="source"><slot name="source">${sourcesTemplate(sources, locale)}</slot></div>
    ${
      show.table
        ? html`<details
              part="table"
              @toggle=${(event: Event) => options.onTable((event.currentTarget as HTMLDetailsElement).open)}
            >
              <summary>${locale.messages.showTable}</summary>
              ${options.tableOpen ? options.rows(table) : nothing}
            </details>
            ${options.printing ? paperTemplate(table(), locale) : nothing}`
        : nothing
    }
    ${
      show.actions
        ? html`<div part="actions">
            ${ACTIONS.map(
              (action) =>
                html`<button type="button" data-format=${action} @click=${() => options.onAction(action)}>
                  ${locale.messages.save[action]}
                </button>`,
            )}
          </div>`
        : nothing
    }
  `;
}
