import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './built.js';

const { root, run } = builtCommand();
const place = (name: string) => join(root, name);

describe('rollcall batch', { timeout: 120_000 }, () => {
  it('writes a chart for every row of a CSV, over threads, and tells how many', async () => {
    const rows = [
      'vote-map,A/RES/69/188,dark,svg,',
      'vote-tally,A/RES/69/188,,png,tally',
      'bloc-breakdown,A/RES/68/183,,html,',
    ];
    writeFileSync(place('good.csv'), `element,resolution,theme,format,name\n${rows.join('\n')}\n`);
    const { code, out, error } = await run(
      'batch',
      place('good.csv'),
      '--out',
      place('good/charts'),
      '--workers',
      '2',
    );
    expect(error).toMatch(/^rollcall: 3 of 3 charts written, in [\d.]+ s\n$/);
    expect([code, out.length]).toEqual([0, 0]);
    expect(readdirSync(place('good/charts')).sort()).toEqual([
      '1-vote-map.svg',
      '3-bloc-breakdown.html',
      'tally.png',
    ]);
    expect(readFileSync(place('good/charts/1-vote-map.svg'), 'utf8')).toContain('fill="#14171a"');
  });

  it('a row that fails is told with its number and stops no other; the exit code is 1', async () => {
    const rows = [
      { element: 'vote-mop' },
      { element: 'vote-tally', resolution: 'A/RES/69/188', 'no-legend': true },
      { element: 'vote-map', selected: 'ZZZ' },
      { element: 'vote-map', name: '../../evil' },
      { element: 'vote-map', width: 'wide' },
      { element: 'vote-map', heading: { toString: 'x' } },
      'nonsense',
      { element: 'vote-map', dataset: 'nowhere.json' },
      { element: 'vote-map', name: '2-vote-tally' },
    ];
    writeFileSync(place('bad.json'), JSON.stringify(rows));
    const { code, error } = await run('batch', place('bad.json'), '--out', place('bad'));
    expect(code).toBe(1);
    for (const number of [1, 3, 4, 5, 6, 7, 8, 9])
      expect(error).toMatch(new RegExp(`^rollcall: row ${number}: .+\\.$`, 'm'));
    expect(error).toMatch(/1 of 9 charts written, 8 failed/);
    expect(readdirSync(place('bad'))).toEqual(['2-vote-tally.svg']);
  });

  it('a dataset is read beside the file that names it', async () => {
    mkdirSync(place('data'));
    writeFileSync(place('data/own.json'), '{"sources": [], "decisions": []}');
    writeFileSync(place('data/rows.csv'), 'element,dataset\nvote-map,own.json\n');
    const { code, error } = await run(
      'batch',
      place('data/rows.csv'),
      '--out',
      place('data'),
      '--format',
      'html',
    );
    expect(error).toMatch(/^rollcall: 1 of 1 charts written/);
    expect(code).toBe(0);
  });

  it('of no rows there is nothing to do', async () => {
    writeFileSync(place('none.json'), '[]');
    const { code, error } = await run('batch', place('none.json'), '--out', place('none'));
    expect([code, error.replace(/[\d.]+ s/, '0 s')]).toEqual([
      0,
      'rollcall: 0 of 0 charts written, in 0 s\n',
    ]);
  });
});
