/** A mark with a place. */
export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** How many marks a page key passes over. */
const PAGE = 10;

/** How much a step aside counts against a step ahead. */
const ASIDE = 2.2;

/**
 * The mark to which an arrow key leads: the nearest in that direction, where straying aside counts as farther.
 * Returns `from` where nothing lies that way.
 */
export function neighbour(marks: readonly Placed[], from: string, direction: Direction): string {
  const start = marks.find((mark) => mark.key === from);
  if (!start) return from;
  const { x, y } = DIRECTIONS[direction];
  let best = from;
  let shortest = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - start.x, mark.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // Less than 27 degrees ahead is another direction.
    if (ahead <= 0 || aside > ahead * 2) continue;
    const distance = Math.hypot(ahead, aside * ASIDE);
    if (distance < shortest) [best, shortest] = [mark.key, distance];
  }
  return best;
}

/** The nearest mark to a point within a reach, or `null`. */
export function nearest(marks: readonly Placed[], x: number, y: number, reach: number): string | null {
  let best: string | null = null;
  let shortest = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= shortest) [best, shortest] = [mark.key, distance];
  }
  return best;
}

/** Where a key leads: arrows by place; Home, End and the page keys by the order of `order`. */
export function step(
  marks: readonly Placed[],
  order: readonly string[],
  from: string,
  move: Direction | 'first' | 'last' | 'page-back' | 'page-on',
): string {
  const here = order.indexOf(from);
  const at = (index: number) => order[Math.max(0, Math.min(order.length - 1, index))] ?? from;
  if (move === 'first') return at(0);
  if (move === 'last') return at(order.length - 1);
  if (move === 'page-back') return at(here - PAGE);
  if (move === 'page-on') return at(here + PAGE);
  return neighbour(marks, from, move);
}
