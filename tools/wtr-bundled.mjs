import { build } from 'esbuild';

/** Serves `name.bundled.js` as `name.ts` with all that it imports: for packages that are no ES modules. */
export const bundledPlugin = () => ({
  name: 'bundled',
  async serve({ path }) {
    if (!path.endsWith('.bundled.js')) return undefined;
    const entry = `.${path.replace(/\.bundled\.js$/, '.ts')}`;
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
