/** Widths of texts in a chart's own font. */
export interface MeasuredText {
  readonly size: number;
  readonly measure: (text: string) => number;
}

/** Smallest size in which anything is drawn, in px. */
const SMALLEST = 11;

/** An element that can be asked to draw anew. */
type Host = Element & {
  requestUpdate?(): void;
  /** How texts are measured at a size in px, where a server draws a picture. */
  readonly ruler?: (px: number) => MeasuredText;
};

interface Font {
  readonly family: string;
  readonly size: number;
}

const fonts = new WeakMap<Host, Font>();
const checking = new WeakSet<Host>();

function read(host: Host): Font {
  const { fontFamily, fontSize } = getComputedStyle(host);
  return { family: fontFamily, size: parseFloat(fontSize) || 16 };
}

/**
 * The font of an element, remembered: reading it while many charts answer one choice would have the whole page
 * styled anew for each of them. The next frame looks again, and asks for another drawing where it has changed.
 */
function fontOf(host: Host): Font {
  const known = fonts.get(host);
  const font = known ?? read(host);
  fonts.set(host, font);
  if (known && !checking.has(host)) {
    checking.add(host);
    requestAnimationFrame(() => {
      checking.delete(host);
      if (!host.isConnected) return;
      const now = read(host);
      if (now.family === font.family && now.size === font.size) return;
      fonts.set(host, now);
      host.requestUpdate?.();
    });
  }
  return font;
}

const isDrawn = (host: Host): boolean => typeof document !== 'undefined' && host.isConnected;

/**
 * Measures texts as the element will draw them, at a size in `em` and never under 11 px.
 * `null` where there is nothing to measure with, as on a server.
 */
export function measureText(host: Host, em: number): MeasuredText | null {
  if (!isDrawn(host)) return host.ruler?.(Math.max(SMALLEST, em * 16)) ?? null;
  const { family, size } = fontOf(host);
  return measured(family, Math.max(SMALLEST, em * size));
}

/** Measures texts that a drawing sets in px, whatever the size of the element's own font. `null` as above. */
export function measureTextAt(host: Host, px: number): MeasuredText | null {
  if (!isDrawn(host)) return host.ruler?.(px) ?? null;
  return measured(fontOf(host).family, px);
}

const known = new Map<string, MeasuredText | null>();

/** One ruler a font and size, so that a layout can be remembered by it. */
function measured(family: string, size: number): MeasuredText | null {
  const font = `${size}px ${family}`;
  let ruler = known.get(font);
  if (ruler === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    ruler = context ? { size, measure: remembered((text) => context.measureText(text).width * BOLD) } : null;
    known.set(font, ruler);
  }
  return ruler;
}

/** Bold and tabular figures run a little wider than the regular face. */
const BOLD = 1.06;

/** Widths are asked for again at every layout: each text is measured once. */
function remembered(measure: (text: string) => number): (text: string) => number {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = measure(text)));
    return width;
  };
}
