import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import esbuild from 'rollup-plugin-esbuild';
import resolve from '@rollup/plugin-node-resolve';
import json from '@rollup/plugin-json';
import terser from '@rollup/plugin-terser';
import { minifyLitTemplates } from './tools/minify-lit-templates.mjs';

const { dependencies } = createRequire(import.meta.url)('./package.json');
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const tags = readdirSync('src/elements');
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const extensions = ['.ts', '.mjs', '.js', '.json'];

/** ES modules, a file for a file of the source; dependencies stay bare imports. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/dataset/index.ts', ...tags.map((tag) => `src/elements/${tag}/define.ts`)],
  external: isDependency,
  output: { dir: 'dist', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [resolve({ extensions }), json({ compact: true, preferConst: true }), typescript()],
};

/** One script tag an element, without bare imports; what elements share, and what loads on first use, in chunks. */
const cdn = {
  input: {
    rollcall: 'src/define.ts',
    ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: true,
  },
  plugins: [
    resolve({ extensions, exportConditions: ['production', 'browser'] }),
    json({ compact: true, preferConst: true }),
    minifyLitTemplates(),
    typescript(),
    terser({ ecma: 2020, module: true, mangle: { properties: false }, compress: { passes: 2 } }),
  ],
};

export default [modules, cdn];
