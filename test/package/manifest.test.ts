import { describe, expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { library, read, runModule, tags } from './helpers.js';
import { readElements, type ElementDoc } from '../../tools/integrations/manifest.js';

const elements = (): ReadonlyMap<string, ElementDoc> =>
  new Map(readElements(join(library(), 'custom-elements.json')).map((each) => [each.tagName, each]));
const doc = (tag: string): ElementDoc => {
  const found = elements().get(tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
};
const names = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name);

/** What the classes themselves observe. */
const observed = runModule.bind(
  null,
  `import 'rollcall-charts/define';
   const tags = ${JSON.stringify(tags)};
   console.log(JSON.stringify(tags.map((tag) => [tag, customElements.get(tag).observedAttributes])));`,
);

describe('custom-elements.json', () => {
  it('has every element, and points to files of the package', () => {
    expect([...elements().keys()].sort()).toEqual([...tags].sort());
    const { modules } = JSON.parse(read('custom-elements.json')) as { modules: { path: string }[] };
    const files = inject('files');
    // Some are types alone.
    const missing = modules.filter(({ path }) => !files.includes(path.replace(/js$/, 'd.ts')));
    expect(missing).toEqual([]);
  });

  it('attributes with a property are those that the class observes', async () => {
    for (const [tag, attributes] of JSON.parse(await observed()) as [string, string[]][]) {
      const behind = doc(tag).attributes.filter(({ fieldName }) => fieldName);
      expect([...names(behind)].sort(), tag).toEqual([...attributes].sort());
    }
  });

  it.each(tags)('%s: events are those that it dispatches, with their classes', (tag) => {
    const code = readFileSync(join(library(), `dist/elements/${tag}/${tag}.js`), 'utf8');
    const made = [...code.matchAll(/events\/([a-z-]+)\.js'/g)].map(([, name = '']) =>
      name === 'story-step' ? 'step-change' : name,
    );
    const documented = names(doc(tag).events);
    expect(made.filter((name) => !documented.includes(name))).toEqual([]);
    expect(documented).toContain('data-error');
    expect(documented.length).toBeGreaterThan(tag === 'vote-data' ? 0 : 1);
    for (const { name, type, description } of doc(tag).events) {
      expect(type?.text, name).toMatch(/^[A-Z]\w+Event$/);
      expect(description, name).not.toBe('');
    }
  });

  it('<vote-map> has what it inherits: attributes, slots, parts, tokens', () => {
    const map = doc('vote-map');
    expect(names(map.attributes)).toEqual(
      expect.arrayContaining(['layout', 'heading', 'resolution', 'no-legend']),
    );
    expect(names(map.slots)).toEqual(['heading', 'summary', 'source']);
    expect(names(map.cssParts)).toEqual(expect.arrayContaining(['state', 'chart', 'table', 'tooltip']));
    expect(names(map.cssProperties)).toEqual(expect.arrayContaining(['--vote-yes', '--vote-font']));
    expect(names(map.members)).toEqual(expect.arrayContaining(['dataset', 'toCSV', 'toSVG', 'toPNG']));
  });

  it('every attribute, slot, part and token says what it is', () => {
    for (const { tagName, attributes, slots, cssParts, cssProperties } of elements().values()) {
      const silent = [...attributes, ...slots, ...cssParts, ...cssProperties].filter(
        (each) => !each.description,
      );
      expect(names(silent), tagName).toEqual([]);
    }
  });
});

describe('data for VS Code', () => {
  it('completes the tags, their attributes and the choices of each', () => {
    const { tags: known } = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: {
        name: string;
        attributes: { name: string; values?: { name: string }[]; valueSet?: string }[];
      }[];
    };
    expect(names(known)).toEqual([...tags].sort());
    const map = known.find(({ name }) => name === 'vote-map');
    expect(names(map?.attributes.find(({ name }) => name === 'layout')?.values ?? [])).toEqual([
      'geographic',
      'tiles',
    ]);
    expect(map?.attributes.find(({ name }) => name === 'no-legend')?.valueSet).toBe('v');
  });

  it('completes tokens and parts in CSS, each once', () => {
    const { properties, pseudoElements } = JSON.parse(read('dist/vscode.css-custom-data.json')) as {
      properties: { name: string }[];
      pseudoElements: { name: string }[];
    };
    expect(names(properties)).toContain('--vote-yes');
    expect(names(pseudoElements)).toContain('::part(state)');
    for (const list of [names(properties), names(pseudoElements)])
      expect(new Set(list).size).toBe(list.length);
  });
});
