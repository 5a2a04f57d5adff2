/** Widths of texts in a chart's own font. */
export interface MeasuredText {
  readonly size: number;
  measure(text: string): number;
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

const known = new Map<string, MeasuredText | null>();

/** One ruler a font and size, so that a layout can be remembered by it. */
function measured(family: string, size: number): MeasuredText | null {
  const font = `${size}px ${family}`;
  let ruler = known.get(font);
  if (ruler === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    // Bold and tabular figures run a little wider than the regular face.
    ruler = context ? { size, measure: remembering((text) => context.measureText(text).width * 1.06) } : null;
    known.set(font, ruler);
  }
  return ruler;
}

/** Remembers the widths of words; longer texts are measured anew. */
function remembering(measure: (text: string) => number): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = measure(text);
      if (text.length < 20) widths.set(text, width);
    }
    return width;
  };
}
