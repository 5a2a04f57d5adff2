import type { Element } from 'domhandler';
import { colourOf } from '../../export/colour.js';
import type { Looks } from '../../export/looks.js';
import { holds, type Setting } from './conditions.js';
import { longhands } from './longhands.js';
import { ATTRIBUTES, INHERITS, INITIAL, NUMBERS } from './properties.js';
import { remembered } from './remembered.js';
import { styleRules, type Declared, type StyleRule } from './stylesheet.js';
import { inPixels, inTheme, withVariables } from './values.js';

interface Ranked extends StyleRule {
  readonly order: number;
  readonly expanded: readonly Declared[];
}

type Buckets = ReadonlyMap<string, readonly Ranked[]>;

/** Style sheets that are remembered; a chart has one, and another where it says sizes of its own in it. */
const MOST = 50;

/** The rules of a style sheet by what their last part asks for. */
const bucketsOf = remembered(MOST, (css: string): Buckets => {
  const buckets = new Map<string, Ranked[]>();
  styleRules(css).forEach((rule, order) => {
    const bucket = buckets.get(rule.bucket) ?? [];
    bucket.push({ ...rule, order, expanded: rule.declarations.flatMap(longhands) });
    buckets.set(rule.bucket, bucket);
  });
  return buckets;
});

const NONE: readonly Ranked[] = [];

/** Computed values of one element. */
interface Style {
  readonly declared: ReadonlyMap<string, string>;
  readonly parent: Style | null;
  readonly computed: Map<string, string>;
  readonly variables: Map<string, string | null>;
}

/** What a picture begins with, above the outermost element. */
export interface Ground extends Setting {
  readonly fontFamily: string;
  /** In px. */
  readonly fontSize: number;
}

/**
 * The styles of elements without a document: the rules that select them, by weight, specificity and order, what is
 * handed down, custom properties, and the functions of CSS that the charts use.
 */
export function cascade(sheets: readonly string[], ground: Ground) {
  const buckets = bucketsOf(sheets.join('\n'));
  const conditions = new Map<string, boolean>();
  const styles = new WeakMap<Element, Style>();
  const root: Style = {
    declared: new Map([
      ['font-family', ground.fontFamily],
      ['font-size', `${ground.fontSize}px`],
    ]),
    parent: null,
    computed: new Map(),
    variables: new Map(),
  };

  const isHeld = (condition: string): boolean => {
    const known = conditions.get(condition) ?? holds(condition, ground);
    conditions.set(condition, known);
    return known;
  };

  function* candidates({ name, attribs }: Element): Iterable<Ranked> {
    yield* buckets.get('') ?? NONE;
    yield* buckets.get(name) ?? NONE;
    for (const each of (attribs.class ?? '').split(/\s+/)) yield* buckets.get(`.${each}`) ?? NONE;
  }

  function declaredOn(element: Element, before: boolean): Map<string, string> {
    const declared = new Map<string, string>();
    if (!before) {
      for (const [name, value] of Object.entries(element.attribs)) {
        if (ATTRIBUTES.has(name)) declared.set(name, value);
        else if (name === 'dir' && value !== 'auto') declared.set('direction', value);
      }
    }
    const rules: Ranked[] = [];
    for (const rule of candidates(element)) {
      if (rule.before === before && rule.conditions.every(isHeld) && rule.matches(element)) rules.push(rule);
    }
    rules.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
    for (const important of [false, true]) {
      for (const { expanded } of rules) {
        for (const each of expanded)
          if (each.important === important) declared.set(each.property, each.value);
      }
    }
    return declared;
  }

  function styleOf(element: Element): Style {
    const known = styles.get(element);
    if (known) return known;
    const { parent } = element;
    const style: Style = {
      declared: declaredOn(element, false),
      parent: parent && 'attribs' in parent ? styleOf(parent) : root,
      computed: new Map(),
      variables: new Map(),
    };
    styles.set(element, style);
    return style;
  }

  function variable(style: Style, name: string): string | null {
    const known = style.variables.get(name);
    if (known !== undefined) return known;
    // While it is looked up it is not set: one that asks for itself finds nothing.
    style.variables.set(name, null);
    const own = style.declared.get(name);
    const around = () => (style.parent ? variable(style.parent, name) : null);
    const value = own === undefined ? around() : withVariables(own, (each) => variable(style, each));
    style.variables.set(name, value);
    return value;
  }

  function unset(style: Style, property: string): string {
    if (INHERITS.has(property) && style.parent) return computed(style.parent, property);
    return resolved(style, property, INITIAL[property] ?? '') ?? '';
  }

  function resolved(style: Style, property: string, raw: string): string | null {
    const value = withVariables(raw, (name) => variable(style, name));
    if (value === null || value === 'unset') return null;
    if (value === 'inherit') return style.parent && computed(style.parent, property);
    if (value === 'initial') return INITIAL[property] ?? '';
    if (/^currentcolor$/i.test(value)) return computed(style, 'color');
    const themed = inTheme(value, ground.theme);
    if (themed === null) return null;
    if (property === 'background-image' && !themed.includes('gradient(')) return 'none';
    if (property === 'background-color' && !colourOf(themed)) return 'transparent';
    if (property === 'font-weight') return NUMBERS[themed] ?? themed;
    if (property === 'font-family' || property === 'content' || !/\d(em|rem|px|cq|%)|\(/.test(themed))
      return themed;
    const isSize = property === 'font-size';
    const around = isSize && style.parent ? style.parent : style;
    const em = isSize && !style.parent ? ground.fontSize : parseFloat(computed(around, 'font-size'));
    const rulers = { em, container: ground.width };
    return inPixels(themed, isSize ? { ...rulers, whole: em } : rulers);
  }

  function computed(style: Style, property: string): string {
    const known = style.computed.get(property);
    if (known !== undefined) return known;
    const raw = style.declared.get(property);
    let value: string;
    if (raw === undefined || raw === 'unset') value = unset(style, property);
    else if (raw === 'inherit')
      value = style.parent ? computed(style.parent, property) : unset(style, property);
    else if (raw === 'initial') value = INITIAL[property] ?? '';
    else value = resolved(style, property, raw) ?? unset(style, property);
    style.computed.set(property, value);
    return value;
  }

  const looksOf =
    (style: Style): Looks =>
    (property) =>
      property.startsWith('--') ? (variable(style, property) ?? '') : computed(style, property);

  return {
    looks: (element: Element): Looks => looksOf(styleOf(element)),
    /** Looks of the text that the style sheet puts before an element's own. */
    before: (element: Element): Looks =>
      looksOf({
        declared: declaredOn(element, true),
        parent: styleOf(element),
        computed: new Map(),
        variables: new Map(),
      }),
  };
}
