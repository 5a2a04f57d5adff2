import { REGIONAL_GROUPS, type Decision, type RegionalGroup, type State } from '../../dataset/types.js';
import { briefName } from '../../i18n/brief-name.js';
import type { TextMetrics } from '../../layout/text.js';
import type { MatrixData } from './matrix-votes.layout.js';

/** Orders in which the states can stand. */
export const MATRIX_SORTS = ['changes', 'name', 'group', 'similarity'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

export interface MatrixOptions {
  /** Width of the chart in CSS px. */
  readonly width: number;
  readonly sort: MatrixSort;
  readonly metrics: TextMetrics;
  /** What stands over each column. */
  readonly labels: readonly string[];
  /** Compares names in the reader's language. */
  readonly compare: (a: string, b: string) => number;
  /** Puts like beside like; loaded for `sort: 'similarity'`. */
  readonly similar?: ((data: MatrixData, states: readonly State[]) => readonly State[]) | undefined;
}

export interface MatrixRow {
  readonly state: State;
  /** Name or code as it is drawn. */
  readonly name: string;
  /** From the top of the first row, in px. */
  readonly y: number;
  readonly changes: number;
  /** How many votes can be compared. */
  readonly votes: number;
}

/** What a band over some rows says: a number of changes, `null` for states with too few votes, or a group. */
export type BandKey =
  | { readonly kind: 'changes'; readonly changes: number | null }
  | { readonly kind: 'group'; readonly group: RegionalGroup | null };

export interface MatrixBand {
  readonly key: BandKey;
  readonly y: number;
}

export interface MatrixColumn {
  readonly decision: Decision;
  readonly label: string;
}

/** Where everything lies, in CSS px. */
export interface VoteMatrixLayout {
  readonly sort: MatrixSort;
  readonly rows: readonly MatrixRow[];
  readonly bands: readonly MatrixBand[];
  readonly columns: readonly MatrixColumn[];
  readonly nameWidth: number;
  /** What the longest name would take. */
  readonly longestName: number;
  readonly headHeight: number;
  /** Whether the labels over the columns are turned. */
  readonly turned: boolean;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly bandHeight: number;
  /** Of the cells, without names and headers. */
  readonly width: number;
  readonly height: number;
}

/** Under this width rows carry codes instead of names. */
const CODES_BELOW = 480;
/** Room for a scroll bar beside the rows. */
const SCROLL_BAR = 16;
const WIDEST_COLUMN = 40;
const WIDEST_HEAD = 152;

interface Ordered {
  readonly states: readonly State[];
  /** Where a band stands: before the state with this index. */
  readonly bands: ReadonlyMap<number, BandKey>;
}

/** States under bands, in the order of the bands. */
function banded<Value>(
  states: readonly State[],
  values: readonly Value[],
  of: (state: State) => Value,
  key: (value: Value) => BandKey,
): Ordered {
  const bands = new Map<number, BandKey>();
  const all: State[] = [];
  for (const value of values) {
    const part = states.filter((state) => of(state) === value);
    if (part.length > 0) bands.set(all.length, key(value));
    all.push(...part);
  }
  return { states: all, bands };
}

/** The states in order, and the bands over them. */
export function matrixOrder(
  data: MatrixData,
  options: Pick<MatrixOptions, 'sort' | 'compare' | 'similar'>,
): Ordered {
  const { sort, compare, similar } = options;
  const states = [...data.states].sort((a, b) => compare(a.name, b.name));
  if (sort === 'group') {
    const groupOf = ({ group }: State) => group;
    return banded(states, [...REGIONAL_GROUPS, null], groupOf, (group) => ({ kind: 'group', group }));
  }
  if (sort === 'changes') {
    const changesOf = ({ iso3 }: State) => {
      const { changes = 0, votes = 0 } = data.changes.get(iso3) ?? {};
      return votes < 2 ? null : changes;
    };
    const ranked = [...new Set(states.map(changesOf))].sort((a, b) => (b ?? -1) - (a ?? -1));
    return banded(states, ranked, changesOf, (changes) => ({ kind: 'changes', changes }));
  }
  return { states: sort === 'similarity' && similar ? similar(data, states) : states, bands: new Map() };
}

/**
 * Lays the rows and columns out for one width. Columns are as wide as they can be, and scroll where that is too
 * narrow. Returns nothing to draw for a width that is not above 0.
 */
export function voteMatrixLayout(data: MatrixData, options: MatrixOptions): VoteMatrixLayout {
  const { metrics, sort } = options;
  const drawn = options.width > 0;
  const width = drawn ? options.width : 0;
  const narrow = width < CODES_BELOW;
  const ordered: Ordered = drawn ? matrixOrder(data, options) : { states: [], bands: new Map() };
  const label = (state: State) => (narrow ? state.iso3 : briefName(state.name));
  const longest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, metrics.measure(text)), 0);
  const longestName = Math.ceil(longest(ordered.states.map(label)) + (narrow ? 6 : 14));
  const nameWidth = Math.min(longestName, narrow ? 72 : Math.min(220, Math.floor(width * 0.3)));
  const columns = (drawn ? data.decisions : []).map((decision, index) => ({
    decision,
    label: options.labels[index] ?? '',
  }));
  const room = Math.floor((width - nameWidth - SCROLL_BAR) / Math.max(1, columns.length));
  const columnWidth = Math.max(narrow ? 12 : 16, Math.min(WIDEST_COLUMN, room));
  const widest = longest(columns.map((column) => column.label));
  const turned = widest + 2 > columnWidth;
  const rowHeight = Math.max(18, Math.round(metrics.size * 1.45));
  const bandHeight = rowHeight + 10;
  const rows: MatrixRow[] = [];
  const bands: MatrixBand[] = [];
  let y = 0;
  ordered.states.forEach((state, index) => {
    const key = ordered.bands.get(index);
    if (key) {
      bands.push({ key, y });
      y += bandHeight;
    }
    rows.push({
      state,
      name: label(state),
      y,
      ...(data.changes.get(state.iso3) ?? { changes: 0, votes: 0 }),
    });
    y += rowHeight;
  });
  return {
    sort,
    rows,
    bands,
    columns,
    nameWidth,
    longestName,
    headHeight: Math.ceil(turned ? Math.min(WIDEST_HEAD, widest + 14) : metrics.size * 2),
    turned,
    columnWidth,
    rowHeight,
    bandHeight,
    width: columns.length * columnWidth,
    height: y,
  };
}
