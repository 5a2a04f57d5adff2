import { rowAt, type Viewport } from './matrix-window.layout.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';

/**
 * The cell at a point of the scroll box, `x` from its starting side: 0 is a header. Headers stay in place while the
 * rest has scrolled by `left` and `top`. `null` outside, and on a band.
 */
export function matrixPlace(
  layout: VoteMatrixLayout,
  point: { readonly x: number; readonly y: number },
  scrolled: Pick<Viewport, 'left' | 'top'>,
): { readonly row: number; readonly column: number } | null {
  const { nameWidth, headHeight, columnWidth, rowHeight, rows, columns } = layout;
  const column =
    point.x < nameWidth ? 0 : Math.floor((point.x - nameWidth + scrolled.left) / columnWidth) + 1;
  if (point.x < 0 || point.y < 0 || column > columns.length) return null;
  if (point.y < headHeight) return { row: 0, column };
  const y = point.y - headHeight + scrolled.top;
  const row = rowAt(layout, y);
  return row < 0 || y >= (rows[row]?.y ?? 0) + rowHeight ? null : { row: row + 1, column };
}
