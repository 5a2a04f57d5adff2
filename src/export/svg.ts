import type { Description } from '../i18n/description.js';
import { plainColour } from './colour.js';
import { composed, keyId, labelSize } from './compose.js';
import { styledInBrowser } from './in-browser.js';
import { inlined } from './inlined.js';
import { keyMark, NO_MARK, type PictureKey } from './legend.js';
import { px } from './looks.js';
import { xmlOf } from './svg-node.js';
import type { Measure } from './words.js';

let exported = 0;

/** Measures in the chart's own font. */
function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    if (context) context.font = `${bold ? 700 : 400} ${size}px ${family}`;
    return context?.measureText(text).width ?? text.length * size * 0.55;
  };
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The colour that an element, or what it stands in, is seen on. */
function groundOf(drawing: Element): string {
  const root = drawing.getRootNode();
  if (!(root instanceof ShadowRoot)) return '#ffffff';
  const colour = plainColour(getComputedStyle(root.host).backgroundColor);
  return colour === 'none' ? '#ffffff' : colour;
}

/**
 * A drawing with its heading, summary, legend, notes and source as one self-contained SVG: styles written on the
 * elements, ids of its own, no script and no link to anything outside.
 */
export function svgOf(drawing: SVGSVGElement, description: Description): string {
  const prefix = `rollcall-${++exported}-`;
  const styled = styledInBrowser(drawing.getRootNode() as ParentNode & Node);
  const figure = drawing.closest('[part="figure"]') ?? drawing;
  const looks = styled.looks(figure);
  const size = px(looks('font-size')) || 16;
  const ink = plainColour(looks('color'));
  const box = drawing.getBoundingClientRect();
  const scale = box.width / (drawing.viewBox.baseVal.width || 1) || 1;
  const part = (name: string) => figure.querySelector(`[part="${name}"]`);
  const dirOf = (element: Element | null) =>
    styled.looks(element ?? figure)('direction') === 'rtl' ? 'rtl' : 'ltr';
  const source = part('source');
  const legend = [...figure.querySelectorAll('[part="legend"] li')].map((item, index): PictureKey => {
    const key = item.querySelector('.key');
    const mark = key
      ? keyMark(styled.looks(key), styled.before(key), labelSize(size), keyId(prefix, index))
      : NO_MARK;
    return { ...mark, words: textOf(item) };
  });
  const picture = composed({
    words: {
      heading: { text: description.heading, dir: dirOf(part('heading')) },
      summary: { text: description.summary, dir: dirOf(part('summary')) },
      notes: [...figure.querySelectorAll('[part="notes"] li')].map((note) => ({
        text: textOf(note),
        dir: dirOf(note),
      })),
      source: { text: textOf(source), dir: dirOf(source) },
    },
    legend,
    drawing: inlined<Element>(styled, drawing, { prefix, scale }),
    width: box.width,
    height: box.height || box.width / 2,
    lang: figure.closest('[lang]')?.getAttribute('lang') ?? 'en',
    dir: dirOf(figure),
    looks: {
      ink,
      soft: source ? plainColour(styled.looks(source)('color')) : ink,
      ground: groundOf(drawing),
      family: looks('font-family'),
      size,
    },
    measure: measureIn(looks('font-family')),
  });
  return xmlOf(picture);
}
