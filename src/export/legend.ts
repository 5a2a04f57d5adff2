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
  const box = {
    x: (size - width + line) / 2,
    y: (size - height + line) / 2 + (halved ? height / 2 : 0),
    width: Math.max(0, width - line),
    height: Math.max(0, height - line) / (halved ? 2 : 1),
    rx: radius,
    fill: image.includes('repeating') ? `url(#${hatch})` : seen(looks('background-color')),
    stroke,
    'stroke-width': line,
    ...(looks(`border-${edge}-style`) === 'dashed' ? { 'stroke-dasharray': `${2 * line} ${2 * line}` } : {}),
    ...(turned(looks) ? { transform: `rotate(45 ${size / 2} ${size / 2}) ${shrunk(size)}` } : {}),
  };
  const stripe = stripeIn(image, size, box.x, box.y + box.height / 2);
  const sign = signIn(before('content'));
  const text = { x: size / 2, y: size * 0.86, 'font-size': size * 0.95, 'text-anchor': 'middle' };
  return [node('rect', box), ...stripe, ...(sign === '' ? [] : [node('text', text, [sign])])];
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
