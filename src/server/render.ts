import { html, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { nothing, type html as hydratableHtml } from 'lit';
import { unsafeStatic, withStatic } from 'lit/static-html.js';
import type { ChartView } from '../base/view.js';
import type { Problem } from '../dataset/types.js';
import type { Attributes } from './attributes.js';
import type { ChartRenderer } from './chart-renderer.js';
import { fallbackTable } from './fallback.js';
import './map-marks.js';
import { prepared, type Prepared as Chart } from './prepare.js';
import { RenderError } from './render-error.js';
import { TAGS, tagNamed } from './tags.js';

export interface RenderOptions {
  /** Data in place of the bundled: of the dataset's shape, checked as in the browser. What is wrong with it is drawn. */
  readonly dataset?: unknown;
  /** Language of the chart, as a BCP 47 tag; `en` by default. */
  readonly lang?: string;
  /** `light`, `dark`, or `auto` by default. */
  readonly theme?: string;
  /** Width in CSS px to draw for; 640 by default, kept between 240 and 2,000. The drawing scales to the page. */
  readonly width?: number;
  /** Whether the figures follow as a `<table>` in the page itself; `true` by default. */
  readonly fallback?: boolean;
  /** @internal Inner state in which the element begins, for pictures. */
  readonly state?: Readonly<Record<string, unknown>> | undefined;
  /** Nonce of the page's content security policy, for the chart's `<style>`. Anything but base64 is an error. */
  readonly nonce?: string;
}

/** A chart as HTML, and what came of it. */
export interface Rendered {
  readonly html: string;
  /** As in the browser; `ready` for an element that draws nothing by itself. */
  readonly state: ChartView['state'];
  /** What is wrong with what was asked for; drawn in the chart as well. */
  readonly problems: readonly Problem[];
}

/** A tag cannot be a value of a template; the one that is written into it comes from our own list. */
const page = withStatic(html as unknown as typeof hydratableHtml);

/** Has the library use the renderer of an element that has been prepared. */
function using(renderer: ChartRenderer): RenderInfo['elementRenderers'][number] {
  class Prepared {
    static matchesClass = () => true;
    constructor() {
      return renderer;
    }
  }
  return Prepared as unknown as RenderInfo['elementRenderers'][number];
}

async function fallbackOf(chart: Chart): Promise<unknown> {
  const { view, locale } = chart;
  if (view?.state !== 'ready' || !locale) return nothing;
  // A table may ask for its rows when it is first made.
  view.description.table();
  await chart.settle();
  return chart.view?.state === 'ready' ? fallbackTable(chart.view.description.table(), locale) : nothing;
}

/**
 * Renders an element as HTML that shows the chart before any script, in a declarative shadow root, and that the
 * element's own script takes over without replacing a node.
 * @param tag - An element of this library. Any other is a `RenderError`.
 * @param attributes - As in HTML; the element's own, and `class`, `dir`, `hidden`, `id`, `lang`, `slot`. Any other is a `RenderError`.
 */
export async function render(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<Rendered> {
  const known = tagNamed(tag);
  if (!known)
    throw new RenderError(
      'unknown-element',
      `There is no element "${tag.slice(0, 80)}". There is ${TAGS.join(', ')}.`,
    );
  const { nonce = null, fallback = true } = options;
  if (nonce !== null && !/^[\w+/=-]+$/.test(nonce))
    throw new RenderError(
      'bad-value',
      'A nonce is written in base64: letters, digits, "+", "/", "-", "_" and "=".',
    );
  const chart = await prepared(known, attributes, options);
  const { renderer } = chart;
  renderer.nonce = nonce;
  const light = fallback ? await fallbackOf(chart) : nothing;
  // A picture has one width.
  if (!options.state) chart.foresee();
  const name = unsafeStatic(known);
  const written = renderThunked(page`<${name}>${light}</${name}>`, { elementRenderers: [using(renderer)] });
  const { view } = chart;
  // Lit writes a property that is false as an attribute, which chooses an option all the same. No text reads so: its quotes are escaped.
  const text = (await collectResult(written)).replaceAll(' selected="false"', '');
  return {
    html: text,
    state: view?.state ?? 'ready',
    problems: view?.state === 'error' ? view.problems : [],
  };
}

/** As `render`, and gives the HTML alone. */
export async function renderToHTML(
  tag: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<string> {
  return (await render(tag, attributes, options)).html;
}
