import type { Looks } from './looks.js';
import { node, type SvgNode } from './svg-node.js';

/** Whether the style sheet turns an element round, as it does with drawings of a page that reads from the right. */
export const isMirrored = (looks: Looks): boolean =>
  /^(matrix\(-1, 0, 0, 1,|scaleX\(-1\)|scale\(-1, 1\))/.test(looks('transform'));

const OTHER_END: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

function anchored(text: SvgNode, around: string): SvgNode {
  const { 'text-anchor': own = around, ...attributes } = text.attributes;
  const anchor = OTHER_END[own] ?? own;
  const children = text.children.map((child) =>
    typeof child === 'string' ? child : anchored(child, String(own)),
  );
  return node(text.name, { ...attributes, 'text-anchor': anchor }, children);
}

function placeOf({ attributes, children }: SvgNode): number {
  const first = children.find((child): child is SvgNode => typeof child !== 'string');
  return Number(attributes.x ?? first?.attributes.x ?? 0);
}

/**
 * A text of a mirrored drawing, turned back so that it can be read: about its own place, from which it then runs
 * the other way. The style sheet turns it about its middle, which only a browser knows.
 */
export function mirroredText(text: SvgNode, anchor: string): SvgNode {
  const turned = anchored(text, anchor);
  const transform = `translate(${2 * placeOf(text)} 0) scale(-1 1)`;
  return node(turned.name, { ...turned.attributes, transform }, turned.children);
}

/** Where the points of a path lie across, of one that is drawn in straight lines. */
function across(d: string): number[] {
  let x = 0;
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const steps = /[ml]/i.test(letter)
      ? numbers.filter((_, at) => at % 2 === 0)
      : /h/i.test(letter)
        ? numbers
        : [];
    return steps.map((step) => (x = /[mlh]/.test(letter) ? x + step : step));
  });
}

function middleOf({ attributes }: SvgNode): number {
  const { d, cx, x = 0, width = 0 } = attributes;
  if (cx !== undefined) return Number(cx);
  const points = d === undefined ? [Number(x), Number(x) + Number(width)] : across(String(d));
  return points.length === 0 ? 0 : (Math.min(...points) + Math.max(...points)) / 2;
}

/** A sign of a mirrored drawing, turned back about its own middle. */
export const mirroredSign = (sign: SvgNode): SvgNode =>
  node(
    sign.name,
    { ...sign.attributes, transform: `translate(${2 * middleOf(sign)} 0) scale(-1 1)` },
    sign.children,
  );

/** The parts of a drawing, seen in a mirror that stands in its middle. */
export function mirroredParts(drawing: SvgNode): SvgNode {
  const [left = 0, , width = 0] = String(drawing.attributes.viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const transform = `translate(${2 * left + width} 0) scale(-1 1)`;
  return node(drawing.name, drawing.attributes, [node('g', { transform }, drawing.children)]);
}
