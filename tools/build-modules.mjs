// Builds the ES modules alone, into a folder of the caller's choice: what the command line runs from.
import { rollup } from 'rollup';
import { modules } from '../rollup.config.mjs';

export async function buildModules(dir) {
  const bundle = await rollup(modules);
  await bundle.write({ ...modules.output, dir, sourcemap: false });
  await bundle.close();
}
