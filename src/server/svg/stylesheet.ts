import { _compileUnsafe, type Options } from 'css-select';
import type { Atrule, Block, Rule, Selector, SelectorList } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import type { AnyNode, Element } from 'domhandler';
import { rightmost, specificityOf } from './selectors.js';

/** One property of a rule. */
export interface Declared {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** One selector of a rule with what it declares. */
export interface StyleRule {
  readonly matches: (element: Element) => boolean;
  /** What its last part asks for: `.class`, `tag`, or nothing in particular. */
  readonly bucket: string;
  /** Whether it is for the text before an element's own. */
  readonly before: boolean;
  readonly specificity: number;
  readonly declarations: readonly Declared[];
  /** Media and container queries around it. */
  readonly conditions: readonly string[];
}

/** Pseudo-classes of a reader who is not there. */
const NEVER = /:(hover|active|focus|focus-visible|focus-within|popover-open|open)(?![\w-])/;

const isRightToLeft = (element: Element): boolean => {
  for (let at: AnyNode | null = element; at; at = at.parent) {
    const dir = (at as Partial<Element>).attribs?.dir;
    if (dir !== undefined) return dir === 'rtl';
  }
  return false;
};

/** The element that holds the chart, which the style sheet calls `:host`. */
export const HOST = 'chart-host';

const OPTIONS: Options<AnyNode, Element> = {
  xmlMode: true,
  relativeSelector: false,
  pseudos: { dir: (element, value) => isRightToLeft(element) === (value?.trim() === 'rtl') },
};

const hosted = (selector: string): string => selector.replace(/:host(?:\(([^()]*)\))?/g, `${HOST}$1`);

function compiled(selector: Selector, text: string): Pick<StyleRule, 'matches' | 'bucket' | 'before'> | null {
  const before = /::before$/.test(text);
  const plain = hosted(text.replace(/::before$/, ''));
  if (NEVER.test(plain) || plain.includes('::')) return null;
  try {
    const matches = _compileUnsafe<AnyNode, Element>(plain, OPTIONS);
    return { matches, bucket: rightmost(selector), before };
  } catch {
    // A selector that is not known selects nothing, as in a browser.
    return null;
  }
}

/** A rule inside a rule stands for the elements of the outer one. */
function nested(prelude: SelectorList, outer: SelectorList | null): SelectorList {
  if (!outer) return prelude;
  const around = `:is(${generate(outer)})`;
  const inside = prelude.children.toArray().map((each) => {
    const text = generate(each);
    return text.includes('&') ? text.replaceAll('&', around) : `${around} ${text}`;
  });
  return parse(inside.join(','), { context: 'selectorList' }) as SelectorList;
}

function rulesOf(block: Block, outer: SelectorList | null, conditions: readonly string[]): StyleRule[] {
  const declarations: Declared[] = [];
  const rules: StyleRule[] = [];
  const inner: StyleRule[] = [];
  block.children.forEach((child) => {
    if (child.type === 'Declaration') {
      const { property, value, important } = child;
      declarations.push({ property, value: generate(value).trim(), important: important !== false });
    } else if (child.type === 'Rule') inner.push(...ruleOf(child, outer, conditions));
    else if (child.type === 'Atrule') inner.push(...atRule(child, outer, conditions));
  });
  if (outer && declarations.length > 0) {
    outer.children.forEach((selector) => {
      if (selector.type !== 'Selector') return;
      const found = compiled(selector, generate(selector));
      if (found) rules.push({ ...found, specificity: specificityOf(selector), declarations, conditions });
    });
  }
  return [...rules, ...inner];
}

function ruleOf(rule: Rule, outer: SelectorList | null, conditions: readonly string[]): StyleRule[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  return rulesOf(rule.block, nested(rule.prelude, outer), conditions);
}

function atRule(rule: Atrule, outer: SelectorList | null, conditions: readonly string[]): StyleRule[] {
  if (!rule.block) return [];
  if (rule.name === 'media' || rule.name === 'container') {
    const condition = rule.prelude ? generate(rule.prelude) : 'all';
    return rulesOf(rule.block, outer, [...conditions, condition]);
  }
  return rule.name === 'layer' ? rulesOf(rule.block, outer, conditions) : [];
}

/** The rules of a style sheet in their order. */
export function styleRules(css: string): readonly StyleRule[] {
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false });
  return sheet.type === 'StyleSheet'
    ? sheet.children
        .toArray()
        .flatMap((each) =>
          each.type === 'Rule'
            ? ruleOf(each, null, [])
            : each.type === 'Atrule'
              ? atRule(each, null, [])
              : [],
        )
    : [];
}
