import type { Decision, PartialDate, Tally, Vote } from '../../dataset/types.js';
import type { Box, TextMetrics } from '../../layout/text.js';
import type { TimelineColumn, TimelineMarkKind, TimelineSegment } from './resolution-timeline.layout.js';

/** What all parts of the drawing share. */
export interface TimelineFrame {
  /** Left edge of the bands, and how far they reach. */
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly text: TextMetrics;
  readonly radius: number;
  /** Whether decisions stand at their dates, beside events; otherwise in the middle of their year. */
  readonly byDate: boolean;
}

/** Below the zero line, from it downwards. */
const DOWN = ['no', 'abstain', 'absent'] as const;
const WIDEST = 44;

const MARGIN = 6;

/** Width of one year. */
export const bandOf = ({ width, from, to }: TimelineFrame): number => width / (to - from + 1);

/** How much of its year has gone by on a date; the middle of what is not known. */
function fraction(date: PartialDate): number {
  const [, month, day] = date.split('-').map(Number);
  if (month === undefined) return 0.5;
  return (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Where a date lies. */
export function dateX(date: PartialDate, frame: TimelineFrame): number {
  return frame.x + (Number(date.slice(0, 4)) - frame.from + fraction(date)) * bandOf(frame);
}

function markOf({ tally, outcome, method }: Decision): TimelineMarkKind | null {
  if (tally) return null;
  if (outcome === 'pending' || outcome === 'not-taken' || outcome === 'not-sought') return outcome;
  return method === 'without-a-vote' ? method : 'unknown';
}

const down = (tally: Tally) => DOWN.reduce((sum, key) => sum + (tally[key] ?? 0), 0);

interface Place {
  readonly decision: Decision;
  readonly x: number;
  readonly width: number;
}

/** Side by side in their year; at their date where the year is wide enough to show it. */
function placesOf(decisions: readonly Decision[], year: number, frame: TimelineFrame): readonly Place[] {
  const band = bandOf(frame);
  const start = frame.x + (year - frame.from) * band;
  const gap = decisions.length > 1 ? Math.max(1, Math.round(band * 0.04)) : 0;
  const share = (band * (decisions.length > 1 ? 0.88 : 0.74) + gap) / decisions.length - gap;
  const width = Math.max(1, Math.min(WIDEST, Math.floor(share)));
  const whole = decisions.length * (width + gap) - gap;
  const date = decisions[0]?.date;
  const middle = frame.byDate && date ? dateX(date, frame) : start + band / 2;
  const left = Math.round(Math.max(start, Math.min(start + band - whole, middle - whole / 2)));
  return decisions.map((decision, index) => ({
    decision,
    x: left + index * (width + gap) + width / 2,
    width,
  }));
}

/** The stretch that belongs to each place: the year, half-way to the next in it; round the date in a wide year. */
function hitOf(places: readonly Place[], index: number, start: number, frame: TimelineFrame) {
  const between = (a: Place | undefined, b: Place | undefined) => (a && b ? (a.x + b.x) / 2 : null);
  const { x = 0, width = 0 } = places[index] ?? {};
  const [first, end] = !frame.byDate
    ? [start, start + bandOf(frame)]
    : [x - width / 2 - MARGIN, x + width / 2 + MARGIN];
  const left = between(places[index - 1], places[index]) ?? first;
  const right = between(places[index], places[index + 1]) ?? end;
  return { x: left, width: right - left };
}

function segmentsOf({ decision, x, width }: Place, zero: number, unit: number, text: TextMetrics) {
  const { tally } = decision;
  if (!tally) return [];
  const make = (key: Vote, y: number, count: number): TimelineSegment => {
    const height = count * unit;
    const labelled = key !== 'yes' && width >= text.measure(String(count)) && height >= text.size + 2;
    return { key, count, x: x - width / 2, y, width, height, labelled };
  };
  let y = zero;
  const below = DOWN.map((key) => {
    const segment = make(key, y, tally[key] ?? 0);
    y += segment.height;
    return segment;
  });
  return [make('yes', zero - tally.yes * unit, tally.yes), ...below].filter(({ count }) => count > 0);
}

/** A column a decision, all in one unit, also those out of view: zooming never changes the scale. */
export function placeColumns(
  decisions: readonly Decision[],
  years: ReadonlyMap<Decision, number>,
  frame: TimelineFrame,
): { readonly columns: readonly TimelineColumn[]; readonly plot: Box; readonly zero: number } {
  const tallies = decisions.flatMap(({ tally }) => tally ?? []);
  const highest = Math.max(0, ...tallies.map(({ yes }) => yes));
  const lowest = Math.max(0, ...tallies.map(down));
  const room = tallies.length === 0 ? 0 : frame.width < 480 ? 190 : 270;
  const unit = room / Math.max(1, highest + lowest);
  const head = frame.text.size * (tallies.length > 0 ? 1.6 : 3.4);
  const foot = tallies.length > 0 ? 0 : frame.text.size * 1.2;
  const zero = Math.round(head + highest * unit);
  const plot = { x: frame.x, y: 0, width: frame.width, height: Math.ceil(zero + lowest * unit + foot) };
  const band = bandOf(frame);
  const columns: TimelineColumn[] = [];
  for (let year = frame.from; year <= frame.to; year++) {
    const places = placesOf(
      decisions.filter((decision) => years.get(decision) === year),
      year,
      frame,
    );
    const start = frame.x + (year - frame.from) * band;
    places.forEach((place, index) => {
      columns.push({
        ...place,
        hit: hitOf(places, index, start, frame),
        segments: segmentsOf(place, zero, unit, frame.text),
        mark: markOf(place.decision),
      });
    });
  }
  return { columns, plot, zero };
}
