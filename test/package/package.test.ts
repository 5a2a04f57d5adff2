import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { entries, read, run, runModule, tags } from './helpers.js';

const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
const tsc = resolve('node_modules/typescript/bin/tsc');

describe('the package, from its tarball', () => {
  it('publint finds nothing', async () => {
    const file = readFileSync(inject('tarball'));
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball } });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('attw finds nothing at any entry, for those who import ES modules', async () => {
    const names = entries().map((name) => name.replace(/^\.\//, ''));
    const said = await run(
      process.execPath,
      ...[attw, inject('tarball'), '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...names],
    );
    const { analysis } = JSON.parse(said.replace(/^failed: /, '')) as {
      analysis: { problems: readonly { readonly kind: string; readonly resolutionKind?: string }[] };
    };
    const ignored = ['node10', 'node16-cjs'];
    expect(analysis.problems.filter(({ resolutionKind = '' }) => !ignored.includes(resolutionKind))).toEqual(
      [],
    );
    expect(said.startsWith('failed')).toBe(false);
  });

  it('types: what is right compiles in every framework, what is wrong does not', async () => {
    expect(await run(process.execPath, tsc, '-p', 'types')).toBe('');
  });

  it.each(entries())('import of %s in Node, without a browser: nothing is thrown', async (name) => {
    const specifier = `rollcall-charts${name.slice(1)}`;
    expect(await runModule(`await import('${specifier}'); console.log('imported')`)).toBe('imported\n');
  });

  it('carries what a user needs, and nothing else', () => {
    const top = new Set(inject('files').map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'data', 'dist', 'package.json'].sort(),
    );
    expect(inject('files').filter((path) => /\.test\.|\.stories\.|\/test\//.test(path))).toEqual([]);
  });

  it('every module of an element has its types and its source map, with the source in it', () => {
    const files = new Set(inject('files'));
    for (const tag of tags) {
      const base = `dist/elements/${tag}/${tag}`;
      expect([`${base}.js`, `${base}.d.ts`, `${base}.js.map`].filter((path) => !files.has(path))).toEqual([]);
      const { sourcesContent } = JSON.parse(read(`${base}.js.map`)) as { sourcesContent: readonly string[] };
      expect(sourcesContent[0]).toContain(`@tag ${tag}`);
    }
  });
});
