/** A circle that wants to lie at `x`, `y`: its anchor. Lengths in pixels, or any other unit throughout. */
export interface DodgeCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface DodgeOptions {
  /** Space between two circles and at the bounds. Default 1. */
  readonly padding?: number;
  /** Circles stay wholly inside 0 to `width` and 0 to `height`, if they fit there. */
  readonly bounds: { readonly width: number; readonly height: number };
  /** Rounds at most. It stops as soon as nothing overlaps. Default 300. */
  readonly iterations?: number;
}

export interface DodgedCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Lies more than half a unit from its anchor: draw a leader. */
  readonly moved: boolean;
}

/**
 * Moves circles apart until none overlaps another, each as near its anchor as that allows. The same input gives the
 * same result. Circles that touch nobody stay where they are. Where the bounds have no room for all, some overlap.
 */
export function dodge(
  circles: readonly DodgeCircle[],
  { padding = 1, bounds, iterations = 300 }: DodgeOptions,
): readonly DodgedCircle[] {
  const at = circles.map(({ id, x, y, r }) => ({ id, x, y, r, home: { x, y } }));
  const keep = (v: number, r: number, size: number): number =>
    Math.max(r + padding, Math.min(size - r - padding, v));
  for (let round = 0, pull = 0.3; round < iterations; round++, pull *= 0.96) {
    let clear = true;
    if (pull < 0.01) pull = 0;
    for (const a of at) {
      a.x = keep(a.x + (a.home.x - a.x) * pull, a.r, bounds.width);
      a.y = keep(a.y + (a.home.y - a.y) * pull, a.r, bounds.height);
    }
    at.forEach((a, i) => {
      for (let j = i + 1; j < at.length; j++) {
        const b = at[j];
        const room = a.r + b.r + padding;
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        if (Math.abs(dx) >= room || Math.abs(dy) >= room) continue;
        let d = Math.hypot(dx, dy);
        if (d >= room) continue;
        // Two on one spot part in a direction of their own.
        if (d < 1e-3) [dx, dy, d] = [Math.cos(j), Math.sin(j), 1];
        const push = (room - Math.hypot(b.x - a.x, b.y - a.y) + 0.01) / 2 / d;
        clear = false;
        a.x = keep(a.x - dx * push, a.r, bounds.width);
        a.y = keep(a.y - dy * push, a.r, bounds.height);
        b.x = keep(b.x + dx * push, b.r, bounds.width);
        b.y = keep(b.y + dy * push, b.r, bounds.height);
      }
    });
    if (clear && !pull) break;
  }
  return at.map(({ id, x, y, home }) => ({ id, x, y, moved: Math.hypot(x - home.x, y - home.y) > 0.5 }));
}
