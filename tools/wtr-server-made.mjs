import { tsImport } from 'tsx/esm/api';

const PATH = '/server-made/';

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
      const { renderToHTML } = await (option('built') ? import('../dist/server/index.js') : source);
      const attributes = Object.fromEntries(asked.filter(([key]) => !key.startsWith('$')));
      const width = option('width') && Number(option('width'));
      const options = { width, lang: option('lang'), inside: JSON.parse(option('inside') ?? '[]') };
      const html = await renderToHTML(path.slice(PATH.length), attributes, options);
      return {
        type: 'html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${path}</title>
<link rel="stylesheet" href="data:text/css,body%7Bmargin:0%7D"><body>${html}<p id="after">After it.</p></body></html>`,
      };
    },
  };
}
