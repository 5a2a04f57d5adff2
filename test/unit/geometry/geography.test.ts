import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeGeography, type PackedGeography } from '../../../src/layout/geography.js';
import { buildGeography } from '../../../tools/geometry/build.js';
import { area, contains } from '../../../tools/geometry/rings.js';
import {
  mapProjection,
  memberCodes,
  readTerritories,
  sourceFeatures,
} from '../../../tools/geometry/source.js';
import { readText, ringsOf, shapeAt } from './helpers.js';

const json = readText('src/bundled/geography.json');
const packed = JSON.parse(json) as PackedGeography;
const geography = decodeGeography(packed);
const table = readTerritories();
const projection = mapProjection(sourceFeatures(table).filter((f) => f.properties.a3 !== 'ATA'));
const members = memberCodes();

describe('which shape contains a place, and how it is drawn', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, 'UKR', null, false],
    ['Gaza', 34.45, 31.5, 'PSE', 'PSE', true],
    ['Hebron', 35.1, 31.53, 'PSE', 'PSE', true],
    ['Laayoune', -13.2, 27.15, 'ESH', 'ESH', true],
    ['Taipei', 121.55, 25.04, 'TWN', 'TWN', true],
    ['Pristina', 21.16, 42.66, 'XKX', 'XKX', true],
    ['Hargeisa', 44.06, 9.56, 'SOM', null, false],
    ['the Kyrenia side of Nicosia', 33.32, 35.25, 'CYP', null, false],
    ['the occupied Syrian Golan', 35.8, 33.0, 'SYR', null, false],
    ['Nuuk inland', -49.0, 64.3, 'DNK', 'GRL', false],
    ['San Juan inland', -66.4, 18.22, 'USA', 'PRI', false],
    ['Cayenne inland', -53.0, 4.0, 'FRA', null, false],
    ['Stanley inland', -58.8, -51.75, 'FLK', 'FLK', true],
    ['Noumea inland', 165.5, -21.3, 'FRA', 'NCL', false],
    ['Donetsk', 37.8, 48.0, 'UKR', null, false],
    ['Tel Aviv inland', 34.95, 31.0, 'ISR', null, false],
    ['Longyearbyen inland', 17.0, 78.4, 'NOR', null, false],
  ])('%s → %d, %d is in %s', (_, lon, lat, code, territory, neutral) => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
    const found = shapeAt(geography, [x * 2, y * 2], contains);
    expect({ code: found?.code, territory: found?.territory, neutral: found?.neutral }).toEqual({
      code,
      territory,
      neutral,
    });
  });
});

describe('decodeGeography(packed)', () => {
  it('gives each of the 193 members a shape of its own with some area', () => {
    const states = JSON.parse(readText('data/states.json')) as { iso3: string; memberTo: string | null }[];
    expect(members).toHaveLength(193);
    expect(members).toEqual(
      states
        .filter((s) => !s.memberTo)
        .map((s) => s.iso3)
        .sort(),
    );
    const own = new Map(geography.shapes.filter((s) => !s.territory).map((s) => [s.code, s.path]));
    expect([...own.keys()].sort()).toEqual(members);
    for (const [code, path] of own) expect(Math.max(...ringsOf(path).map(area)), code).toBeGreaterThan(0);
  });

  it('draws every territory of the table that has a shape, and no other', () => {
    const drawn = geography.shapes
      .filter((s) => s.territory)
      .map((s) => [s.territory, s.neutral ? null : s.code]);
    const listed = table.territories.filter((t) => t.shape === 'own').map((t) => [t.code, t.drawnAs]);
    expect(drawn).toEqual(listed);
  });

  it('writes closed paths of whole numbers inside the viewBox', () => {
    for (const { code, path } of geography.shapes) {
      expect(path, code).toMatch(/^(M\d+ \d+(l-?\d+(?:[ -]\d+)+| ?)+z)+$|^[Mlz\d -]+z$/);
      for (const [x, y] of ringsOf(path).flat()) {
        expect(x >= 0 && x <= geography.width, `${code} x ${x}`).toBe(true);
        expect(y >= -1 && y <= geography.height + 20, `${code} y ${y}`).toBe(true);
      }
    }
  });

  it('closes every ring where it began', () => {
    for (const { code, path } of geography.shapes)
      for (const ring of ringsOf(path)) expect(ring.at(-1), code).toEqual(ring[0]);
  });

  it('draws no line across the world for states on both sides of the antimeridian', () => {
    for (const { code, path } of geography.shapes)
      for (const ring of ringsOf(path))
        ring.slice(1).forEach(([x], i) => expect(Math.abs(x - ring[i][0]), code).toBeLessThanOrEqual(28));
    const spread = (code: string): number => {
      const xs = ringsOf(geography.shapes.find((s) => s.code === code)?.path ?? '')
        .flat()
        .map((p) => p[0]);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(spread('FJI')).toBeLessThan(60);
    expect(spread('NZL')).toBeLessThan(200);
    expect(spread('RUS')).toBeLessThan(1000);
  });

  it('marks as small every member that a map 640 px wide cannot show, its point inside the viewBox', () => {
    const small = geography.points.filter((p) => p.small).map((p) => p.iso3);
    const tiny =
      'TUV NRU MCO SMR LIE MDV MLT KIR MHL PLW SGP BHR AND LUX STP COM SYC MUS CPV FSM TON WSM FJI VUT ATG BHS BRB DMA GRD KNA LCA VCT TTO JAM CYP LBN QAT GMB BRN';
    expect(small).toEqual(expect.arrayContaining(tiny.split(' ')));
    expect(small).not.toContain('BEL');
    expect(small.length).toBeLessThan(65);
    for (const p of geography.points)
      expect(p.x > 0 && p.x < geography.width && p.y > 0 && p.y < geography.height, p.iso3).toBe(true);
  });

  it('puts every large member’s point on its own land', () => {
    for (const p of geography.points.filter((q) => !q.small))
      expect(shapeAt(geography, [p.x + 0.01, p.y + 0.01], contains)?.code, p.iso3).toBe(p.iso3);
  });

  it('gives the borders as one path', () => {
    expect(geography.borders).toMatch(/^M\d+ \d+l[-\d lM]+$/);
  });
});

describe('src/bundled/geography.json', () => {
  it('is what npm run data:geometry writes', { timeout: 60_000 }, () => {
    expect(JSON.stringify(buildGeography()) + '\n').toBe(json);
  });

  it('takes at most 11 kB brotli', () => {
    expect(brotliCompressSync(json).length).toBeLessThan(11_000);
  });
});
