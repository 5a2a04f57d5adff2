import { readFileSync } from 'node:fs';
import type { Geography, GeographyShape } from '../../../src/layout/geography.js';

export const readText = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Rings of path data written with absolute `M` and relative `l`. */
export function ringsOf(path: string): [number, number][][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [[numbers[0], numbers[1]]];
      for (let i = 2; i < numbers.length; i += 2) {
        const [x, y] = points[points.length - 1];
        points.push([x + numbers[i], y + numbers[i + 1]]);
      }
      return points;
    });
}

/** The topmost shape that contains a point, as a reader sees it. */
export function shapeAt(
  geography: Geography,
  point: readonly [number, number],
  contains: (rings: [number, number][][], point: [number, number]) => boolean,
): GeographyShape | undefined {
  return geography.shapes.findLast((s) => contains(ringsOf(s.path), [point[0], point[1]]));
}
