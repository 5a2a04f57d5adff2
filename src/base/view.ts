import type { TemplateResult } from 'lit';
import type { Problem } from '../dataset/types.js';
import type { Description } from '../i18n/description.js';

/** Everything that the frame shows around the drawing, and the drawing itself. */
export interface ReadyView {
  readonly state: 'ready';
  readonly description: Description;
  readonly chart: TemplateResult;
  readonly controls?: TemplateResult | undefined;
  /** How many units of the drawing's view box make a CSS px; 1 by default. Textures keep their size by it. */
  readonly unit?: number;
}

/** There is nothing to draw, and that is no error: one sentence says why. */
export interface EmptyView {
  readonly state: 'empty';
  readonly message: string;
}

export interface ErrorView {
  readonly state: 'error';
  readonly problems: readonly Problem[];
}

export interface LoadingView {
  readonly state: 'loading';
}

/** One of the four states in which a chart can be. */
export type ChartView = ReadyView | EmptyView | ErrorView | LoadingView;
