import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from './font-files.js';
import { missingGlyphs, signsBeyondDejaVu } from './missing-glyphs.js';

/** How an SVG becomes a PNG. */
export interface PngOptions {
  /** Pixels to a CSS pixel, more than 0 and at most 8; 1 by default. Anything else is a `RangeError`. */
  readonly scale?: number | undefined;
  /** Is told in a sentence what no font could draw; by default nobody is. */
  readonly onWarning?: ((sentence: string) => void) | undefined;
}

function fontsFor(signs: readonly string[]): ResvgRenderOptions['font'] {
  return {
    fontFiles: [...fontFiles()],
    // Looking through a machine's fonts takes longer than the drawing: only for what the packaged one lacks.
    loadSystemFonts: signs.length > 0,
    defaultFontFamily: 'DejaVu Sans',
    sansSerifFamily: 'DejaVu Sans',
  };
}

/** Draws a self-contained SVG as a PNG with the packaged font, and those of the machine for what it lacks. */
export function pngOf(svg: string, { scale = 1, onWarning }: PngOptions = {}): Uint8Array {
  if (!(scale > 0 && scale <= 8)) throw new RangeError(`scale is ${scale}: use a number above 0, at most 8.`);
  const signs = signsBeyondDejaVu(svg);
  const font = fontsFor(signs);
  if (signs.length > 0 && onWarning) missingGlyphs(signs, font).forEach((sentence) => onWarning(sentence));
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } });
  return drawing.render().asPng();
}
