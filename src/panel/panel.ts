import { render } from 'lit';
import { embed } from '../i18n/en-embed.js';
import { isEnglish } from '../i18n/locale.js';
import { refusal, snippetOf, type SnippetKind } from '../snippet/snippet.js';
import { embedWords } from '../snippet/words.js';
import { copyText } from './copy.js';
import { optionsOf, unwritable } from './options-of.js';
import type { PanelHost } from './panel-chart.js';
import { panelStyles } from './panel.styles.js';
import { panelTemplate } from './panel.template.js';
import { whereIs, type Where } from './where.js';

const panels = new WeakMap<Element, Panel>();
/** What a reader chooses in a chart, and what the code must then say. */
const CHOICES = ['vote-select', 'resolution-select', 'range-select'] as const;

/** The panel under a chart that gives the code to embed it. It stands in the chart, so that a frame grows with it. */
class Panel {
  readonly #host: PanelHost;
  readonly #dialog = document.createElement('dialog');
  #words = embed;
  #where: Where = { host: null, manifest: null };
  #kind: SnippetKind = 'script';
  #code = '';
  #problem: string | null = null;
  #status = '';

  constructor(host: PanelHost) {
    this.#host = host;
    this.#dialog.id = 'embed';
    this.#dialog.part.add('embed');
    this.#dialog.setAttribute('aria-labelledby', 'embed-title');
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close();
    });
    const { renderRoot } = host.chart;
    if (renderRoot instanceof ShadowRoot && panelStyles.styleSheet)
      renderRoot.adoptedStyleSheets.push(panelStyles.styleSheet);
    renderRoot.append(this.#dialog);
    for (const type of CHOICES)
      host.chart.addEventListener(type, () => {
        if (this.#dialog.open) void this.#make();
      });
  }

  async toggle(): Promise<void> {
    if (this.#dialog.open) {
      this.#close();
      return;
    }
    const [words, where] = await Promise.all([
      embedWords(this.#host.locale()),
      whereIs(this.#host.chart, import.meta.url),
    ]);
    this.#words = words;
    this.#where = where;
    this.#status = '';
    if (this.#refused(this.#kind)) this.#kind = 'html';
    await this.#make();
    this.#dialog.show();
    this.#dialog.querySelector<HTMLElement>('input:checked')?.focus();
    this.#button?.setAttribute('aria-expanded', 'true');
  }

  get #button(): HTMLElement | null {
    return this.#host.chart.renderRoot.querySelector('[data-format="embed"]');
  }

  #close(): void {
    this.#dialog.close();
    this.#button?.setAttribute('aria-expanded', 'false');
    this.#button?.focus();
  }

  #refused(kind: SnippetKind): string | null {
    const { dataset } = optionsOf(this.#host.chart);
    const { host } = this.#where;
    const key = kind === 'script' && unwritable(dataset) ? 'ownData' : refusal(kind, { host, dataset });
    return key && this.#words[key](this.#words.kinds[kind]);
  }

  /** Makes the code anew: for another kind, or when the chart shows something else. */
  async #make(): Promise<void> {
    const { chart, shown, locale } = this.#host;
    await chart.updateComplete;
    const { description } = shown();
    const kind = this.#kind;
    this.#problem = this.#refused(kind);
    this.#code = '';
    if (description && this.#problem === null) {
      const svg = kind === 'html' ? await chart.toSVG().catch(() => null) : null;
      const height = this.#dialog.open ? null : chart.offsetHeight;
      const asked = optionsOf(chart, isEnglish(locale().lang) ? null : locale().lang);
      const options = {
        ...asked,
        ...this.#where,
        description,
        svg,
        height,
        locale: locale(),
        words: this.#words,
      };
      this.#code = snippetOf(kind, options) ?? '';
    }
    // Another kind may have been chosen meanwhile: its code is on its way.
    if (kind === this.#kind) this.#draw();
  }

  #draw(): void {
    const { dir, lang } = this.#host.locale();
    this.#dialog.lang = lang;
    this.#dialog.dir = dir;
    render(
      panelTemplate({
        words: this.#words,
        title: this.#host.locale().messages.save.embed,
        kind: this.#kind,
        code: this.#code,
        problem: this.#problem,
        status: this.#status,
        note:
          this.#where.manifest === null && this.#code.includes('<script') ? this.#words.noIntegrity : null,
        onKind: (kind) => {
          this.#kind = kind;
          this.#status = '';
          void this.#make();
        },
        onCopy: () => void this.#copy(),
        onClose: () => this.#close(),
      }),
      this.#dialog,
    );
  }

  async #copy(): Promise<void> {
    const box = this.#dialog.querySelector('textarea');
    const copied = await copyText(this.#code, box);
    this.#status = this.#words[copied ? 'copied' : 'notCopied'];
    this.#draw();
  }
}

/** Opens or closes the panel of a chart; there is one a chart. */
export async function togglePanel(host: PanelHost): Promise<void> {
  const panel = panels.get(host.chart) ?? new Panel(host);
  panels.set(host.chart, panel);
  await panel.toggle();
}
