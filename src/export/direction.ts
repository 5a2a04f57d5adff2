import { node, type SvgNode } from './svg-node.js';

/** Letters of the scripts that are written from the right. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The way in which a text reads by its first letter, as `dir="auto"` has it; `null` for one without letters. */
export function ownDirection(text: string): 'ltr' | 'rtl' | null {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter === undefined ? null : FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * A text that reads from the right, held together by marks of its own: readers of SVG differ in what they make of
 * `direction`, and all of them know these.
 */
export const isolated = (text: string, dir: 'ltr' | 'rtl'): string =>
  dir === 'rtl' ? `\u2067${text}\u2069` : text;

const textIn = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const placed = (child: SvgNode | string): child is SvgNode =>
  typeof child !== 'string' && 'x' in child.attributes;

/** A text of a drawing that reads as its first letter says, each of its lines held together by marks. */
export function heldTogether(text: SvgNode): SvgNode {
  if (!FROM_RIGHT.test(textIn(text))) return text;
  if (text.children.some(placed)) {
    const children = text.children.map((child) => (placed(child) ? heldTogether(child) : child));
    return node(text.name, text.attributes, children);
  }
  return node(text.name, text.attributes, ['\u2068', ...text.children, '\u2069']);
}
