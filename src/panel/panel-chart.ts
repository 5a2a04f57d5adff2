import type { Description } from '../i18n/description.js';
import type { Locale } from '../i18n/locale.js';

/** What the panel needs of a chart. */
export interface PanelChart extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  toCSV(): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(options: { readonly scale?: number }): Promise<Blob>;
}

/** What the chart shows now; words only while it is drawn. */
export interface Shown {
  readonly state: string;
  readonly description?: Description;
}

export interface PanelHost {
  readonly chart: PanelChart;
  readonly shown: () => Shown;
  readonly locale: () => Locale;
}
