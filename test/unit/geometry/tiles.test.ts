import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeTiles, type PackedTiles } from '../../../src/layout/tiles.js';
import { memberCodes } from '../../../tools/geometry/source.js';
import { buildTiles, tableText } from '../../../tools/tiles/build.js';
import { quality } from '../../../tools/tiles/quality.js';
import { readWorld } from '../../../tools/tiles/world.js';
import { readText } from './helpers.js';

const json = readText('src/bundled/tiles.json');
const { columns, rows, tiles } = decodeTiles(JSON.parse(json) as PackedTiles);
const world = readWorld();
const cellOf = new Map(tiles.map((t) => [t.iso3, t.row * columns + t.column]));

describe('decodeTiles(packed)', () => {
  it('gives each of the 193 members one tile', () => {
    expect(tiles.map((t) => t.iso3).sort()).toEqual(memberCodes());
  });

  it('puts no two tiles in one cell, and all inside the grid', () => {
    expect(new Set(cellOf.values()).size).toBe(193);
    for (const { iso3, column, row } of tiles)
      expect(column >= 0 && column < columns && row >= 0 && row < rows, iso3).toBe(true);
  });

  it('leaves a tile at least 12 px wide on a phone of 320 px', () => {
    expect(320 / columns).toBeGreaterThanOrEqual(12);
  });

  it('of a grid with gaps counts the empty cells', () => {
    expect(decodeTiles({ columns: 3, rows: 2, cells: '1AAABBB2CCC' }).tiles).toEqual([
      { iso3: 'AAA', column: 1, row: 0 },
      { iso3: 'BBB', column: 2, row: 0 },
      { iso3: 'CCC', column: 2, row: 1 },
    ]);
  });
});

describe('quality(world, cells, columns)', () => {
  const found = quality(
    world,
    world.places.map((p) => cellOf.get(p.iso3) ?? -1),
    columns,
  );

  it('finds more than four of five land borders between tiles that touch', () => {
    expect(found.touching).toBeGreaterThan(0.8);
    expect(found.edges).toBeGreaterThan(0.5);
  });

  it('finds few places turned round from west to east or north to south', () => {
    expect(found.eastWestTurned).toBeLessThan(0.03);
    expect(found.northSouthTurned).toBeLessThan(0.03);
    expect(found.meanTurn).toBeLessThan(35);
  });

  it('knows the land borders between members, none through an overseas part', () => {
    const borders = world.pairs.map(([a, b]) => `${world.places[a].iso3}-${world.places[b].iso3}`);
    expect(borders).toEqual(expect.arrayContaining(['CHE-LIE', 'CAN-USA', 'KOR-PRK', 'ITA-SMR', 'LSO-ZAF']));
    expect(borders).not.toContain('BRA-FRA');
  });
});

describe('data/map/tiles.json and src/bundled/tiles.json', () => {
  it('are what npm run data:tiles writes', { timeout: 60_000 }, async () => {
    const { table, packed } = buildTiles();
    expect(JSON.stringify(packed) + '\n').toBe(json);
    expect(await tableText(table)).toBe(readText('data/map/tiles.json'));
  });

  it('take at most 700 bytes brotli', () => {
    expect(brotliCompressSync(json).length).toBeLessThan(700);
  });
});
