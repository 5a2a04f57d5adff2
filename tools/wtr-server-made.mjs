import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { tsImport } from 'tsx/esm/api';

const PATH = '/server-made/';

/** The renderer of `dist` runs in a process of its own: elements are registered once in each. */
const BUILT = `import('./dist/server/index.js').then(async ({ renderToHTML }) => {
  process.stdout.write(await renderToHTML(...JSON.parse(process.argv[1])));
});`;

async function built(...asked) {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['-e', BUILT, JSON.stringify(asked)], { maxBuffer: 1e8 });
  return stdout;
}

/**
 * Serves pages that the renderer of this working copy makes: `/server-made/<tag>?<attributes>`, and of its options
 * `$width` and `$lang`; with `$built=1` that of `dist`. They carry no script: a test adds it when it has seen what came.
 */
export function serverMade() {
  let source;
  return {
    name: 'server-made',
    async serve({ path, url }) {
      if (!path.startsWith(PATH)) return undefined;
      const asked = [...new URL(url, 'http://localhost').searchParams];
      const option = (name) => asked.find(([key]) => key === `$${name}`)?.[1];
      source ??= tsImport('../src/server/index.ts', import.meta.url);
      const render = option('built') ? built : (await source).renderToHTML;
      const attributes = Object.fromEntries(asked.filter(([key]) => !key.startsWith('$')));
      const width = option('width') && Number(option('width'));
      const html = await render(path.slice(PATH.length), attributes, { width, lang: option('lang') });
      return {
        type: 'html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path}</title>
<link rel="stylesheet" href="data:text/css,body%7Bmargin:0%7D"><body>${html}<p>After it.</p></body></html>`,
      };
    },
  };
}
