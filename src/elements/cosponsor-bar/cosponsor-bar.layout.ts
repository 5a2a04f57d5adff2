import type { Body, Dataset } from '../../dataset/types.js';
import {
  barOf,
  labelSize,
  MARK_COLUMN,
  YEAR_COLUMN,
  YEAR_ROW,
  type Frame,
} from './cosponsor-boxes.layout.js';
import { cosponsorYears, type CosponsorYear, type Party } from './cosponsor-years.layout.js';

/** How much of a year is known: its final total, only a count that is not final, or none. */
export type Known = 'final' | 'not-final' | 'not-known';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Part of a bar: a group's co-sponsors. */
export interface BarPart extends Box {
  readonly party: Party;
  readonly count: number;
  /** Large enough for its number inside. */
  readonly roomy: boolean;
}

/** One year. */
export interface YearBar extends CosponsorYear {
  readonly known: Known;
  /** Everything that belongs to the year: what a pointer meets. */
  readonly slot: Box;
  /** `null` where the number is not known: that is no zero. */
  readonly bar: Box | null;
  /** By regional group; empty where the bar is one whole. */
  readonly parts: readonly BarPart[];
  /** Two lines that leave the end of the bar open, for a count of which only "more than" is known; else empty. */
  readonly open: string;
  /** Hatched ground where the number is not known. */
  readonly hatch: Box | null;
  /** Where the number is written, and the ground that it takes. */
  readonly label: Point & { readonly lines: number; readonly box: Box };
  /** Where the marks of chosen states start. */
  readonly mark: Point;
}

export interface YearTick extends Point {
  readonly year: number;
  readonly text: string;
  /** No record of this year. */
  readonly gap: boolean;
}

/** Where everything lies, in CSS px. */
export interface CosponsorBarLayout {
  readonly kind: 'columns' | 'rows';
  readonly width: number;
  readonly height: number;
  /** Room for "when tabled" in words beside a number. */
  readonly words: boolean;
  readonly bars: readonly YearBar[];
  readonly ticks: readonly YearTick[];
  readonly base: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** Distance between the marks of one chosen state and the next. */
  readonly markStep: number;
}

export interface CosponsorBarOptions {
  readonly body: Body;
  /** Width in CSS px. */
  readonly width: number;
  /** `group` divides bars by regional group where names are known. */
  readonly by: 'total' | 'group';
  /** How many states have marks of their own; none by default. */
  readonly states?: number;
}

/** Least width of a year in columns, in px: a target for a finger. Below it the years become rows. */
const TARGET = 24;
/** From this width of a year on, words fit into it. */
const WORDY = 44;
/** From this width of a year on, years are written in full. */
const FULL_YEAR = 40;
/** Ground before the first column and after the last. */
const INSET = 4;
/** Few years need not fill a wide page. */
const WIDEST = 72;
/** Height of the names and marks of a chosen state under columns. */
const MARK_ROW = 38;

const NOTHING: Omit<CosponsorBarLayout, 'width'> = {
  kind: 'columns',
  height: 0,
  words: false,
  bars: [],
  ticks: [],
  base: { x1: 0, y1: 0, x2: 0, y2: 0 },
  markStep: 0,
};

/**
 * Lays out co-sponsors a year: columns where a year has room for a finger, rows where it has not.
 * Returns no bars for a width that is not above 0, or where the dataset has no record of this body.
 */
export function cosponsorBarLayout(dataset: Dataset, options: CosponsorBarOptions): CosponsorBarLayout {
  const { body, width, states = 0 } = options;
  const years = cosponsorYears(dataset, body);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  if (!(width > 0) || years.length === 0) return { ...NOTHING, width: 0 };
  const slots = last - first + 1;
  const columns = (width - 2 * INSET) / slots >= TARGET;
  const step = columns ? Math.min((width - 2 * INSET) / slots, WIDEST) : TARGET;
  const words = columns && step >= WORDY;
  const sizes = years.map((year) => ({
    value: year.record.count?.value ?? 0,
    ...labelSize(year, columns, words, step),
  }));
  const most = Math.max(1, ...sizes.map(({ value }) => value));
  const left = YEAR_COLUMN + states * MARK_COLUMN;
  // In rows every bar leaves room for its label; in columns the labels stand above.
  const scale = columns
    ? Math.max(150, Math.min(260, width * 0.3)) / most
    : Math.max(
        0,
        Math.min(
          ...sizes.map((each) => (width - left - each.start(0) - each.width) / Math.max(1, each.value)),
        ),
      );
  const top = Math.max(...sizes.map(({ start, height }) => start(scale) + height));
  const base = columns ? Math.ceil(top) + 2 : left;
  const head = !columns && states > 0 ? TARGET : 0;
  const thick = columns ? Math.min(step * 0.72, 44) : 15;
  const frame: Frame = { dataset, options, columns, words, step, thick, scale, base, reach: most * scale };
  const across = (year: number) => (columns ? INSET : head) + (year - first + 0.5) * step;
  const recorded = new Set(years.map(({ year }) => year));
  const height = columns ? base + YEAR_ROW + states * MARK_ROW : head + slots * step;
  const end = columns ? 2 * INSET + slots * step : height;
  return {
    kind: columns ? 'columns' : 'rows',
    width,
    height,
    words,
    bars: years.map((year) => barOf(frame, year, across(year.year))),
    ticks: Array.from({ length: slots }, (_, index) => first + index).map((year) => ({
      year,
      text: columns && step < FULL_YEAR && year > first ? `’${String(year).slice(-2)}` : String(year),
      gap: !recorded.has(year),
      ...(columns ? { x: across(year), y: base + 17 } : { x: 0, y: across(year) + 4 }),
    })),
    base: columns ? { x1: 0, y1: base, x2: end, y2: base } : { x1: base, y1: head, x2: base, y2: end },
    markStep: columns ? MARK_ROW : MARK_COLUMN,
  };
}
