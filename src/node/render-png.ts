import { renderToSVG, type Attributes, type SVGOptions } from '../server/index.js';
import { pngOf, type PngOptions } from './png.js';

/** Draws a chart as a PNG: as `renderToSVG`, with the packaged font. */
export async function renderToPNG(
  tag: string,
  attributes: Attributes = {},
  options: SVGOptions & PngOptions = {},
): Promise<Uint8Array> {
  return pngOf(await renderToSVG(tag, attributes, options), options);
}
