import { RenderError } from './render-error.js';

/** What every element of a page may have, and nothing that runs code, fetches or styles. */
const GLOBAL = ['class', 'dir', 'hidden', 'id', 'lang', 'slot'] as const;

/** An attribute's value; `true` for one without a value, `false`, `null` and `undefined` for one that is left out. */
export type AttributeValue = string | number | boolean | null | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Longest value that is taken; no attribute has use for a longer one. */
const LONGEST = 10_000;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Names that an element takes, in order. */
export function attributesOf(element: CustomElementConstructor): readonly string[] {
  const observed = (element as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];
  return [...new Set([...observed, ...GLOBAL])].filter((name) => name !== 'defer-hydration').sort();
}

/** Checks attributes against those that the element's own class observes, and gives them as text. */
export function checkedAttributes(
  tag: string,
  element: CustomElementConstructor,
  attributes: Attributes,
): readonly (readonly [name: string, value: string])[] {
  const known = attributesOf(element);
  return Object.entries(attributes).flatMap(([given, value]) => {
    const name = given.trim().toLowerCase();
    if (!known.includes(name))
      throw new RenderError(
        'unknown-attribute',
        `<${tag}> has no attribute "${shortened(given)}". It takes ${known.join(', ')}.`,
      );
    if (value === null || value === undefined || value === false) return [];
    const text = value === true ? '' : String(value);
    if (text.length > LONGEST)
      throw new RenderError('bad-value', `The value of "${name}" is longer than ${LONGEST} characters.`);
    return [[name, text] as const];
  });
}
