import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { run, tags } from './helpers.js';

/** The elements that a page registers, by what a bundler keeps of its imports. */
async function registered(code: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject('folder') },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    conditions: ['production'],
    logLevel: 'silent',
  });
  const text = outputFiles.map((file) => file.text).join('\n');
  return tags.filter((tag) => text.includes(`defineElement("${tag}"`));
}

describe('what a bundler keeps', () => {
  it.each([
    ["import 'rollcall-charts'", []],
    ["import { parseDataset } from 'rollcall-charts'; console.log(parseDataset)", []],
    ["import { VoteMap } from 'rollcall-charts'; console.log(VoteMap)", []],
    ["import 'rollcall-charts/define'", tags],
    ["import 'rollcall-charts/elements/vote-tally/define'", ['vote-tally']],
    ["import { VoteTally } from 'rollcall-charts/react'; console.log(VoteTally)", ['vote-tally']],
    ["import { VoteMap } from 'rollcall-charts/react/vote-map'; console.log(VoteMap)", ['vote-map']],
    ["import 'rollcall-charts/react'", []],
  ])('%s registers %j', async (code, expected) => {
    expect(await registered(code)).toEqual(expected);
  });

  it('a bundled server draws 193 states', async () => {
    const outfile = join(inject('folder'), 'bundled-server.mjs');
    await build({
      stdin: {
        contents: `import { renderToHTML } from 'rollcall-charts/server';
          const html = await renderToHTML('vote-map', { resolution: 'A/RES/69/188' });
          console.log(new Set(html.match(/data-state="[A-Z]{3}"/g)).size);`,
        resolveDir: inject('folder'),
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      outfile,
      logLevel: 'silent',
    });
    expect(await run(process.execPath, outfile)).toBe('193\n');
  });
});
