import type { Point, Ring } from './source.js';

/** Signed area of a ring, in square pixels. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = ring[i];
    const [x1, y1] = ring[(i + 1) % ring.length];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

export const area = (ring: Ring): number => Math.abs(signedArea(ring));

/** Whether a point lies within rings by the even-odd rule. */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  return inside;
}

/** Distance from a point to the nearest edge of a ring. */
function edgeDistance(ring: Ring, [x, y]: Point): number {
  let best = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j];
    const [dx, dy] = [ring[i][0] - ax, ring[i][1] - ay];
    const length = dx * dx + dy * dy;
    const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return best;
}

/** The point of a ring's inside that lies farthest from its edge, found on ever finer grids. */
export function innermost(ring: Ring): Point {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  let [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  let far = -Infinity;
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i <= 12; i++)
      for (let j = 0; j <= 12; j++) {
        const at: Point = [x0 + ((x1 - x0) * i) / 12, y0 + ((y1 - y0) * j) / 12];
        const reach = edgeDistance(ring, at) * (contains([ring], at) ? 1 : -1);
        if (reach > far) [far, best] = [reach, at];
      }
    const [w, h] = [(x1 - x0) / 5, (y1 - y0) / 5];
    [x0, x1, y0, y1] = [best[0] - w, best[0] + w, best[1] - h, best[1] + h];
  }
  return best;
}
