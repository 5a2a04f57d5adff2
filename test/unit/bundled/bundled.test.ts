import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withNotes } from '../../../src/bundled/cosponsor-notes.js';
import { bundledCosponsorships } from '../../../src/bundled/cosponsorships.js';
import { bundledEvents } from '../../../src/bundled/events.js';
import { bundledDetails, bundledSources, type Detailed } from '../../../src/bundled/sources.js';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { isDataset } from '../../../src/dataset/brand.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Conflict } from '../../../src/dataset/types.js';
import { packDataset } from '../../../tools/pack/index.js';
import { readData } from '../../../tools/pack-data.js';
import { datasetJsonSchema } from '../../../tools/schema.js';

const data = readData('data');
const sorted = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

interface Record {
  readonly id: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** A record of the bundle with what `bundled/sources` adds to it. */
function whole<T extends Record>(list: Detailed, record: T): T {
  const more = bundledDetails(list, record.id);
  return {
    ...record,
    sources: [...record.sources, ...more.sources],
    notes: [...record.notes, ...more.notes],
    conflicts: record.conflicts.map(({ says }, i) => ({ says, source: more.conflicts[i] ?? null })),
  };
}

describe('the bundle', () => {
  it.each(Object.entries(packDataset(data)))('holds %s.json as data/ packs it now', (name, packed) => {
    expect(readFileSync(`src/bundled/${name}.json`, 'utf8')).toBe(`${JSON.stringify(packed)}\n`);
  });

  it('and its details are data/ again', () => {
    expect(bundledVotes().states).toEqual(data.states);
    expect(bundledVotes().decisions.map((each) => whole('decisions', each))).toEqual(data.decisions);
    expect(bundledEvents().events.map((each) => whole('events', each))).toEqual(data.events);
    expect(
      bundledCosponsorships().cosponsorships.map((each) => whole('cosponsorships', withNotes(each))),
    ).toEqual(data.cosponsorships);
    expect(sorted(bundledSources())).toEqual(sorted(data.sources));
  });

  it('has the resolutions of data/ with their first source', () => {
    const firstSource = data.resolutions.map((each) => ({ ...each, sources: each.sources.slice(0, 1) }));
    expect(bundledVotes().resolutions).toEqual(firstSource);
  });

  it.each([bundledVotes, bundledEvents, bundledCosponsorships])(
    '%o() is one dataset, frozen and known',
    (read) => {
      expect(read()).toBe(read());
      expect(isDataset(read())).toBe(true);
      expect(Object.isFrozen(read().decisions[0])).toBe(true);
    },
  );

  it.each([bundledVotes, bundledEvents, bundledCosponsorships])(
    'parseDataset({...%o()}) is a dataset',
    (read) => {
      const result = parseDataset({ ...read() });
      expect(result.ok ? [] : result.problems).toEqual([]);
    },
  );

  it.each([
    ['votes', 6100],
    ['events', 4400],
    ['cosponsorships', 2500],
    ['cosponsor-notes', 900],
    ['sources', 11_700],
  ])('%s.json weighs less than %i bytes in brotli', (name, most) => {
    expect(brotliCompressSync(readFileSync(`src/bundled/${name}.json`)).length).toBeLessThan(most);
  });
});

describe('data/dataset.schema.json', () => {
  it('is what the parser takes now', () => {
    expect(JSON.parse(readFileSync('data/dataset.schema.json', 'utf8'))).toEqual(datasetJsonSchema());
  });
});
