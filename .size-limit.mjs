import { readdirSync } from 'node:fs';
import { heaviestWords, languageLookup } from './tools/language-weight.mjs';
import { loadedWith } from './tools/weight.mjs';

/** Budgets in brotli for all that a page loads before its reader does anything. */
const LIMITS = { 'vote-map': '45 kB', rollcall: '110 kB' };
const OTHERS = '35 kB';

/** The script for the page around an iframe, as it lies on the host: not even compressed. */
const PARENT = { name: 'dist/embed/parent.js', path: 'dist/embed/parent.js', brotli: false, limit: '1 kB' };

const scripts = [...readdirSync('src/elements'), 'rollcall'].map((name) => ({
  name: `dist/cdn/${name}.js and what it loads`,
  path: loadedWith(`dist/cdn/${name}.js`),
  limit: LIMITS[name] ?? OTHERS,
}));

/** What a page in another language loads besides: nothing of it comes to one in English. */
const WORDS = '4 kB';
const LOOKUP = '1.3 kB';

const languages = heaviestWords().map(({ language, tag, paths }) => ({
  name: `words in ${language} of <${tag}>, which has most of them`,
  path: paths,
  limit: WORDS,
}));
const lookup = {
  name: 'what finds a language and names states in it',
  path: languageLookup().paths,
  limit: LOOKUP,
};

export default [...scripts, ...languages, lookup, PARENT];
