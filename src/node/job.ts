import { render, RenderError, renderToSVG, type Attributes } from '../server/index.js';
import { pngOf } from './png.js';

/** What a chart can be rendered as. */
export const FORMATS = ['html', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** One chart to render. Plain data, so that another thread can take it. */
export interface Job {
  readonly element: string;
  readonly attributes: Attributes;
  readonly format: Format;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly width?: number | undefined;
  readonly scale?: number | undefined;
  /** As in `renderToHTML`; the bundled data where it is left out. */
  readonly dataset?: unknown;
}

/** A chart as a file, and what could not be drawn in it. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly warnings: readonly string[];
}

/** Renders one chart. What is wrong with it is thrown as an error with a sentence. */
export async function written(job: Job): Promise<Written> {
  const { element, attributes, format, scale, ...options } = job;
  if (format === 'html') {
    const { html, problems } = await render(element, attributes, options);
    if (problems.length > 0)
      throw new RenderError('not-drawn', problems.map(({ message }) => message).join(' '));
    return { content: html, warnings: [] };
  }
  const svg = await renderToSVG(element, attributes, options);
  if (format === 'svg') return { content: svg, warnings: [] };
  const warnings: string[] = [];
  const content = pngOf(svg, { scale, onWarning: (sentence) => warnings.push(sentence) });
  return { content, warnings };
}
