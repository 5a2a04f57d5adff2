import type { Element } from 'domhandler';
import { plainColour } from '../../export/colour.js';
import { composed, keyId, labelSize } from '../../export/compose.js';
import { inlined } from '../../export/inlined.js';
import { keyMark, NO_MARK, type PictureKey } from '../../export/legend.js';
import { px, type Styled } from '../../export/looks.js';
import { xmlOf } from '../../export/svg-node.js';
import type { Measure, Words } from '../../export/words.js';
import { ownDirection } from '../../export/direction.js';
import { cascade } from './cascade.js';
import { fingerprint } from './fingerprint.js';
import { find, findAll, hasPart, shadowTree, styledOnServer, textOf } from './tree.js';

/** How the HTML of a chart becomes a picture. */
export interface PictureOptions {
  /** Width of the drawing in CSS px, where the chart does not say for which it was drawn. */
  readonly width: number;
  /** Further rules, as in a style sheet. */
  readonly css: string;
  readonly theme: 'light' | 'dark';
  /** Fonts by name, the first that a reader has is taken. */
  readonly fontFamily: string;
  /** Size of the summary, in CSS px; everything else follows. */
  readonly fontSize: number;
  readonly measure: Measure;
}

/** The drawing of a chart, and its size in px: as wide as the chart, or as wide as it says itself. */
function drawingOf(
  host: Element,
  width: number,
): { drawing: Element; width: number; height: number; scale: number } {
  const chart = find(host, hasPart('chart'));
  const drawing = chart && find(chart, ({ name }) => name === 'svg');
  if (!drawing) throw new Error('The chart has drawn nothing that could be saved.');
  const [, , across = 0, down = 0] = (drawing.attribs.viewBox ?? '').split(/[\s,]+/).map(Number);
  const own = Number(drawing.attribs.width);
  const shown = own > 0 ? own : width;
  const scale = shown / (across || shown);
  return { drawing, width: shown, height: down * scale, scale };
}

function keyOf(item: Element, styled: Styled<Element>, size: number, id: string): PictureKey {
  const key = find(item, ({ attribs }) => /(^|\s)key(\s|$)/.test(attribs.class ?? ''));
  const mark = key ? keyMark(styled.looks(key), styled.before(key), size, id) : NO_MARK;
  return { ...mark, words: textOf(item) };
}

/** The served HTML of one chart, with its style sheets, as one self-contained SVG. */
export function pictureOf(html: string, options: PictureOptions): string {
  const { theme, fontFamily, fontSize, measure } = options;
  const prefix = `rollcall-${fingerprint(html + JSON.stringify(options))}-`;
  const { host, sheets } = shadowTree(html);
  const width = Number(host.attribs['data-drawn']) || options.width;
  const styled = styledOnServer(
    host,
    cascade([...sheets, options.css], { width, theme, fontFamily, fontSize }),
  );
  const drawn = drawingOf(host, width);
  const figure = find(host, hasPart('figure')) ?? host;
  const looks = styled.looks(figure);
  const size = px(looks('font-size'));
  const ink = plainColour(looks('color'));
  const part = (name: string) => find(host, hasPart(name));
  const said = (element: Element | null): Words => {
    const text = element ? textOf(element) : '';
    const given = styled.looks(element ?? figure)('direction') === 'rtl' ? 'rtl' : 'ltr';
    return { text, dir: (element?.attribs.dir === 'auto' && ownDirection(text)) || given };
  };
  const notes = part('notes');
  const legend = part('legend');
  const source = part('source');
  const picture = composed({
    words: {
      heading: said(part('heading')),
      summary: said(part('summary')),
      notes: notes ? findAll(notes, ({ name }) => name === 'li').map(said) : [],
      source: said(source),
    },
    legend: (legend ? findAll(legend, ({ name }) => name === 'li') : []).map((item, index) =>
      keyOf(item, styled, labelSize(size), keyId(prefix, index)),
    ),
    drawing: inlined(styled, drawn.drawing, { prefix, scale: drawn.scale }),
    width: drawn.width,
    height: drawn.height,
    lang: figure.attribs.lang ?? host.attribs.lang ?? 'en',
    dir: looks('direction') === 'rtl' ? 'rtl' : 'ltr',
    looks: {
      ink,
      soft: source ? plainColour(styled.looks(source)('color')) : ink,
      ground: plainColour(styled.looks(host)('background-color')),
      family: looks('font-family'),
      size,
    },
    measure,
  });
  return xmlOf(picture);
}
