/**
 * Where a key leads among marks in one order: left and up go back, right and down go on, page keys leap, and nothing
 * leads beyond either end.
 */
export function stepInOrder(
  keys: readonly string[],
  from: string,
  move: 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'page-back' | 'page-on',
  leap: number,
): string {
  const here = keys.indexOf(from);
  const last = keys.length - 1;
  const to = {
    left: here - 1,
    up: here - 1,
    right: here + 1,
    down: here + 1,
    first: 0,
    last,
    'page-back': here - leap,
    'page-on': here + leap,
  }[move];
  return keys[Math.max(0, Math.min(last, to))] ?? from;
}
