/** A cell by its place: 0 is the row of column headers and the column of row headers. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** A number held between two others. */
export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Where a key leads in a grid; `null` for any other key. */
export function gridMove(
  from: GridPlace,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  size: { readonly rows: number; readonly columns: number },
  page: number,
): GridPlace | null {
  const { row, column } = from;
  const to = (r: number, c: number): GridPlace => ({
    row: clamp(r, 0, size.rows),
    column: clamp(c, 0, size.columns),
  });
  switch (event.key) {
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(event.ctrlKey ? 1 : row, event.ctrlKey ? 1 : 0);
    case 'End':
      return to(event.ctrlKey ? size.rows : row, size.columns);
    default:
      return null;
  }
}
