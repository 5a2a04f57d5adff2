import type { VoteMatrixLayout } from './vote-matrix.layout.js';

/** The part of the cells that is in sight, in px from the first cell. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From an index up to another, which is left out. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is drawn of rows and columns: what is in sight and some way round it. */
export interface MatrixWindow {
  readonly rows: Span;
  readonly columns: Span;
}

/** Columns are drawn in blocks of this many, so that scrolling makes few blocks anew and leaves the others alone. */
export const BLOCK = 16;
/** Rows come and go in steps of this many. */
const STEP = 2;
/** How far beyond what is in sight is drawn, in px. */
const AROUND = 160;

const span = (from: number, to: number, step: number, most: number): Span => ({
  from: Math.max(0, Math.floor(from / step) * step),
  to: Math.max(0, Math.min(most, Math.ceil(to / step) * step)),
});

/** Index of the last row that begins at or above `y`; -1 above all. */
export function rowAt({ rows }: VoteMatrixLayout, y: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.y ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What to draw when this much is in sight. */
export function matrixWindow(layout: VoteMatrixLayout, viewport: Viewport): MatrixWindow {
  const { left, top, width, height } = viewport;
  const { columnWidth } = layout;
  const first = Math.max(0, rowAt(layout, top - AROUND));
  const last = rowAt(layout, top + height + AROUND) + 1;
  const ahead = AROUND / columnWidth;
  return {
    rows: span(first, last, STEP, layout.rows.length),
    columns: span(
      left / columnWidth - ahead,
      (left + width) / columnWidth + ahead,
      BLOCK,
      layout.columns.length,
    ),
  };
}

/** Whether two windows draw the same. */
export const sameWindow = (a: MatrixWindow, b: MatrixWindow): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Where to scroll so that a cell is in sight: as little as will do, or so that it stands in the middle. */
export function matrixScroll(
  layout: VoteMatrixLayout,
  place: { readonly row: number; readonly column: number },
  viewport: Viewport,
  middle = false,
): Pick<Viewport, 'left' | 'top'> {
  const into = (from: number, size: number, at: number, room: number) => {
    if (from >= at && from + size <= at + room) return at;
    if (middle) return Math.max(0, from + size / 2 - room / 2);
    return from < at ? from : from + size - room;
  };
  const { columnWidth, rowHeight, rows } = layout;
  const x = (place.column - 1) * columnWidth;
  const y = rows[place.row - 1]?.y ?? 0;
  return {
    left: place.column === 0 ? viewport.left : into(x, columnWidth, viewport.left, viewport.width),
    top: place.row === 0 ? viewport.top : into(y, rowHeight, viewport.top, viewport.height),
  };
}
