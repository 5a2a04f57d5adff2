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

/** How many times the room of two circles their anchors may lie apart and still meet. */
const REACH = 6;

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
  // Circles move by a few diameters at most: pairs that lie farther apart never meet, and are left out of all rounds.
  const pairs = at.flatMap((a, i) =>
    at.slice(i + 1).flatMap((b, j) => {
      const reach = REACH * (a.r + b.r + padding);
      return Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach ? [{ a, b, turn: i + j + 1 }] : [];
    }),
  );
  for (let round = 0, pull = 0.3; round < iterations; round++, pull *= 0.96) {
    let clear = true;
    if (pull < 0.01) pull = 0;
    for (const a of at) {
      a.x = keep(a.x + (a.home.x - a.x) * pull, a.r, bounds.width);
      a.y = keep(a.y + (a.home.y - a.y) * pull, a.r, bounds.height);
    }
    for (const { a, b, turn } of pairs) {
      const room = a.r + b.r + padding;
      let [dx, dy] = [b.x - a.x, b.y - a.y];
      if (dx * dx + dy * dy >= room * room) continue;
      let d = Math.sqrt(dx * dx + dy * dy);
      const push = (room - d + 0.01) / 2;
      // Two on one spot part in a direction of their own.
      if (d < 1e-3) [dx, dy, d] = [Math.cos(turn), Math.sin(turn), 1];
      clear = false;
      a.x = keep(a.x - (dx / d) * push, a.r, bounds.width);
      a.y = keep(a.y - (dy / d) * push, a.r, bounds.height);
      b.x = keep(b.x + (dx / d) * push, b.r, bounds.width);
      b.y = keep(b.y + (dy / d) * push, b.r, bounds.height);
    }
    if (clear && !pull) break;
  }
  return at.map(({ id, x, y, home }) => ({ id, x, y, moved: Math.hypot(x - home.x, y - home.y) > 0.5 }));
}
