import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import esbuild from 'rollup-plugin-esbuild';
import resolve from '@rollup/plugin-node-resolve';
import json from '@rollup/plugin-json';
import terser from '@rollup/plugin-terser';
import { legacyProperty } from './tools/legacy-property.mjs';
import { minifyLitTemplates } from './tools/minify-lit-templates.mjs';
import { shortenProperties } from './tools/shorten-properties.mjs';
import { LANGUAGE_FILE, languageFolder, withoutMap } from './tools/language-files.mjs';
import { shareDecorate } from './tools/share-decorate.mjs';

const { dependencies } = createRequire(import.meta.url)('./package.json');
const isDependency = (id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const tags = readdirSync('src/elements');
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const extensions = ['.ts', '.mjs', '.js', '.json'];

const FONTS = 'node_modules/dejavu-fonts-ttf';

/** The font of static pictures, with its licence, beside the modules that draw them. */
const fonts = () => ({
  name: 'fonts',
  generateBundle() {
    for (const name of ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf', 'LICENSE']) {
      const fileName = `fonts/${name.split('/').pop()}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`${FONTS}/${name}`) });
    }
  },
});

/** ES modules, a file for a file of the source; dependencies stay bare imports. */
export const modules = {
  input: [
    'src/index.ts',
    'src/define.ts',
    'src/dataset/index.ts',
    'src/bundled/sources.ts',
    'src/server/index.ts',
    'src/node/index.ts',
    'src/node/batch-worker.ts',
    'src/cli/main.ts',
    ...tags.map((tag) => `src/elements/${tag}/define.ts`),
  ],
  external: isDependency,
  output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  // A page takes over what a server drew only where both have the same templates: they are made smaller in all builds.
  plugins: [
    resolve({ extensions }),
    json({ compact: true, preferConst: true }),
    typescript(),
    minifyLitTemplates(),
    fonts(),
  ],
};

/** What nearly every chart needs, in one chunk: Lit, the frame, common words, the votes. One request, compressed as one. */
const CORE = [
  /decorate$/,
  // What one element alone needs of Lit goes with that element.
  /node_modules\/(lit|lit-html|lit-element|@lit\/[a-z-]+)\/(?!.*(repeat|directive-helpers|private-ssr-support|context-provider|value-notifier)\.js)/,
  /src\/base\/(?!measure-text|parse-once|hydrate|controllers\/shared-follower|settled|define-problem|controllers\/(marks-behaviour|grid|zoom|brush|play|step|tooltip|typing|asked-state|keys-hint)|templates\/(find|browse|table|sorted-rows|terms)|styles\/(table|tooltip|keys-hint))/,
  /src\/i18n\/(?!en-|decision-table|names|display-name|languages|localised|not-spoken|term-sources|first-letter|[a-z]{2}\/)/,
  /src\/dataset\/(brand|choose|queries|terms|votes)\./,
  /src\/bundled\/(votes|states|decisions|resolutions|source-rows|text|records)\./,
  /src\/(events\/(vote|resolution)-select|events\/data-error)\./,
];

/**
 * What takes over a server's drawing gets helpers of Lit of its own: shared with the matrix, they would be a chunk more
 * for every page that has one.
 */
const ownHelpers = () => ({
  name: 'own-helpers',
  async resolveId(source, importer, options) {
    if (source !== 'lit-html/directive-helpers.js' || !importer?.includes('@lit-labs/ssr-client'))
      return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?hydrate` };
  },
  load: (id) => (id.endsWith('?hydrate') ? readFileSync(id.slice(0, -'?hydrate'.length), 'utf8') : null),
});

/** What answers a pointer and keys: loaded when they first come. */
const REACH =
  /src\/(base\/(controllers\/(marks-behaviour|keys-hint|typing|asked-state|tooltip)|styles\/(tooltip|keys-hint))|i18n\/(en-keys|names)|layout\/(spatial|order|rows))[.-]/;

/** What the two elements that tell of co-sponsors share. */
const COSPONSORS = [/src\/(bundled\/cosponsorships|layout\/standings)\./];

/** What many languages need, with what names states in them. */
const SPOKEN = [/src\/i18n\/(display-name|first-letter)\./];

const SHARED = { spoken: SPOKEN, reach: [REACH], core: CORE, cosponsorships: COSPONSORS };

const browserPlugins = () => [
  ownHelpers(),
  resolve({ extensions, exportConditions: ['production', 'browser'] }),
  json({ compact: true, preferConst: true }),
  typescript(),
  legacyProperty(),
  shareDecorate(),
  shortenProperties(),
  minifyLitTemplates(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, keep_fargs: false },
    format: { comments: /^!/ },
  }),
  withoutMap(),
];

/** Lit's notice once a file, in the place of one for each of its modules. */
const LIT = '/*! Lit © 2017-2022 Google LLC, BSD-3-Clause */';

const chunkFileNames = (folder) => (chunk) => {
  const language = chunk.moduleIds.map((id) => LANGUAGE_FILE.exec(id)?.[1]).find(Boolean);
  return language ? `chunks/${folder}/${language}/[name].js` : 'chunks/[name]-[hash].js';
};

const browserOutput = {
  banner: ({ moduleIds }) => (moduleIds.some((id) => /node_modules\/(@lit|lit)/.test(id)) ? LIT : ''),
  dir: 'dist/cdn',
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: chunkFileNames(languageFolder('a')),
  hoistTransitiveImports: true,
};

/** One script tag an element, without bare imports; what elements share, and what loads on first use, in chunks. */
const cdn = {
  input: Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  output: {
    ...browserOutput,
    onlyExplicitManualChunks: true,
    manualChunks: (id) => Object.keys(SHARED).find((name) => SHARED[name].some((part) => part.test(id))),
  },
  plugins: browserPlugins(),
};

/** Every element in one file: for a page that uses many, one request and the best compression. */
const all = {
  input: { rollcall: 'src/define.ts' },
  // Its languages are written for this file, and stand beside those of the elements.
  output: { ...browserOutput, chunkFileNames: chunkFileNames(languageFolder('b')) },
  plugins: browserPlugins(),
};

/** A page of ours that asks for charts in `dist/cdn/` as it needs them: the one for iframes, and the maker. */
const page = (folder, ...files) => ({
  input: files,
  output: { ...browserOutput, dir: `dist/${folder}` },
  plugins: browserPlugins(),
});

export default [
  modules,
  cdn,
  all,
  page('embed', 'src/iframe/page.ts'),
  page('embed', 'src/iframe/parent.ts'),
  page('maker', 'src/maker/maker.ts'),
];
