import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The build of this package for Node takes a Buffer; the other one does with what every platform has. */
const ssrClient = createRequire(import.meta.url)
  .resolve('@lit-labs/ssr-client')
  .replace(/(?<=[\\/]ssr-client[\\/]).*$/, 'index.js');

describe('src/server bundled for a place that is neither Node nor a browser', () => {
  it('imports nothing, of Node or otherwise, and reads no document when it starts', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['src/server/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      conditions: ['node'],
      mainFields: ['module', 'main'],
      plugins: [
        {
          name: 'for-every-platform',
          setup: (bundler) =>
            bundler.onResolve({ filter: /^@lit-labs\/ssr-client$/ }, () => ({ path: ssrClient })),
        },
      ],
      tsconfig: 'tsconfig.json',
      logLevel: 'silent',
    });
    const imports = Object.values(metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
    expect(imports).toEqual([]);
    const inputs = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    expect(inputs.filter((path) => /^node:|^(buffer|fs|stream|path|url|util)$/.test(path))).toEqual([]);
    expect(outputFiles).toHaveLength(1);
  });
});
