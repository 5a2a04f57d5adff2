/** The packed tile map, as `npm run data:tiles` writes it. */
export interface PackedTiles {
  readonly columns: number;
  readonly rows: number;
  /** The grid row by row, from the top left: alpha-3 codes, and how many cells are empty before the next. */
  readonly cells: string;
}

/** One member's place on the grid, counted from 0 at the top left. */
export interface Tile {
  readonly iso3: string;
  readonly column: number;
  readonly row: number;
}

export interface Tiles {
  readonly columns: number;
  readonly rows: number;
  /** In reading order: by row, then by column. */
  readonly tiles: readonly Tile[];
}

/** Unpacks the tile map: one equal tile for each member, near its neighbours. */
export function decodeTiles({ columns, rows, cells }: PackedTiles): Tiles {
  let at = 0;
  const tiles: Tile[] = [];
  for (const [token] of cells.matchAll(/\d+|[A-Z]{3}/g)) {
    if (token < 'A') at += +token;
    else tiles.push({ iso3: token, column: at % columns, row: Math.floor(at++ / columns) });
  }
  return { columns, rows, tiles };
}
