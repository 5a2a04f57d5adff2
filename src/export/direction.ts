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

const OTHER = { ltr: '\u200F', rtl: '\u200E' } as const;

/** The way in which a text reads by its last letter. */
const lastDirection = (text: string): 'ltr' | 'rtl' | null => {
  const last = [...text.matchAll(/\p{L}/gu)].at(-1)?.[0];
  return last === undefined ? null : ownDirection(last);
};

/**
 * Lines into which a text was broken, each held together. What stands at a break inside words that run the other way,
 * such as a full stop, goes on with them, as it would on one line.
 */
export function isolatedLines(lines: readonly string[], dir: 'ltr' | 'rtl'): string[] {
  const runsOn = lines.map((line, at) => {
    const before = lastDirection(lines[at - 1] ?? '');
    return before !== null && before !== dir && ownDirection(line) === before;
  });
  return lines.map((line, at) =>
    isolated((runsOn[at] ? OTHER[dir] : '') + line + (runsOn[at + 1] ? OTHER[dir] : ''), dir),
  );
}

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
