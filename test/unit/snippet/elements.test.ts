import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ChartElement } from '../../../src/base/chart-element.js';
import * as library from '../../../src/index.js';
import { CHARTS, specOf, type AttributeSpec } from '../../../src/snippet/elements.js';

const tags = readdirSync('src/elements');
const classOf = (tag: string): unknown =>
  Object.entries(library).find(
    ([name]) => name.toLowerCase() === tag.replaceAll('-', '') && name !== 'ChartElement',
  )?.[1];
const charts = tags.flatMap((tag) => {
  const found = classOf(tag);
  return typeof found === 'function' && found.prototype instanceof ChartElement
    ? [{ tag, element: found as unknown as typeof ChartElement }]
    : [];
});

/** Whether what is listed can be written into the attribute of a property. */
const kindOf = ([, type]: AttributeSpec): unknown =>
  type === 'boolean' ? Boolean : type === 'number' ? Number : undefined;

describe('src/snippet/elements.json, which `npm run manifest` writes', () => {
  it('lists every chart, and nothing that only holds charts', () => {
    expect(CHARTS).toEqual(charts.map(({ tag }) => tag));
    expect(CHARTS).toContain('vote-map');
    expect(CHARTS).not.toContain('vote-data');
  });

  it.each(charts)(
    '$tag: every attribute of its class with its property, and no other',
    ({ tag, element }) => {
      expect(element.observedAttributes.length).toBeGreaterThan(5);
      const own = [...element.elementProperties].flatMap(([property, { attribute, state }]) =>
        attribute === false || state
          ? []
          : [[typeof attribute === 'string' ? attribute : String(property).toLowerCase(), property]],
      );
      const listed = Object.entries(specOf(tag) ?? {}).map(([name, [property]]) => [name, property]);
      expect(listed.sort()).toEqual(own.sort());
    },
  );

  it.each(charts)(
    '$tag: what counts by its presence, or is a number, is so in its class',
    ({ tag, element }) => {
      for (const spec of Object.values(specOf(tag) ?? {})) {
        const { type, converter } = element.elementProperties.get(spec[0]) ?? {};
        // A converter of its own reads numbers where the class names no type.
        if (!converter)
          expect([spec[0], type === Boolean ? Boolean : undefined]).toEqual([spec[0], kindOf(spec)]);
      }
    },
  );

  it('specOf(a name of every object) is null', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '']) expect(specOf(name)).toBe(null);
  });
});
