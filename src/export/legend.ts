import { plainColour } from './colour.js';
import { px, type Looks } from './looks.js';
import { node, type SvgNode } from './svg-node.js';

/** The mark of a label as it looks on the page, and the patterns that it is filled with. */
export interface KeyMark {
  readonly mark: readonly SvgNode[];
  readonly patterns: readonly SvgNode[];
}

/** One label of a legend. */
export interface PictureKey extends KeyMark {
  readonly words: string;
}

export const NO_MARK: KeyMark = { mark: [], patterns: [] };

const seen = (value: string): string => (value === '' ? 'none' : plainColour(value));

/** The sign that a style sheet writes in a mark: `"✕"`. */
const signIn = (content: string): string => /^["'](.+)["']$/.exec(content)?.[1] ?? '';

/**
 * The mark of a label, in a box of `size` px from the origin: its colours, its line, its roundness, its lines or dots,
 * or the sign in it.
 */
export function keyMark(looks: Looks, before: Looks, size: number, id: string): KeyMark {
  const has = (edge: string) =>
    looks(`border-${edge}-style`) !== 'none' && px(looks(`border-${edge}-width`)) > 0;
  const edge = has('top') ? 'top' : 'left';
  const line = has(edge) ? px(looks(`border-${edge}-width`)) : 0;
  const stroke = line > 0 ? seen(looks(`border-${edge}-color`)) : 'none';
  const [width, height] = [side(looks('width'), size), side(looks('height'), size)];
  const image = looks('background-image');
  const pattern = patternOf(image, id);
  const round = looks('border-top-left-radius');
  const halved = /^inset\(50% 0/.test(looks('clip-path'));
  const radius = round.endsWith('%') ? (px(round) / 100) * width : px(round);
  const box = {
    x: (size - width + line) / 2,
    y: (size - height + line) / 2 + (halved ? height / 2 : 0),
    width: Math.max(0, width - line),
    height: Math.max(0, height - line) / (halved ? 2 : 1),
    rx: radius,
    fill: pattern ? `url(#${id})` : seen(looks('background-color')),
    stroke,
    'stroke-width': line,
    ...(looks(`border-${edge}-style`) === 'dashed' ? { 'stroke-dasharray': `${2 * line} ${2 * line}` } : {}),
    ...(turned(looks) ? { transform: `rotate(45 ${size / 2} ${size / 2}) ${shrunk(size)}` } : {}),
  };
  const stripe = stripeIn(image, size, box.x, box.y + box.height / 2);
  const sign = signIn(before('content'));
  const text = { x: size / 2, y: size * 0.86, 'font-size': size * 0.95, 'text-anchor': 'middle' };
  return {
    mark: [node('rect', box), ...stripe, ...(sign === '' ? [] : [node('text', text, [sign])])],
    patterns: pattern ? [pattern] : [],
  };
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

const COLOUR = /#[\da-f]{3,8}|rgba?\([^)]*\)/gi;

/** A gradient that repeats as a pattern: lines at its angle, or points. */
function patternOf(image: string, id: string): SvgNode | null {
  const [first = 'none', ...others] = (image.match(COLOUR) ?? []).map(plainColour);
  const ground = others.find((colour) => colour !== first) ?? 'none';
  const lengths = [...image.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length));
  const [line = 1] = lengths.filter((length) => length > 0);
  if (image.startsWith('radial-gradient(')) {
    const step = lengths.at(-1) ?? 4;
    const tile = { id, width: step, height: step, patternUnits: 'userSpaceOnUse' };
    return node('pattern', tile, [node('circle', { cx: step / 2, cy: step / 2, r: line, fill: first })]);
  }
  if (!image.startsWith('repeating-linear-gradient(')) return null;
  const step = lengths.at(-1) ?? 4;
  const angle = Number(/([\d.]+)deg/.exec(image)?.[1] ?? 180) - 90;
  const tile = { id, width: step, height: step, patternUnits: 'userSpaceOnUse' };
  return node('pattern', { ...tile, patternTransform: `rotate(${angle})` }, [
    node('rect', { width: step, height: step, fill: ground }),
    node('rect', { width: line, height: step, fill: first }),
  ]);
}
