import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built.js';

const { root, run } = builtCommand();
const HOST = 'https://charts.example.org/rollcall';
const embed = async (...words: string[]) => {
  const { code, out, error } = await run('embed', ...words);
  return { code, error, text: out.toString() };
};

describe('rollcall embed', { timeout: 60_000 }, () => {
  beforeAll(() => {
    const file = (name: string) => ({
      file: `cdn/1.0.0/${name}.js`,
      integrity: `sha384-of/${name.replace('-', '')}`,
    });
    const entries = { 'vote-map': { ...file('vote-map'), imports: [file('core')] } };
    mkdirSync(join(root, 'dist/embed'), { recursive: true });
    writeFileSync(
      join(root, 'dist/embed/manifest.json'),
      JSON.stringify({
        version: '1.0.0',
        entries,
        parent: { file: 'embed/parent.js', integrity: 'sha384-p' },
      }),
    );
  });

  it('vote-map --host … writes the script with the hashes of the release, the element and its table', async () => {
    const { code, error, text } = await embed('vote-map', '--resolution', 'A/RES/69/188', '--host', HOST);
    expect([code, error]).toEqual([0, '']);
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      `<link rel="modulepreload" href="${HOST}/cdn/1.0.0/core.js" integrity="sha384-of/core" crossorigin>`,
    );
    expect(lines[1]).toContain(`src="${HOST}/cdn/1.0.0/vote-map.js" integrity="sha384-of/votemap"`);
    expect(lines[2]).toBe('<vote-map resolution="A/RES/69/188">');
    expect(text).toMatch(/<th scope="row">Against: 20<\/th><td>[^<]*Cuba/);
  });

  it('--kind iframe --lang ar writes a frame in Arabic', async () => {
    const { text } = await embed(
      'vote-tally',
      '--resolution=A/RES/69/188',
      '--kind=iframe',
      '--lang=ar',
      '--host',
      HOST,
    );
    expect(text).toContain(
      `${HOST}/embed/index.html?element=vote-tally&amp;resolution=A/RES/69/188&amp;lang=ar`,
    );
    expect(text).toMatch(/title="[^"]*\p{Script=Arabic}/u);
  });

  it('--kind html needs no host: the picture, the table, no script', async () => {
    const { code, text } = await embed('vote-map', '--resolution', 'A/RES/69/188', '--kind', 'html');
    expect(code).toBe(0);
    expect(text).toMatch(/^<figure>\n<svg /);
    expect(text).toContain('<table>');
    expect(text).not.toMatch(/<script|<style|style=/);
  });

  it('--kind mail is sentences, counts and links', async () => {
    const { text } = await embed(
      'vote-map',
      '--resolution',
      'A/RES/69/188',
      '--kind',
      'mail',
      '--host',
      HOST,
    );
    expect(text).toContain('<th scope="row">In favour</th><td>116</td>');
    expect(text).not.toMatch(/<svg|<script/);
  });

  it.each([
    [['vote-pie', '--host', HOST], '“vote-pie” is no chart'],
    [['vote-map', '--onclick', 'alert(1)', '--host', HOST], '“onclick” is no attribute of vote-map'],
    [['vote-map', '--resolution', 'A/RES/99/999', '--host', HOST], 'No decision matches'],
    [['vote-map', '--resolution', 'A/RES/69/188'], 'needs --host'],
    [['vote-map', '--host', 'javascript:alert(1)'], 'is no address of a host'],
    [['vote-map', '--kind', 'gif'], 'use script, iframe, html or mail'],
  ])('%j ends with 2 and a sentence, and writes nothing', async (words, sentence) => {
    const { code, text, error } = await embed(...words);
    expect([code, text]).toEqual([2, '']);
    expect(error).toContain(sentence);
  });
});
