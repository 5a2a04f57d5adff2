import { plainColour } from './colour.js';
import { px, type Looks } from './looks.js';
import { node, type SvgNode } from './svg-node.js';

/** One label of a legend: its mark as it looks on the page, and its words. */
export interface PictureKey {
  readonly mark: SvgNode[];
  readonly words: string;
}

const seen = (value: string): string => (value === '' ? 'none' : plainColour(value));

/** The sign that a style sheet writes in a mark: `"✕"`. */
const signIn = (content: string): string => /^["'](.+)["']$/.exec(content)?.[1] ?? '';

/**
 * The mark of a label, in a box of `size` px from the origin: its colours, its line, its roundness, its lines or dots,
 * or the sign in it.
 */
export function keyMark(looks: Looks, before: Looks, size: number, hatch: string): SvgNode[] {
  const has = (edge: string) =>
    looks(`border-${edge}-style`) !== 'none' && px(looks(`border-${edge}-width`)) > 0;
  const edge = has('top') ? 'top' : 'left';
  const line = has(edge) ? px(looks(`border-${edge}-width`)) : 0;
  const stroke = line > 0 ? seen(looks(`border-${edge}-color`)) : 'none';
  const [width, height] = [side(looks('width'), size), side(looks('height'), size)];
  const image = looks('background-image');
  const round = looks('border-top-left-radius');
  const halved = /^inset\(50% 0/.test(looks('clip-path'));
  const radius = round.endsWith('%') ? (px(round) / 100) * width : px(round);
  const turn: Readonly<Record<string, string>> = turned(looks)
    ? { transform: `rotate(45 ${size / 2} ${size / 2}) ${shrunk(size)}` }
    : {};
  const box = {
    x: (size - width + line) / 2,
    y: (size - height + line) / 2 + (halved ? height / 2 : 0),
    width: Math.max(0, width - line),
    height: Math.max(0, height - line) / (halved ? 2 : 1),
    rx: radius,
    fill: UNKNOWN.test(image) ? `url(#${hatch})` : seen(looks('background-color')),
    stroke,
    'stroke-width': line,
    ...(looks(`border-${edge}-style`) === 'dashed' ? { 'stroke-dasharray': `${2 * line} ${2 * line}` } : {}),
    ...turn,
  };
  const texture = textureIn(image, box.x, box.y, box.width, box.height);
  const stripe = [
    ...stripeIn(image, size, box.x, box.y + box.height / 2),
    ...(texture.length > 0 ? [node('g', turn, texture)] : []),
  ];
  const sign = signIn(before('content'));
  const text = { x: size / 2, y: size * 0.86, 'font-size': size * 0.95, 'text-anchor': 'middle' };
  return [node('rect', box), ...stripe, ...(sign === '' ? [] : [node('text', text, [sign])])];
}

/** Gradients that the style sheets of the legend draw: hatching, lines, dots. */
const UNKNOWN = /^repeating-linear-gradient\(135deg/;
const LINED = /^repeating-linear-gradient\(45deg/;
const DOTTED = /^radial-gradient\(/;
const COLOUR = /#[\da-f]+|(?:rgba?|color)\([^)]*\)/i;
const EVERY = 4;

/** Lines and dots of a texture, which need no pattern in a box as small as this. */
function textureIn(image: string, x: number, y: number, width: number, height: number): SvgNode[] {
  const colour = plainColour(COLOUR.exec(image)?.[0] ?? 'none');
  const steps = (length: number) =>
    Array.from({ length: Math.floor((length - EVERY / 2) / EVERY) + 1 }, (_, i) => EVERY / 2 + i * EVERY);
  if (LINED.test(image)) {
    const d = steps(width + height).map((at) => {
      const [right, down] = [Math.min(at, width), Math.min(at, height)];
      return `M${x + at - down} ${y + down}L${x + right} ${y + at - right}`;
    });
    return [node('path', { d: d.join(''), stroke: colour, 'stroke-width': 1.6, fill: 'none' })];
  }
  if (!DOTTED.test(image)) return [];
  return steps(width).flatMap((cx) =>
    steps(height).map((cy) => node('circle', { cx: x + cx, cy: y + cy, r: 1.3, fill: colour })),
  );
}

/** A gradient of the style sheets is a stripe: from corner to corner where it leans, else across the middle. */
function stripeIn(image: string, size: number, left: number, middle: number): SvgNode[] {
  if (!image.startsWith('linear-gradient(')) return [];
  const leans = image.startsWith('linear-gradient(-45deg');
  const [first = 'none', second = first] = image.match(/#[\da-f]+|rgba?\([^)]*\)/gi) ?? [];
  const d = leans ? `M0 ${size}L${size} 0` : `M${left + size * 0.22} ${middle}h${size * 0.5}`;
  return [node('path', { d, stroke: plainColour(leans ? second : first), 'stroke-width': 2 })];
}

/** A mark on its corner has the sides of a diamond that fits the box. */
const turned = (looks: Looks): boolean => /rotate\(45deg\)|^matrix\((0\.\d+), \1,/.test(looks('transform'));
const shrunk = (size: number): string => `translate(${size * 0.1} ${size * 0.1}) scale(0.8)`;

const side = (value: string, size: number): number => Math.min(size, px(value) || size);

/** Lines for what is not known, in the colours of the page. */
export const hatchPattern = (id: string, line: string, ground: string): SvgNode =>
  node(
    'pattern',
    { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [node('rect', { width: 4, height: 4, fill: ground }), node('rect', { width: 1, height: 4, fill: line })],
  );
