import type { Placed } from './spatial.js';

/** How many marks a page key passes over. */
const PAGE = 10;

/**
 * Where a key leads among marks in rows: left and right by the order given, which runs through one row after the
 * other; up and down to the nearest mark of the next row. Marks of one `y` are a row.
 */
export function stepInRows(
  marks: readonly Placed[],
  from: string,
  move: 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'page-back' | 'page-on',
): string {
  const here = marks.findIndex(({ key }) => key === from);
  const start = marks[here];
  if (!start) return from;
  if (move === 'up' || move === 'down') {
    const side = move === 'up' ? -1 : 1;
    const beyond = marks.filter(({ y }) => (y - start.y) * side > 0);
    const next = Math.min(...beyond.map(({ y }) => Math.abs(y - start.y)));
    const row = beyond.filter(({ y }) => Math.abs(y - start.y) === next);
    const away = ({ x }: Placed) => Math.abs(x - start.x);
    return row.reduce((best, mark) => (away(mark) < away(best) ? mark : best), row[0] ?? start).key;
  }
  const to = {
    left: here - 1,
    right: here + 1,
    first: 0,
    last: marks.length - 1,
    'page-back': here - PAGE,
    'page-on': here + PAGE,
  }[move];
  return marks[Math.max(0, Math.min(marks.length - 1, to))]?.key ?? from;
}
