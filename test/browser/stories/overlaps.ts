import { ChartElement } from '../../../src/base/chart-element.js';

/** Share of the height of a line that letters leave free at its upper and at its lower edge. */
const FREE = 0.2;
/** Pixels by which two boxes may meet: boxes of letters are rounded. */
const MEET = 1;

interface Line {
  readonly words: string;
  /** The code in a tile: tiles leave no ground free, and a name with its halo may cover some. */
  readonly code: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a text: a part that has a place of its own is a line. */
function linesOf(text: SVGTextElement): readonly Line[] {
  const placed = [...text.querySelectorAll('tspan')].filter((part) => part.hasAttribute('x'));
  const range = document.createRange();
  const boxes = (placed.length > 0 ? [...text.childNodes] : [text]).flatMap((part) => {
    range.selectNodeContents(part);
    const box = part instanceof Element ? part.getBoundingClientRect() : range.getBoundingClientRect();
    const words = (part.textContent ?? '').trim();
    return words === '' || box.width === 0 ? [] : [{ box, words }];
  });
  return boxes.map(({ box, words }) => {
    const turned = box.height > box.width * 1.5 && words.length > 2;
    const [across, along] = turned ? [box.width * FREE, 0] : [0, box.height * FREE];
    return {
      words,
      code: text.matches('.code'),
      left: box.left + across,
      right: box.right - across,
      top: box.top + along,
      bottom: box.bottom - along,
    };
  });
}

const meet = (a: Line, b: Line): boolean =>
  a.code === b.code &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > MEET &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > MEET;

/** Texts in drawings that lie over one another, or leave the drawing. */
export function overlaps(box: HTMLElement): readonly string[] {
  const charts = [...box.querySelectorAll('*')].filter((each) => each instanceof ChartElement);
  return charts.flatMap((chart) => {
    const drawing = chart.renderRoot.querySelector('[part="chart"]');
    if (!drawing) return [];
    const { left, right } = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('svg text')].filter(
      (each) =>
        each instanceof SVGTextElement &&
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const lines = texts.flatMap((text) => linesOf(text as SVGTextElement));
    const scrolls = chart.localName === 'vote-matrix';
    const out = scrolls ? [] : lines.filter((line) => line.left < left - MEET || line.right > right + MEET);
    return [
      ...out.map(
        (line) =>
          `${chart.localName}: “${line.words}” leaves the drawing by ${Math.ceil(Math.max(left - line.left, line.right - right))} px`,
      ),
      ...lines.flatMap((a, i) =>
        lines
          .slice(i + 1)
          .flatMap((b) => (meet(a, b) ? [`${chart.localName}: “${a.words}” lies on “${b.words}”`] : [])),
      ),
    ];
  });
}
