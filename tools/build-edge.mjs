// Bundles the server entry for places without Node: one module without imports, in which Lit is the build that
// needs no document. A module of Node in it would not resolve, and the build fails.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What only a page does, and a server never comes to. */
const BROWSER_ONLY = /^(d3-(zoom|brush|selection)|@floating-ui\/dom)$/;

const withoutNode = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: BROWSER_ONLY }, ({ path }) => ({ path, namespace: 'page', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'page' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    // Its build for Node takes a Buffer to write base64; the other one does with what every platform has.
    onResolve({ filter: /^@lit-labs\/ssr-client$/ }, ({ resolveDir }) => {
      const forNode = createRequire(join(resolveDir, '_')).resolve('@lit-labs/ssr-client');
      return { path: forNode.replace(/(?<=[\\/]ssr-client[\\/]).*$/, 'index.js') };
    });
  },
};

/** @param {string} outfile */
export async function buildEdge(outfile) {
  await build({
    entryPoints: ['src/server/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['node'],
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    legalComments: 'eof',
    tsconfig: 'tsconfig.json',
    plugins: [withoutNode],
    logLevel: 'warning',
  });
}

if (import.meta.filename === process.argv[1]) await buildEdge('dist/server/edge.js');
