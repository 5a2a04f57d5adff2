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
  const far = event.ctrlKey;
  const moves: Readonly<Partial<Record<string, readonly [number, number]>>> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    PageUp: [row - page, column],
    PageDown: [row + page, column],
    Home: far ? [1, 1] : [row, 0],
    End: [far ? size.rows : row, size.columns],
  };
  const to = moves[event.key];
  return to ? { row: clamp(to[0], 0, size.rows), column: clamp(to[1], 0, size.columns) } : null;
}
