import { decisionsOf, yearOf, type StateStatus } from '../../dataset/queries.js';
import { ACTORS, type Body, type Dataset, type DatedEvent } from '../../dataset/types.js';
import type { Decision, Iso3, Vote } from '../../dataset/types.js';
import { estimatedText, type Box, type TextMetrics } from '../../layout/text.js';
import { placeColumns } from './timeline-columns.layout.js';
import { placeLabels } from './timeline-labels.layout.js';
import { placeLanes } from './timeline-lanes.layout.js';
import { placeRecords } from './timeline-records.layout.js';

export interface TimelineOptions {
  readonly body: Body;
  /** Width of the drawing in px; 0 or less draws nothing. */
  readonly width: number;
  /** First and last year in view; `null`: all years. In either order, and cut to the years there are. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether to draw lanes of events. */
  readonly events: boolean;
  /** States whose own votes are drawn in a row each. */
  readonly states?: readonly Iso3[];
  /** How wide texts come out; an estimate by default. */
  readonly text?: TextMetrics | undefined;
  /** Words that are placed, so that none collides. */
  readonly words: TimelineWords;
  /** Whether events are on the way: the room that their lanes may need is kept, so that nothing moves when they come. */
  readonly late?: boolean;
}

export interface TimelineWords {
  readonly votes: Readonly<Record<Vote, string>>;
  readonly marks: Readonly<Record<TimelineMarkKind, string>>;
  readonly actors: Readonly<Record<DatedEvent['actor'], string>>;
  /** "Amendment", "rejected": a line each. */
  readonly amendment: (decision: Decision) => readonly string[];
}

/** How a decision is drawn: a column where there are counts, otherwise a mark without height. */
export type TimelineMarkKind = 'without-a-vote' | 'pending' | 'not-taken' | 'not-sought' | 'unknown';

export interface TimelineSegment extends Box {
  readonly key: Vote;
  readonly count: number;
  /** Whether there is room for the count inside. */
  readonly labelled: boolean;
}

export interface TimelineColumn {
  readonly decision: Decision;
  /** Middle of the column. */
  readonly x: number;
  readonly width: number;
  /** What a pointer hits: from the lane of counts down to the last event. */
  readonly hit: { readonly x: number; readonly width: number };
  /** From the zero line: yes upwards; no, abstain and absent downwards. Empty where there are no counts. */
  readonly segments: readonly TimelineSegment[];
  /** `null` where there are counts. */
  readonly mark: TimelineMarkKind | null;
}

/** Lines of text round a place; `y` is the baseline of the first. */
export interface TimelineLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly kind: 'count' | 'amendment' | 'run' | 'side';
  readonly box: Box;
}

export interface TimelineTick {
  readonly year: number;
  readonly x: number;
  /** Middle of the label. */
  readonly labelX: number;
  /** `null` where there is no room. */
  readonly label: string | null;
}

export interface TimelineDot {
  readonly event: DatedEvent;
  readonly x: number;
  readonly y: number;
  /** `null` where there is no room: the tooltip and the list have it. */
  readonly label: TimelineLabel | null;
}

export interface TimelineLane {
  readonly actor: DatedEvent['actor'];
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** Size of the name, in px: smaller than other labels where they are too large for the width. */
  readonly nameSize: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly dots: readonly TimelineDot[];
}

/** One state's votes in a row: up for yes, down for no, on the line for abstaining. */
export interface TimelineRecord {
  readonly iso3: Iso3;
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly nameX: number;
  readonly nameY: number;
  /** From which a yes goes up and a no goes down. */
  readonly line: number;
  readonly marks: readonly (Box & { readonly status: StateStatus })[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Radius of a mark without height, and of an event. */
  readonly radius: number;
  readonly plot: Box;
  /** The zero line. */
  readonly zero: number;
  /** Years in view, and years there are. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TimelineColumn[];
  readonly labels: readonly TimelineLabel[];
  readonly ticks: readonly TimelineTick[];
  /** Turns of the year, where columns stand at their dates. */
  readonly bounds: readonly number[];
  readonly records: readonly TimelineRecord[];
  readonly lanes: readonly TimelineLane[];
}

/** From this width of a year on, its decisions stand at their dates among its events. */
const BY_DATE = 150;

/** The year in whose band a decision stands: one without a day stands after all others. */
function yearsOf(
  decisions: readonly Decision[],
  events: readonly DatedEvent[],
): ReadonlyMap<Decision, number> {
  const dated = decisions.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const after = Math.max(...dated, ...events.map(({ date }) => yearOf(date)), 0) + 1;
  return new Map(decisions.map((decision) => [decision, decision.date ? yearOf(decision.date) : after]));
}

/** Room for the lanes of all events of the bundled dataset, in em: with names beside them, and above them. */
const LATE = [54, 67] as const;

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Where everything stands: a band a year, in it the columns of that year's decisions; below, a lane an actor. */
export function resolutionTimelineLayout(dataset: Dataset, options: TimelineOptions): TimelineLayout {
  const { body, width, words, late = false } = options;
  const text = options.text ?? estimatedText(12);
  const decisions = decisionsOf(dataset, body);
  const events = options.events ? dataset.events : [];
  const years = yearsOf(decisions, events);
  const all = [...years.values(), ...events.map(({ date }) => yearOf(date))];
  const [first, last] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 0];
  const cut = (year: number | null, otherwise: number) =>
    Math.max(first, Math.min(last, Number.isFinite(year) && year !== null ? Math.round(year) : otherwise));
  const ends = [cut(options.from, first), cut(options.to, last)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const radius = width < 640 ? 3 : 5;
  const bare = { width: 0, height: 0, size: text.size, radius, plot: EMPTY, zero: 0, from, to, first, last };
  if (!(width > 0) || decisions.length === 0)
    return { ...bare, columns: [], labels: [], ticks: [], bounds: [], records: [], lanes: [] };

  const inView = (year: number) => year >= from && year <= to;
  const states = (options.states ?? []).flatMap(
    (iso3) => dataset.states.find((each) => each.iso3 === iso3) ?? [],
  );
  const shownEvents = events.filter(({ date }) => inView(yearOf(date)));
  const actors = new Set(late ? ACTORS : shownEvents.map(({ actor }) => actor));
  const names = [...[...actors].map((actor) => words.actors[actor]), ...states.map(({ name }) => name)];
  const needed = Math.ceil(Math.max(0, ...names.map((name) => text.measure(name)))) + 14;
  const gutter = width >= 640 && needed <= width * 0.28 && names.length > 0 ? needed : 0;
  const room = width - gutter;
  const byDate = shownEvents.length > 0 && room / (to - from + 1) >= BY_DATE;
  const frame = { x: gutter, width: room, from, to, text, radius, byDate };

  const { columns, plot, zero } = placeColumns(decisions, years, frame);
  const { labels, ticks, bounds } = placeLabels(columns, shownEvents, { ...frame, plot, zero, words });
  const below = plot.y + plot.height + text.size * 2;
  const records = placeRecords(columns, states, { ...frame, y: below });
  const lanes = placeLanes(shownEvents, { ...frame, y: records.bottom, words });
  return {
    ...bare,
    width,
    height: Math.ceil(
      Math.max(lanes.bottom, late ? records.bottom + text.size * LATE[gutter > 0 ? 0 : 1] : 0),
    ),
    plot,
    zero,
    columns,
    labels,
    ticks,
    bounds,
    records: records.rows,
    lanes: lanes.lanes,
  };
}
