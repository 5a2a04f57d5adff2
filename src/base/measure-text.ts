/** Widths of texts in a chart's own font. */
export interface MeasuredText {
  readonly size: number;
  readonly measure: (text: string) => number;
}

/** Smallest size in which anything is drawn, in px. */
const SMALLEST = 11;

/**
 * Measures texts as the element will draw them, at a size in `em` and never under 11 px.
 * `null` where there is nothing to measure with, as on a server.
 */
export function measureText(host: Element, em: number): MeasuredText | null {
  if (typeof document === 'undefined' || !host.isConnected) return null;
  const { fontFamily, fontSize } = getComputedStyle(host);
  return measured(fontFamily, Math.max(SMALLEST, em * (parseFloat(fontSize) || 16)));
}

/** Measures texts that a drawing sets in px, whatever the size of the element's own font. `null` as above. */
export function measureTextAt(host: Element, px: number): MeasuredText | null {
  if (typeof document === 'undefined' || !host.isConnected) return null;
  return measured(getComputedStyle(host).fontFamily, px);
}

const known = new Map<string, MeasuredText | null>();

/** One ruler a font and size, so that a layout can be remembered by it. */
function measured(family: string, size: number): MeasuredText | null {
  const font = `${size}px ${family}`;
  let ruler = known.get(font);
  if (ruler === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    // Bold and tabular figures run a little wider than the regular face.
    ruler = context ? { size, measure: (text) => context.measureText(text).width * 1.06 } : null;
    known.set(font, ruler);
  }
  return ruler;
}
