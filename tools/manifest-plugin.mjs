// What the analyzer of custom elements cannot know of this house: `cem analyze` runs it (custom-elements-manifest.config.mjs).
import { literalTypes } from './literal-types.mjs';

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({ privacy, name }) => !privacy && !name.startsWith('#');

/** Every event class by its name, with the type that it dispatches. */
const eventTypes = (modules) =>
  new Map(
    modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ name, members = [] }) => {
        const type = members.find((member) => member.static && member.name === 'type');
        return type ? [[name, type.default.slice(1, -1)]] : [];
      }),
    ),
  );

/** Paths are those of the built package, not of the source, which is not in it. */
function rename(value) {
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof child === 'string') value[key] = built(child);
    else rename(child);
  }
}

/** `define.js` registers through a function, which the analyzer takes for the definition of an element named "tag". */
function define(modules) {
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map(({ tagName, name }) => ({ tagName, name, path })),
  );
  for (const { tagName, name, path } of elements) {
    const registers = modules.find((each) => each.path === path.replace(/[^/]+$/, 'define.ts'));
    if (!registers) throw new Error(`${path} has no define.ts beside it.`);
    registers.exports = [
      { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
    ];
  }
}

/** `parsedType` says what a named type stands for, as editors read it. */
function expand(modules) {
  const elements = modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
  const types = literalTypes(elements.map(({ path }) => path));
  for (const declaration of elements.flatMap(({ declarations }) => declarations)) {
    for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
      const text = types.get(declaration.name)?.get(member.fieldName ?? member.name);
      if (text) member.parsedType = { text };
    }
  }
}

/**
 * Events are those that a class of ours names and `@fires` documents: each `new SomethingEvent(…)` in `dispatchEvent`
 * makes the analyzer invent another. Members are those that a page may use.
 */
export function houseManifest() {
  return {
    name: 'house-manifest',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const types = eventTypes(modules);
      for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name, type }) => types.get(type?.text) === name);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
      expand(modules);
      define(modules);
      rename(modules);
    },
  };
}
