import { readdirSync } from 'node:fs';
import { houseManifest } from './tools/manifest-plugin.mjs';

export default {
  // What a page may import; the rest is nobody's business.
  globs: [
    'src/index.ts',
    'src/define.ts',
    'src/dataset/*.ts',
    'src/events/*.ts',
    'src/base/{chart,data}-element.ts',
    ...readdirSync('src/elements').map((tag) => `src/elements/${tag}/{define,${tag}}.ts`),
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [houseManifest()],
};
