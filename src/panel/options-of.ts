import { isDataset } from '../dataset/brand.js';
import { attributesFrom, type EmbedRequest } from '../snippet/request.js';
import { specOf } from '../snippet/elements.js';
import { holderOf } from './where.js';

/** What a chart is asked to show now, by its page and by its reader. */
export interface Asked {
  readonly request: EmbedRequest;
  /** Data of the page's own; `undefined` where the chart draws what is bundled. */
  readonly dataset: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Data that a page gives to an element, which without it has its `data-*` attributes there. */
function given(element: Element | null): unknown {
  const dataset = (element as unknown as Fields | null)?.dataset;
  return dataset instanceof DOMStringMap ? undefined : (dataset ?? undefined);
}

/** A `<vote-data>` that brings data; its charts draw what it brings. */
function provided(chart: Element): unknown {
  const provider = holderOf(chart, 'vote-data');
  if (!provider) return undefined;
  const brings = provider.querySelector(':scope > script[type="application/json" i], :scope > table');
  return given(provider) ?? (provider.hasAttribute('src') || brings ? provider : undefined);
}

/** Whether there is data that cannot be written into a page: a promise, or what a `<vote-data>` has elsewhere. */
export const unwritable = (dataset: unknown): boolean =>
  dataset !== undefined &&
  !isDataset(dataset) &&
  (typeof dataset !== 'object' || dataset === null || !Object.hasOwn(dataset, 'decisions'));

/** @param lang - Language that the code shall name; `null` for none. */
export function optionsOf(chart: Element, lang: string | null = null): Asked {
  const element = chart.localName;
  const spec = specOf(element) ?? {};
  const reads = (from: Element) => (property: string) => (from as unknown as Fields)[property];
  const attributes = attributesFrom(spec, reads(chart), reads(document.createElement(element)));
  return { request: { element, attributes, lang, width: null }, dataset: given(chart) ?? provided(chart) };
}
