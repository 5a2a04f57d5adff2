import { wrapText, type TextMetrics } from '../../layout/text.js';
import type { RecordEntry, RecordLane, RecordMark } from './record-lanes.layout.js';

/** One mark in its place; `x`, `y` is its middle. */
export interface PlacedMark extends RecordMark {
  /** `CUB general-assembly/2014` */
  readonly key: string;
  readonly entry: RecordEntry;
  readonly lane: RecordLane;
  readonly x: number;
  readonly y: number;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where everything lies, in CSS px. */
export interface CountryRecordLayout {
  /** `across`: years run from left to right; `down`: from top to bottom, for a phone. */
  readonly kind: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  /** Half the size of a mark. */
  readonly radius: number;
  /** In reading order of the marks: lane by lane across, year by year down. */
  readonly marks: readonly PlacedMark[];
  readonly years: readonly (PlacedText & {
    readonly year: number | null;
    readonly anchor: 'start' | 'middle' | 'end';
  })[];
  readonly heads: readonly (PlacedText & { readonly lane: RecordLane })[];
  /** Which state a row or column of marks is, where there are two. */
  readonly tags: readonly PlacedText[];
  /** Hairlines between lanes: horizontal across, vertical down. */
  readonly rules: readonly number[];
  /** Where the marks begin, beside the heads. */
  readonly start: number;
}

export interface CountryRecordOptions {
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly head: (lane: RecordLane) => string;
}

/** From this width on years run across. */
const ACROSS = 640;
const LARGEST = 20;
const EMPTY = {
  height: 0,
  radius: 0,
  marks: [],
  years: [],
  heads: [],
  tags: [],
  rules: [],
  start: 0,
} as const;

/** Years from the first entry to the last, then that of what has no date yet. */
function yearsOf(lanes: readonly RecordLane[]): readonly (number | null)[] {
  const all = lanes.flatMap(({ entries }) => entries.map(({ year }) => year));
  const known = all.filter((year) => year !== null);
  const first = Math.min(...known);
  const run =
    known.length === 0 ? [] : Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
  return all.includes(null) ? [...run, null] : run;
}

/** Entries of one lane in rows: a second act of one year goes into a second row. */
function rowsOf(lane: RecordLane): readonly (readonly RecordEntry[])[] {
  const rows: RecordEntry[][] = [];
  for (const entry of lane.entries) {
    const row = rows.find((each) => each.every(({ year }) => year !== entry.year));
    if (row) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

/** Lays the record out. Returns nothing to draw for a width that is not above 0. */
export function countryRecordLayout(
  lanes: readonly RecordLane[],
  options: CountryRecordOptions,
): CountryRecordLayout {
  const { width, metrics } = options;
  const kind = width >= ACROSS ? 'across' : 'down';
  const years = yearsOf(lanes);
  if (!(width > 0) || years.length === 0) return { kind, width: Math.max(0, width || 0), ...EMPTY };
  const across = kind === 'across';
  const { size } = metrics;
  const line = size * 1.25;
  const states = lanes[0]?.entries[0]?.marks.length ?? 1;
  const rows = lanes.map((lane) => ({ lane, rows: rowsOf(lane) }));
  const tracks = rows.reduce((sum, each) => sum + each.rows.length * states, 0);
  const side = across ? Math.min(220, Math.max(140, width * 0.17)) : metrics.measure('2000') + size * 0.5;
  const tag = states > 1 && across ? metrics.measure('WWW') + 6 : 0;
  const gap = across ? 0.5 : 0.4;
  const fit = (width - side) / (tracks + lanes.length * gap);
  const track = across ? LARGEST + 8 : Math.min(40, fit);
  const yearStep = across ? (width - side - tag) / years.length : LARGEST + 8;
  const radius = Math.min(LARGEST, track - 2, yearStep - 2) / 2;
  const headRoom = across ? side - size : metrics.measure('Human Rights Council');
  const heads = rows.map(({ lane }) => wrapText(options.head(lane), headRoom, metrics));
  const laneWidth = (count: number, index: number) =>
    Math.max((count * states + gap) * track, across ? (heads[index]?.length ?? 1) * line + size * 0.5 : 0);
  const start = across ? size * 1.9 : headRoom + size * (states > 1 ? 3.2 : 1);
  const alongStart = across ? side + tag : start;
  const place = (along: number, cross: number) => (across ? { x: along, y: cross } : { x: cross, y: along });
  const tags: PlacedText[] = [];
  const rules: number[] = [];
  const marks: PlacedMark[] = [];
  const placedHeads: CountryRecordLayout['heads'][number][] = [];
  let cross = across ? start : side;
  rows.forEach(({ lane, rows: laneRows }, index) => {
    rules.push(cross);
    const space = laneWidth(laneRows.length, index);
    const lines = heads[index] ?? [];
    const middle = cross + space / 2;
    const offset = ((lines.length - 1) / 2) * line - size * 0.35;
    placedHeads.push({
      lane,
      lines,
      ...place(across ? 0 : start, middle - offset),
      ...(across ? {} : { x: middle - offset }),
    });
    const pad = (space - laneRows.length * states * track) / 2;
    laneRows.forEach((entries, row) => {
      for (let index = 0; index < states; index += 1) {
        const at = cross + pad + (row * states + index + 0.5) * track;
        const iso3 = entries[0]?.marks[index]?.state.iso3 ?? '';
        if (states > 1) {
          const spot = across ? { x: side, y: at + size * 0.35 } : { x: at, y: start - size * 0.5 };
          tags.push({ ...spot, lines: [iso3] });
        }
        for (const entry of entries) {
          const mark = entry.marks[index];
          const along = alongStart + (years.indexOf(entry.year) + 0.5) * yearStep;
          if (mark) marks.push({ ...mark, key: `${iso3} ${entry.key}`, entry, lane, ...place(along, at) });
        }
      }
    });
    cross += space;
  });
  rules.push(cross);
  const foot = across ? cross : start + years.length * yearStep;
  const short = across && yearStep < metrics.measure('2000') + 4;
  return {
    kind,
    width,
    height: Math.ceil(foot + 1),
    radius,
    marks: across ? marks : [...marks].sort((a, b) => a.y - b.y || a.x - b.x),
    years: years.map((year, index) => {
      const text = year === null ? '–' : short && index > 0 ? `’${`${year}`.slice(2)}` : `${year}`;
      const along = alongStart + (index + 0.5) * yearStep;
      const spot = across ? { x: along, y: size } : { x: 0, y: along + size * 0.35 };
      // A year in full that is wider than its column leans out over the heads.
      const lean =
        short && index === 0 ? { x: spot.x + metrics.measure('’00') / 2, anchor: 'end' as const } : {};
      return { year, lines: [text], anchor: across ? 'middle' : 'start', ...spot, ...lean };
    }),
    heads: placedHeads,
    tags,
    rules,
    start: across ? side : start,
  };
}
