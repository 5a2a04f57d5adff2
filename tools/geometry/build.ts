/** Builds the bundled world map: `npm run data:geometry`. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { PackedGeography } from '../../src/layout/geography.js';
import { pack } from './pack.js';
import { gridShapes } from './simplify.js';
import { planarShapes } from './source.js';

export function buildGeography(): PackedGeography {
  const { shapes, projection } = planarShapes();
  const { arcs, grid } = gridShapes(shapes);
  return pack(arcs, grid, (at) => projection(at));
}

if (process.argv[1]?.endsWith('geometry/build.ts')) {
  const json = JSON.stringify(buildGeography()) + '\n';
  writeFileSync(new URL('../../src/bundled/geography.json', import.meta.url), json);
  console.log(`src/bundled/geography.json: ${json.length} B, ${brotliCompressSync(json).length} B brotli`);
}
