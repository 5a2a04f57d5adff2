// What a chart loads because of its language, on top of what it loads in English: read from the built files.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dynamicImports, loadedWith } from './weight.mjs';

const KEYED_IMPORT = /([\w$]+):\(\)=>import\(["'`](\.[^"'`]+)["'`]\)/g;

/** The modules that a built module loads by name, as in `ru:()=>import("./ru.js")`. */
const importsByKey = (path) =>
  new Map(
    [...readFileSync(path, 'utf8').matchAll(KEYED_IMPORT)].map(([, key, target]) => [
      key,
      join(dirname(path), target),
    ]),
  );

/** The sections of words that an element brings in English, and so asks for in its language. */
function sectionsOf(tag) {
  const source = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
  const [, names] = /(?:readonly words|const WORDS) = \{([^}]*)\}/.exec(source) ?? [];
  if (!names?.trim()) throw new Error(`${tag} does not say which words it reads.`);
  return names.split(',').map((name) => name.trim());
}

const weight = (paths) => paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);

/** What looks for languages, and names states in them: the same files for all languages and elements. */
export function languageLookup() {
  const english = loadedWith('dist/cdn/vote-map.js');
  const lookup = english.flatMap(dynamicImports).find((path) => /\/languages-[^/]+$/.test(path));
  if (lookup === undefined) throw new Error('dist/cdn/vote-map.js loads no languages.');
  return { path: lookup, paths: loadedWith(lookup).filter((each) => !english.includes(each)) };
}

/** For every language, the element with most to say in it: the files of its words. */
export function heaviestWords() {
  const tags = readdirSync('src/elements');
  const lookup = languageLookup();
  return [...importsByKey(lookup.path)].map(([language, index]) => {
    const sections = importsByKey(index);
    const loads = tags.map((tag) => {
      const there = [...loadedWith(`dist/cdn/${tag}.js`), ...lookup.paths];
      const loaded = new Set();
      for (const path of [index, ...sectionsOf(tag).map((name) => sections.get(name))])
        loadedWith(path, loaded);
      return { language, tag, paths: [...loaded].filter((path) => !there.includes(path)) };
    });
    return loads.reduce((most, each) => (weight(each.paths) > weight(most.paths) ? each : most));
  });
}
