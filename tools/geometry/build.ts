/** Builds the bundled world map: `npm run data:geometry`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { PackedGeography } from '../../src/layout/geography.js';
import { pack } from './pack.js';
import { gridShapes } from './simplify.js';
import { planarShapes } from './source.js';

/** Alpha-3 codes of today's members, in order. */
export function memberCodes(): string[] {
  const path = new URL('../../data/states.json', import.meta.url);
  const parsed = JSON.parse(readFileSync(path, 'utf8')) as
    { iso3: string; memberTo: string | null }[] | { states: { iso3: string; memberTo: string | null }[] };
  const states = Array.isArray(parsed) ? parsed : parsed.states;
  return states
    .filter((s) => s.memberTo === null)
    .map((s) => s.iso3)
    .sort();
}

export function buildGeography(members = memberCodes()): PackedGeography {
  const { shapes, projection } = planarShapes(members);
  const { arcs, grid } = gridShapes(shapes);
  return pack(arcs, grid, (at) => projection(at));
}

if (process.argv[1]?.endsWith('geometry/build.ts')) {
  const json = JSON.stringify(buildGeography()) + '\n';
  writeFileSync(new URL('../../src/bundled/geography.json', import.meta.url), json);
  console.log(`src/bundled/geography.json: ${json.length} B, ${brotliCompressSync(json).length} B brotli`);
}
