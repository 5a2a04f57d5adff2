import type { Description } from '../i18n/description.js';
import type { Locale } from '../i18n/locale.js';
import { attributesFrom, directionOf, type EmbedRequest } from '../snippet/request.js';
import { specOf } from '../snippet/elements.js';
import { saveChart } from '../export/save.js';

/** What the maker needs of a chart, which comes from the built files and not from this script. */
interface Chart extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly shown: { readonly state: string; readonly description?: Description };
  readonly locale: Locale;
  toCSV(): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(options: { readonly scale?: number }): Promise<Blob>;
}

/** A chart that is drawn, in words. */
export interface Drawn {
  readonly description: Description;
  readonly locale: Locale;
  readonly height: number;
  svg(): Promise<string>;
}

const CHOICES = ['vote-select', 'resolution-select', 'range-select'] as const;

/** What a chart is asked to show, by the maker and by whoever chooses in it. */
function attributesOf(chart: Chart): EmbedRequest['attributes'] {
  const reads = (from: Element) => (property: string) => Reflect.get(from, property) as unknown;
  const spec = specOf(chart.localName) ?? {};
  return attributesFrom(spec, reads(chart), reads(document.createElement(chart.localName)));
}

/** The chart as readers will see it, in the page itself. */
export class Preview {
  readonly #place: HTMLElement;
  #chart: Chart | null = null;
  #data: unknown;

  /** @param onChoice - Hears what the chart is asked to show after its reader has chosen something in it. */
  constructor(place: HTMLElement, onChoice: (attributes: EmbedRequest['attributes']) => void) {
    this.#place = place;
    for (const type of CHOICES)
      place.addEventListener(type, () => {
        if (this.#chart) onChoice(attributesOf(this.#chart));
      });
  }

  /** Shows a chart; resolves when it is drawn, with `null` where it cannot be. */
  async show({ element, attributes, lang, width }: EmbedRequest, data: unknown): Promise<Drawn | null> {
    await import(new URL(`../cdn/${element}.js`, import.meta.url).href);
    const chart = this.#chartFor(element, attributes, data);
    for (const [name, value] of Object.entries(attributes))
      if (chart.getAttribute(name) !== value) chart.setAttribute(name, value);
    for (const [name, value] of [
      ['lang', lang],
      ['dir', lang && directionOf(lang)],
    ] as const)
      if (value === null) chart.removeAttribute(name);
      else chart.setAttribute(name, value);
    chart.style.maxWidth = width === null ? '' : `${width}px`;
    if (!chart.isConnected) this.#place.replaceChildren(chart);
    await chart.updateComplete;
    const { shown, locale } = chart;
    if (this.#chart !== chart || !shown.description) return null;
    return { description: shown.description, locale, height: chart.offsetHeight, svg: () => chart.toSVG() };
  }

  /** The chart at hand, unless another is wanted, or one of which less is asked. */
  #chartFor(element: string, attributes: EmbedRequest['attributes'], data: unknown): Chart {
    const now = this.#chart;
    const more = now && Object.keys(attributesOf(now)).some((name) => !(name in attributes));
    if (now && now.localName === element && this.#data === data && !more) return now;
    const made = document.createElement(element) as Chart;
    if (data !== undefined) Reflect.set(made, 'dataset', data);
    this.#data = data;
    return (this.#chart = made);
  }

  /** Hands the journalist a file. */
  async save(format: 'svg' | 'png' | 'csv'): Promise<void> {
    if (this.#chart) await saveChart(this.#chart, format);
  }
}
