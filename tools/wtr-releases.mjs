// What tests of `dist/cdn` and `dist/embed` need besides them: files as they were hashed, another version of an element, and a copy that somebody has changed.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** `/other-version/vote-map.js` is built by other means, and says that it is this version. */
const OTHER_VERSION = '9.9.9';

const otherVersion = {
  name: 'other-version',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/base\/version\.ts$/ }, () => ({
      contents: `export const VERSION = '${OTHER_VERSION}';`,
      loader: 'ts',
    })),
};

async function builtAgain(tag) {
  const { outputFiles } = await build({
    entryPoints: [`src/elements/${tag}/define.ts`],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    plugins: [otherVersion],
    write: false,
  });
  return outputFiles[0].text;
}

/** The content of a path, untouched by what else the test server does to modules; `null` for other paths. */
async function contentOf(path) {
  if (path.includes('..')) return null;
  if (/^\/dist\/embed\/[\w-]+\.js$/.test(path)) return readFile(path.slice(1));
  const [, folder, file] = /^\/(dist\/cdn|changed-[a-z-]+|other-version)\/([\w./-]+)$/.exec(path) ?? [];
  if (folder === undefined) return null;
  if (folder === 'other-version') return builtAgain(file.replace(/\.js$/, ''));
  const content = await readFile(`dist/cdn/${file}`);
  const isChanged = folder.startsWith('changed') && /chunks\/core-/.test(file);
  return isChanged ? Buffer.concat([content, Buffer.from(';globalThis.changed = true;')]) : content;
}

export async function releases(context, next) {
  const content = await contentOf(context.path);
  if (content === null) return next();
  context.type = context.path.endsWith('.js') ? 'text/javascript' : 'application/json';
  context.body = content;
}
