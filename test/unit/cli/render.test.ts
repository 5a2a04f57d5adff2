import { parseDocument } from 'htmlparser2';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built.js';

const { root, run, runBriefly } = builtCommand();
const place = (name: string) => join(root, name);
const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('rollcall render', { timeout: 60_000 }, () => {
  it('vote-map --format svg writes one SVG to the standard output', async () => {
    const { code, out, error } = await run(
      'render',
      'vote-map',
      '--resolution',
      'A/RES/69/188',
      '--format',
      'svg',
    );
    expect([code, error]).toEqual([0, '']);
    const svg = out.toString();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('data-state="TUV"');
    expect(parseDocument(svg.trim(), { xmlMode: true }).children).toHaveLength(1);
  });

  it('--out map.png --scale 2 writes a PNG of twice the size, without another word', async () => {
    for (const [name, scale] of [
      ['one.png', '1'],
      ['two.png', '2'],
    ] as const) {
      const { code, out, error } = await run(
        'render',
        'vote-tally',
        '--resolution=A/RES/69/188',
        '--out',
        place(name),
        '--scale',
        scale,
      );
      expect([code, out.length, error]).toEqual([0, 0, '']);
    }
    const [one, two] = [size(readFileSync(place('one.png'))), size(readFileSync(place('two.png')))];
    expect(two).toEqual(one.map((side) => side * 2));
  });

  it('--format png without --out writes the PNG to the standard output', async () => {
    const { out } = await run('render', 'council-vote', '--format', 'png');
    expect(out.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(size(out)[0]).toBe(672);
  });

  it('without --format writes HTML with a declarative shadow root', async () => {
    const { code, out } = await run('render', 'vote-tally', '--heading', 'A <b>heading</b>', '--no-legend');
    expect(code).toBe(0);
    expect(out.toString()).toContain('shadowrootmode="open"');
    expect(out.toString()).not.toContain('<b>heading</b>');
  });

  it('--theme dark and --width 320 are what the picture shows', async () => {
    const { out } = await run('render', 'vote-map', '--format', 'svg', '--theme', 'dark', '--width', '320');
    expect(out.toString()).toMatch(/width="352"[\s\S]*<rect width="100%" height="100%" fill="#14171a"/);
  });

  it('--dataset FILE draws the data of a file', async () => {
    const data = {
      sources: [
        { id: 's', title: 'Record', publisher: 'UN', url: 'https://undocs.org/A/65/PV.71', kind: 'official' },
      ],
      decisions: [
        {
          id: 'mine',
          body: 'general-assembly',
          date: '2010-12-21',
          title: 'My own text',
          votes: { yes: ['FRA', 'JPN'], no: ['CUB'], abstain: ['BRA'], absent: [] },
          sources: ['s'],
        },
      ],
    };
    writeFileSync(place('mine.json'), JSON.stringify(data));
    const { code, out, error } = await run(
      'render',
      'vote-tally',
      '--decision',
      'mine',
      '--dataset',
      place('mine.json'),
      '--format',
      'svg',
    );
    expect([code, error]).toEqual([0, '']);
    expect(out.toString()).toContain('My own text');
  });

  it('warns of signs that no font has, where that is so', async () => {
    const { code, error } = await run(
      'render',
      'vote-tally',
      '--heading',
      'Sign \u{10380}',
      '--out',
      place('sign.png'),
    );
    expect(code).toBe(0);
    expect(error).toMatch(/^(rollcall: No font on this machine has the signs \u{10380}: install .+\n)?$/u);
    expect(statSync(place('sign.png')).size).toBeGreaterThan(1000);
  });

  it('ends quietly when its reader leaves early, as `head` does', async () => {
    expect(await runBriefly('render', 'vote-map', '--format', 'svg')).toBe(0);
  });

  it('--help names the options and gives examples', async () => {
    const { code, out } = await run('render', '--help');
    expect(code).toBe(0);
    expect(out.toString()).toMatch(
      /--dataset <file>[\s\S]*rollcall render vote-map --resolution A\/RES\/69\/188/,
    );
  });
});

describe('rollcall, asked for what cannot be', { timeout: 60_000 }, () => {
  beforeAll(() => {
    writeFileSync(place('broken.json'), '{"decisions": [');
    writeFileSync(place('wrong.json'), '{"decisions": [{"id": 1}], "sources": []}');
    writeFileSync(place('table.csv'), 'tag,resolution\nvote-map,A/RES/69/188\n');
    mkdirSync(place('folder'));
  });

  it.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['render'], /missing required argument 'element'/],
    [['render', 'vote-mop'], /There is no element "vote-mop"\. There is .*vote-map/],
    [
      ['render', 'vote-map', '--colour', 'red'],
      /<vote-map> has no attribute "colour"\. It takes .*resolution/,
    ],
    [['render', 'vote-map', '--onclick', 'alert(1)'], /has no attribute "onclick"/],
    [['render', 'vote-map', 'stray'], /"stray" is not understood/],
    [['render', 'vote-map', '--format', 'gif'], /The format is "gif": use html, svg or png/],
    [['render', 'vote-map', '--width', 'wide'], /The width is "wide"/],
    [['render', 'vote-map', '--scale', '0'], /The scale is "0"/],
    [['render', 'vote-map', '--theme', 'pink'], /The theme is "pink"/],
    [['render', 'vote-map', '--lang', 'not a tag'], /The language is "not a tag"/],
    [['render', 'vote-map', '--selected', 'ZZZ'], /“ZZZ” is not the code of a state/],
    [
      ['render', 'vote-map', '--resolution', 'A/RES/99/999', '--format', 'svg'],
      /No decision matches "A\/RES\/99\/999"/,
    ],
    [['render', 'vote-data', '--format', 'svg'], /There is no picture of <vote-data>/],
    [
      ['render', 'vote-map', '--dataset', 'nowhere.json'],
      /nowhere\.json cannot be read: there is no such file/,
    ],
    [['render', 'vote-map', '--dataset', place('broken.json')], /broken\.json is not valid JSON/],
    [['render', 'vote-map', '--dataset', place('wrong.json'), '--format', 'png'], /\S/],
    [
      ['render', 'vote-map', '--out', place('no/such/map.svg')],
      /map\.svg cannot be written: there is no such file or folder/,
    ],
    [['render', 'vote-map', '--out', place('folder')], /folder cannot be written: it is a folder/],
    [['batch', place('table.csv'), '--out', place('out')], /has no column "element"/],
    [['batch', place('broken.json'), '--out', place('out')], /broken\.json is not valid JSON/],
    [['batch', place('table.csv')], /required option '--out <folder>' not specified/],
  ])('rollcall %j says so in a sentence, with exit code 2', async (words, sentence) => {
    const { code, out, error } = await run(...words);
    expect(code).toBe(2);
    expect(out.length).toBe(0);
    expect(error).toMatch(sentence);
    expect(error).toMatch(/^rollcall: .+\n$/);
  });

  it('leaves no file behind', () => expect(existsSync(place('out'))).toBe(false));
});
