import type { MatrixBox } from './matrix-box.js';
import { matrixPlace } from './matrix-place.layout.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page key passes over. */
export const pageRows = (box: MatrixBox, layout: VoteMatrixLayout): number =>
  Math.max(1, Math.floor(box.viewport(layout).height / layout.rowHeight) - 1);

/** The cell under a pointer. */
export function cellAt(
  { element, reversed }: MatrixBox,
  layout: VoteMatrixLayout,
  event: MouseEvent,
): Place | null {
  if (!element) return null;
  const bounds = element.getBoundingClientRect();
  const x = reversed ? bounds.right - event.clientX : event.clientX - bounds.left;
  const scrolled = { left: Math.abs(element.scrollLeft), top: element.scrollTop };
  return matrixPlace(layout, { x, y: event.clientY - bounds.top }, scrolled);
}

/** Frames a cell and brings out its headers; `null` for none. Classes and the frame's own place alone change. */
export function frameCell(
  { element: box }: MatrixBox,
  layout: VoteMatrixLayout,
  place: Place | null,
  keyboard: boolean,
): void {
  const cursor = box?.querySelector<HTMLElement>('.cursor');
  if (!box || !cursor) return;
  for (const mark of box.querySelectorAll('.active')) mark.classList.remove('active');
  const row = place && layout.rows[place.row - 1];
  cursor.classList.toggle('on', place !== null && row !== undefined && row !== null && place.column > 0);
  cursor.classList.toggle('keyboard', keyboard);
  if (!place) return;
  box.querySelector(`.heads [aria-colindex="${place.column + 1}"]`)?.classList.add('active');
  box.querySelector(`[aria-rowindex="${place.row + 1}"] .name`)?.classList.add('active');
  cursor.style.insetInlineStart = `${layout.nameWidth + (place.column - 1) * layout.columnWidth}px`;
  cursor.style.insetBlockStart = `${layout.headHeight + (row?.y ?? 0)}px`;
}
