import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import type { PropertyValues } from 'lit';
import type { Awaited, Styled } from '../base/later.js';
import { settled } from '../base/settled.js';
import type { ChartView } from '../base/view.js';
import { SetStyle } from '../elements/vote-matrix/set-style.js';
import type { Locale } from '../i18n/locale.js';
import { checkedAttributes, type Attributes } from './attributes.js';
import { ChartRenderer } from './chart-renderer.js';
import { shapeIn, heightRules } from './heights.js';
import { elementOf, type Tag } from './tags.js';

/** Width in CSS px that a chart is drawn for when nothing is said. */
const WIDTH = 640;
const [LEAST_WIDTH, MOST_WIDTH] = [240, 2000];

/** What a chart has beside what every Lit element has. */
interface Chart extends Element {
  dataset: DOMStringMap;
  readonly size?: { width: number };
  readonly shown?: ChartView;
  readonly locale?: Locale;
  waits?(): readonly (Awaited | null)[];
  willUpdate(changed: PropertyValues): void;
}

export interface Preparation {
  readonly dataset?: unknown;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly width?: number | undefined;
  /** Inner state in which the element begins, for pictures. */
  readonly state?: Readonly<Record<string, unknown>> | undefined;
}

/** An element with all that its drawing asks for. */
export interface Prepared {
  readonly renderer: ChartRenderer;
  /** `null` for an element that draws nothing by itself. */
  readonly view: ChartView | null;
  readonly locale: Locale | null;
  /** Prepares again what has asked for more since. */
  settle(): Promise<void>;
  /** Says with the drawing how high it will be at other widths, so that nothing moves when the browser draws it. */
  foresee(): void;
}

const widthOf = (width: number | undefined): number =>
  width !== undefined && Number.isFinite(width)
    ? Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)))
    : WIDTH;

/** Custom properties that a script sets on the drawing, which a server writes as a rule. */
function sizesIn(value: unknown): string {
  if (isTemplateResult(value)) return value.values.map(sizesIn).join('');
  if (getDirectiveClass(value) !== SetStyle) return '';
  const [styles] = (value as { readonly values: readonly [Readonly<Record<string, string>>] }).values;
  const rules = Object.entries(styles).filter(([name]) => name.startsWith('--_'));
  return rules.map(([name, size]) => `${name}:${size};`).join('');
}

/** Styles of parts that arrived, and sizes of the drawing. */
function cssOf(chart: Chart): string {
  const parts = (chart.waits?.() ?? []).map(
    (each) => (each?.value as Styled | undefined)?.styles?.cssText ?? '',
  );
  const sizes = chart.shown?.state === 'ready' ? sizesIn(chart.shown.chart) : '';
  return parts.join('') + (sizes && `[part="chart"]{${sizes}}`);
}

/** Heights of the drawing at other widths than that for which it is drawn. */
function heightsOf(chart: Chart): string {
  const { size, shown } = chart;
  if (!size || shown?.state !== 'ready' || shapeIn(shown.chart) === null) return '';
  const own = size.width;
  const rules = heightRules(':host([data-drawn]) [part="chart"] svg[viewBox]', (width) => {
    size.width = width;
    chart.willUpdate(new Map());
    return chart.shown?.state === 'ready' ? shapeIn(chart.shown.chart) : null;
  });
  size.width = own;
  chart.willUpdate(new Map());
  return rules;
}

/** Makes an element of a known tag, and brings it to where it can be drawn at once. */
export async function prepared(tag: Tag, attributes: Attributes, given: Preparation): Promise<Prepared> {
  const element = await elementOf(tag);
  const { lang = 'en', theme, dataset } = given;
  const all = { lang, ...(theme === undefined ? {} : { theme }), ...attributes };
  const checked = checkedAttributes(tag, element, all);
  const renderer = new ChartRenderer(tag, element);
  for (const [name, value] of checked) renderer.setAttribute(name, value);
  const chart = renderer.element as unknown as Chart;
  if (dataset !== undefined) renderer.setProperty('dataset', dataset);
  const width = widthOf(given.width);
  if (chart.size) chart.size.width = width;
  // By this the browser knows that there is a drawing to take over, and for which width.
  chart.setAttribute('data-drawn', String(width));
  Object.assign(chart, given.state);
  const settle = async () => {
    await settled(chart);
    renderer.css = cssOf(chart);
  };
  await settle();
  return {
    renderer,
    get view() {
      return chart.shown ?? null;
    },
    locale: chart.locale ?? null,
    settle,
    foresee: () => {
      renderer.css += heightsOf(chart);
    },
  };
}
