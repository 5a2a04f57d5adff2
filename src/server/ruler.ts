import type { MeasuredText } from '../base/measure-text.js';
import { measureDejaVu } from './fonts/measure.js';

/** As in a browser: texts in bold and figures in columns run a little wider. */
const BOLD = 1.06;

/** Texts that are remembered at a size; a page has far fewer. */
const MOST = 10_000;

const rulers = new Map<number, MeasuredText>();

/** Measures texts in DejaVu Sans at a size in px: one ruler a size, so that a layout can be remembered by it. */
export function rulerAt(size: number): MeasuredText {
  const known = rulers.get(size);
  if (known) return known;
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? measureDejaVu(text, size, false) * BOLD;
    if (widths.size < MOST) widths.set(text, width);
    return width;
  };
  const ruler = { size, measure };
  rulers.set(size, ruler);
  return ruler;
}
