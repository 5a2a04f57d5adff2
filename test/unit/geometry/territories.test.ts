import { describe, expect, it } from 'vitest';
import { memberCodes, readTerritories } from '../../../tools/geometry/source.js';
import { TERRITORY_SHAPES, TERRITORY_STATUSES } from '../../../tools/geometry/territories.js';

const { boundaryNote, territories } = readTerritories();
const members = new Set(memberCodes());

describe('data/map/territories.json', () => {
  it('has a boundary note of one line', () => {
    expect(boundaryNote).toMatch(/^[A-Z][^\n]{20,120}\.$/);
  });

  it.each(territories.map((t) => [t.code, t] as const))('%s is no member, and says what it is', (code, t) => {
    expect(members.has(code)).toBe(false);
    expect(TERRITORY_STATUSES).toContain(t.status);
    expect(TERRITORY_SHAPES).toContain(t.shape);
    expect(t.drawnAs === null || members.has(t.drawnAs)).toBe(true);
    expect(t.note).toMatch(/^[^\n]{15,200}\.$/);
    expect(t.shape === 'merged' && t.drawnAs === null).toBe(false);
  });

  it('lists each code once, in order', () => {
    const codes = territories.map((t) => t.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('leaves observers without a vote', () => {
    expect(territories.filter((t) => t.status === 'observer').map((t) => [t.code, t.drawnAs])).toEqual([
      ['PSE', null],
      ['VAT', null],
    ]);
  });
});
