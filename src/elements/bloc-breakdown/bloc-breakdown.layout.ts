import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { estimatedText, wrapText, type Box, type TextMetrics } from '../../layout/text.js';
import { blocRows, BLOC_STATUSES, type BlocRow, type BlocSort, type BlocStatus } from './bloc-rows.layout.js';
import type { Grouping } from './grouping.js';

export type { NameUnder } from '../../layout/names-under.js';

/** One part of a bar: the members of a group that did the same. */
export interface BlocSegment extends Box {
  /** `2:yes` */
  readonly key: string;
  readonly status: BlocStatus;
  readonly states: readonly Iso3[];
  /** Whether the count has room inside. */
  readonly roomy: boolean;
}

export interface PlacedRow {
  readonly row: BlocRow;
  /** Lines of the name; their left and first baseline. */
  readonly name: readonly string[];
  /** The words under the name, and their baseline. */
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly wordsY: number;
  /** The whole bar, as long as its members. */
  readonly bar: Box;
  readonly segments: readonly BlocSegment[];
}

/** Where a state lies inside its part of a bar. */
export interface BlocPlace extends Box {
  readonly iso3: Iso3;
  readonly status: BlocStatus;
}

/** Where everything lies; lengths in px. */
export interface BlocBreakdownLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  /** Lines at shares of the bars, with their labels; none where bars are counts. */
  readonly ticks: readonly { readonly x: number; readonly share: number }[];
  readonly ticksY: { readonly label: number; readonly top: number; readonly bottom: number };
}

export interface BlocBreakdownOptions {
  readonly decision: Decision;
  /** `null`: the regional groups. */
  readonly grouping: Grouping | null;
  readonly sort: BlocSort;
  /** `share`: every bar has the same length. `count`: a member has the same length in every bar. */
  readonly show: 'share' | 'count';
  /** Width of the chart in CSS px. */
  readonly width: number;
  readonly font: TextMetrics;
  /** What is written at a row. */
  readonly words: (row: BlocRow) => { readonly name: string; readonly words: string };
}

/** Sizes of text in px; the styles repeat them. */
export const BLOC_TEXT = { label: 13, name: 12 } as const;

/** Widths without a font to measure, as on a server. */
export const estimatedBlocFonts = {
  label: estimatedText(BLOC_TEXT.label),
  name: estimatedText(BLOC_TEXT.name),
};

/** From this width on, names stand beside the bars. */
const BESIDE_FROM = 620;
const NAMES = 190;
const LINE = 16;
const BOLD = 1.1;
/** Under each bar, for the names of chosen states. */
const UNDER = 20;
const TICKS = 18;

/**
 * Lays out one bar a group, its parts by vote. Returns nothing to draw for a width that is not above 0, and no rows for
 * a decision without votes by state.
 */
export function blocBreakdownLayout(dataset: Dataset, options: BlocBreakdownOptions): BlocBreakdownLayout {
  const { decision, grouping, sort, show, width, font, words } = options;
  const ticksY = { label: 0, top: 0, bottom: 0 };
  if (!(width > 0) || !decision.votes) return { width: 0, height: 0, rows: [], ticks: [], ticksY };
  const rows = blocRows(dataset, decision, grouping, sort);
  const beside = width >= BESIDE_FROM;
  const left = beside ? NAMES + 14 : 0;
  const room = width - left;
  const barHeight = beside ? 34 : 28;
  const largest = Math.max(1, ...rows.map(({ total }) => total));
  let y = show === 'share' ? TICKS : 0;
  const top = y;
  const placed = rows.map((row): PlacedRow => {
    const said = words(row);
    const name = wrapText(said.name, (beside ? NAMES : width) / BOLD, font);
    const text = (name.length + 1) * LINE;
    const barTop = beside ? y + Math.max(0, (text - barHeight) / 2) : y + text + 2;
    const first = beside ? y + Math.max(0, (barHeight - text) / 2) + 13 : y + 13;
    const long = show === 'share' ? (row.total > 0 ? room : 0) : (room * row.total) / largest;
    const bar = { x: left, y: Math.round(barTop), width: Math.round(long), height: barHeight };
    y = Math.max(barTop + barHeight, first + text - 13) + UNDER;
    const wordsY = first + name.length * LINE;
    return {
      row,
      name,
      words: said.words,
      x: 0,
      y: first,
      wordsY,
      bar,
      segments: segmentsOf(row, bar, font),
    };
  });
  const ticks = show === 'share' ? [0, 0.5, 1].map((share) => ({ share, x: left + share * room })) : [];
  const bottom = y - UNDER + 4;
  return { width, height: y, rows: placed, ticks, ticksY: { label: 11, top: top - 3, bottom } };
}

function segmentsOf(row: BlocRow, bar: Box, font: TextMetrics): readonly BlocSegment[] {
  let before = 0;
  const at = (count: number) => bar.x + Math.round((bar.width * count) / Math.max(1, row.total));
  return BLOC_STATUSES.flatMap((status) => {
    const states = row.states[status];
    if (states.length === 0) return [];
    const [x, end] = [at(before), at((before += states.length))];
    const width = end - x;
    const roomy = width >= font.measure(`${states.length}`) + 7;
    return [{ key: `${row.key}:${status}`, status, states, x, width, y: bar.y, height: bar.height, roomy }];
  });
}

/** Where chosen states lie, in the order in which they were chosen; those without a vote are passed over. */
export function blocPlaces(layout: BlocBreakdownLayout, chosen: readonly Iso3[]): readonly BlocPlace[] {
  const segments = layout.rows.flatMap((each) => each.segments);
  return chosen.flatMap((iso3) => {
    const segment = segments.find(({ states }) => states.includes(iso3));
    if (!segment) return [];
    const { x, y, width, height, states, status } = segment;
    const step = width / states.length;
    return [{ iso3, status, x: x + states.indexOf(iso3) * step, y, width: step, height }];
  });
}
