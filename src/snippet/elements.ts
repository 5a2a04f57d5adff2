import specs from './elements.json';

/** What an attribute takes: any text, a whole number, nothing (its presence counts), or one of some words. */
export type AttributeType = 'text' | 'number' | 'boolean' | readonly string[];

/** The property that an attribute sets, and what it takes. */
export type AttributeSpec = readonly [property: string, type: AttributeType];

/** Attributes by name. */
export type ElementSpec = Readonly<Record<string, AttributeSpec>>;

const SPECS = specs as unknown as Readonly<Record<string, ElementSpec>>;

/** Every chart that can be embedded, by tag. */
export const CHARTS: readonly string[] = Object.keys(SPECS);

/** What a chart takes; `null` for anything that is no chart, whatever it is called. */
export const specOf = (element: string): ElementSpec | null =>
  Object.hasOwn(SPECS, element) ? (SPECS[element] ?? null) : null;

/** What an element takes under this name; `null` for anything that it does not take. */
export const attributeOf = (spec: ElementSpec, name: string): AttributeSpec | null =>
  Object.hasOwn(spec, name) ? (spec[name] ?? null) : null;
