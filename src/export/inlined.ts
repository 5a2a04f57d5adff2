import { plainColour } from './colour.js';
import { heldTogether } from './direction.js';
import { px, type Looks, type Styled } from './looks.js';
import { isMirrored, mirroredParts, mirroredSign, mirroredText } from './mirrored.js';
import { node, type SvgNode } from './svg-node.js';

/** What a drawing hands down to its parts: written where a part differs from what it stands in. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'shape-rendering',
  'visibility',
] as const;

/** What each part has for itself: written where it is not the default. */
const OWN: Readonly<Record<string, { readonly usual: string; readonly attribute?: string }>> = {
  opacity: { usual: '1' },
  'dominant-baseline': { usual: 'auto' },
  'text-decoration-line': { usual: 'none', attribute: 'text-decoration' },
};

/** What only a page needs. A link would lead out of the picture. */
const LEFT_OUT =
  /^(class|style|tabindex|part|href|target|rel|aria-(selected|controls|activedescendant)|on.*)$/;

/** Elements that draw something, or hold what does. */
const DRAWN =
  /^(a|circle|clipPath|defs|desc|ellipse|g|line|mask|path|pattern|polygon|polyline|rect|svg|text|title|tspan)$/;

/** How a drawing is copied. */
export interface InlineOptions {
  /** Goes before every id. */
  readonly prefix: string;
  /** Pixels to a unit of the view box. */
  readonly scale: number;
}

const plain = (property: string, value: string): string =>
  property === 'fill' || property === 'stroke'
    ? plainColour(value)
    : /^(stroke|font-size)/.test(property)
      ? value.replace(/(\d)px/g, '$1')
      : value.replace('crispedges', 'crispEdges');

/** Copies a drawing with its looks written on every element, and with ids of its own. */
export function inlined<Element>(
  styled: Styled<Element>,
  drawing: Element,
  { prefix, scale }: InlineOptions,
): SvgNode {
  const renamed = (value: string) => value.replace(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, `url(#${prefix}$1)`);

  function written(element: Element, looks: Looks, around: Looks | null): Record<string, string | number> {
    const attributes: Record<string, string | number> = {};
    for (const [name, value] of styled.attributes(element)) {
      if (LEFT_OUT.test(name) || name.includes(':')) continue;
      attributes[name] = name === 'id' ? prefix + value : value;
    }
    for (const property of INHERITED) {
      const value = plain(property, looks(property));
      if (value !== '' && (!around || value !== plain(property, around(property))))
        attributes[property] = renamed(value);
      else delete attributes[property];
    }
    for (const [property, { usual, attribute = property }] of Object.entries(OWN)) {
      const value = looks(property);
      if (value !== '' && value !== usual) attributes[attribute] = value;
      else delete attributes[attribute];
    }
    if (looks('display') === 'none') attributes.display = 'none';
    // A renderer without `non-scaling-stroke` would draw hairlines in units of the view box.
    if (looks('vector-effect') === 'non-scaling-stroke') {
      attributes['stroke-width'] = px(looks('stroke-width')) / scale;
      delete attributes['vector-effect'];
    }
    return attributes;
  }

  function copied(element: Element, around: Looks | null, inText: boolean): SvgNode {
    const name = styled.name(element);
    const looks = styled.looks(element);
    const attributes = written(element, looks, around);
    const text = inText || /^(text|title|desc)$/.test(name);
    const children: (SvgNode | string)[] = [];
    for (const child of styled.children(element)) {
      if (typeof child !== 'string') {
        if (DRAWN.test(styled.name(child))) children.push(copied(child, looks, text));
      } else if (text) children.push(child.replace(/\s+/g, ' '));
    }
    const whole = node(name === 'a' ? 'g' : name, attributes, trimmed(name, children));
    const made = looks('unicode-bidi') === 'plaintext' && name === 'text' ? heldTogether(whole) : whole;
    if (around === null || !isMirrored(looks)) return made;
    return name === 'text' ? mirroredText(made, looks('text-anchor')) : mirroredSign(made);
  }

  /** The drawing with what it is filled with, which may stand beside it. */
  function complete(copy: SvgNode): SvgNode {
    const used = new Set(referredIn(copy));
    const own = new Set(idsIn(copy));
    const brought = [...used].flatMap((id) => {
      const element = own.has(id) ? null : styled.byId(id.slice(prefix.length));
      return element ? [copied(element, null, false)] : [];
    });
    return brought.length === 0
      ? copy
      : node(copy.name, copy.attributes, [node('defs', {}, brought), ...copy.children]);
  }

  const copy = complete(copied(drawing, null, false));
  return isMirrored(styled.looks(drawing)) ? mirroredParts(copy) : copy;
}

const elementsIn = (of: SvgNode): SvgNode[] => [
  of,
  ...of.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];

const idsIn = (of: SvgNode): string[] =>
  elementsIn(of).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [String(id)]));

const referredIn = (of: SvgNode): string[] =>
  elementsIn(of).flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((value) => /^url\(#(.+)\)$/.exec(String(value))?.[1] ?? []),
  );

/** Space at either end of a text is that of the template. */
function trimmed(name: string, children: (SvgNode | string)[]): (SvgNode | string)[] {
  if (name !== 'text') return children;
  const [first] = children;
  if (typeof first === 'string') children[0] = first.trimStart();
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last.trimEnd();
  return children.filter((child) => child !== '');
}
