/** What a chart says in words, as plain data: made by `*.describe`, shown by the frame, written by the exports. */
export interface Description {
  readonly heading: string;
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceLink[];
  /** Built only when the table is opened or exported. */
  readonly table: () => TableModel;
  /** Rows of the CSV, where they are not those of the table. */
  readonly records?: () => TableModel;
}

/** A label with its mark, its count and, where the chart can filter, its switch. */
export interface LegendItem {
  /** Class of the mark: a vote or another status. */
  readonly key: string;
  readonly word: string;
  /** `null` where there is nothing to count. */
  readonly count: number | null;
}

/** Where a figure can be looked up. */
export interface SourceLink {
  readonly label: string;
  /** `null` for what has no address. */
  readonly url: string | null;
}

/** The rows behind a chart: shown as a table and written as CSV. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns; `null` is shown as a dash and written as nothing. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | number | null;

export interface TableColumn {
  /** Stable name in CSV, such as `iso3`. */
  readonly key: string;
  /** Heading in the reader's language; `null` for a column that only CSV carries. */
  readonly label: string | null;
  /** Codes of states: the row chooses its state. */
  readonly chooses?: boolean;
}
