import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parseDataset } from '../src/dataset/parse.js';
import type { Dataset } from '../src/dataset/types.js';
import { packDataset } from './pack/index.js';

const LISTS = ['states', 'decisions', 'resolutions', 'cosponsorships', 'events', 'sources'] as const;

/** Reads and checks `data/`, or ends with every problem in it. */
export function readData(folder: string): Dataset {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const result = parseDataset(Object.fromEntries(LISTS.map((name) => [name, read(name)])));
  if (result.ok) return result.dataset;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

if (process.argv[1]?.endsWith('pack-data.ts')) {
  for (const [name, packed] of Object.entries(packDataset(readData('data')))) {
    const text = `${JSON.stringify(packed)}\n`;
    writeFileSync(`src/bundled/${name}.json`, text);
    console.log(`src/bundled/${name}.json: ${brotliCompressSync(text).length} B brotli`);
  }
}
