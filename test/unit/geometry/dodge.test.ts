import { describe, expect, it } from 'vitest';
import { dodge, type DodgeCircle } from '../../../src/layout/dodge.js';
import { decodeGeography, type PackedGeography } from '../../../src/layout/geography.js';
import { readText } from './helpers.js';

const geography = decodeGeography(JSON.parse(readText('src/bundled/geography.json')) as PackedGeography);

/** The markers of the small members on a map of a width in pixels. */
function markers(
  width: number,
  r: number,
): { circles: DodgeCircle[]; bounds: { width: number; height: number } } {
  const scale = width / geography.width;
  const small = geography.points.filter((p) => p.small);
  return {
    circles: small.map((p) => ({ id: p.iso3, x: p.x * scale, y: p.y * scale, r })),
    bounds: { width, height: geography.height * scale },
  };
}

const sizes = [280, 320, 640, 1000, 1600].flatMap((width) => [4, 5, 6].map((r) => [width, r] as const));

describe('dodge(circles, options)', () => {
  it.each(sizes)('parts the small members’ markers at %d px with r %d, inside the bounds', (width, r) => {
    const { circles, bounds } = markers(width, r);
    const out = dodge(circles, { padding: 1, bounds });
    out.forEach((a, i) => {
      expect(a.x - r >= 0 && a.x + r <= bounds.width && a.y - r >= 0 && a.y + r <= bounds.height, a.id).toBe(
        true,
      );
      for (const b of out.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(2 * r);
    });
  });

  it('keeps the markers near their anchors', () => {
    const { circles, bounds } = markers(640, 5);
    const far = dodge(circles, { bounds }).map((p, i) => Math.hypot(p.x - circles[i].x, p.y - circles[i].y));
    expect(Math.max(...far)).toBeLessThan(25);
    expect(far.reduce((a, b) => a + b, 0) / far.length).toBeLessThan(5);
  });

  it('leaves a circle alone where it is', () => {
    const circles = [
      { id: 'a', x: 20, y: 20, r: 5 },
      { id: 'b', x: 60, y: 20, r: 5 },
    ];
    expect(dodge(circles, { bounds: { width: 100, height: 50 } })).toEqual([
      { id: 'a', x: 20, y: 20, moved: false },
      { id: 'b', x: 60, y: 20, moved: false },
    ]);
  });

  it('parts circles on one spot', () => {
    const circles = ['a', 'b', 'c'].map((id) => ({ id, x: 50, y: 50, r: 5 }));
    const out = dodge(circles, { bounds: { width: 100, height: 100 } });
    expect(Math.hypot(out[0].x - out[1].x, out[0].y - out[1].y)).toBeGreaterThanOrEqual(10);
    expect(Math.hypot(out[1].x - out[2].x, out[1].y - out[2].y)).toBeGreaterThanOrEqual(10);
    expect(out.filter((p) => p.moved).length).toBeGreaterThan(1);
  });

  it('moves a circle at the edge inside', () => {
    const [p] = dodge([{ id: 'a', x: 0, y: 40, r: 5 }], { bounds: { width: 100, height: 80 } });
    expect(p).toEqual({ id: 'a', x: 6, y: 40, moved: true });
  });

  it('gives the same result twice', () => {
    const { circles, bounds } = markers(320, 4);
    expect(dodge(circles, { bounds })).toEqual(dodge(circles, { bounds }));
  });

  it('of no circles gives none', () => {
    expect(dodge([], { bounds: { width: 0, height: 0 } })).toEqual([]);
  });
});
