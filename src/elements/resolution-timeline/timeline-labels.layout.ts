import { yearOf } from '../../dataset/queries.js';
import type { DatedEvent } from '../../dataset/types.js';
import { balancedText, collide, type Box } from '../../layout/text.js';
import type {
  TimelineColumn,
  TimelineLabel,
  TimelineTick,
  TimelineWords,
} from './resolution-timeline.layout.js';
import { bandOf, type TimelineFrame } from './timeline-columns.layout.js';

interface LabelFrame extends TimelineFrame {
  readonly plot: Box;
  readonly zero: number;
  readonly words: TimelineWords;
}

/** How far a count may reach over the edge of the drawing, whose text is never so wide in fact. */
const SPILL = 1;
const ANCHORS = ['middle', 'end', 'start'] as const;

/** A label whose last line ends at `bottom`; `x` is its middle, left or right edge, as the anchor says. */
function label(
  kind: TimelineLabel['kind'],
  lines: readonly string[],
  place: { x: number; bottom: number; anchor: TimelineLabel['anchor'] },
  { text }: LabelFrame,
): TimelineLabel {
  const width = Math.max(...lines.map((line) => text.measure(line)));
  const height = lines.length * text.size * 1.2;
  const left = { start: 0, middle: width / 2, end: width }[place.anchor];
  const box = { x: place.x - left, y: place.bottom - height, width, height };
  return { kind, lines, x: place.x, y: box.y + text.size * 0.95, anchor: place.anchor, box };
}

/** Words and the count in favour above a column. */
function aboveLabels(column: TimelineColumn, words: readonly string[], frame: LabelFrame) {
  const { decision, x, width } = column;
  const yes = decision.tally?.yes ?? 0;
  const bottom = frame.zero - (column.segments.find(({ key }) => key === 'yes')?.height ?? 0) - 2;
  return ANCHORS.map((anchor) => {
    const at = { start: x - width / 2, middle: x, end: x + width / 2 }[anchor];
    const kind = words.length > 0 ? 'amendment' : 'count';
    return label(kind, [...words, String(yes)], { x: at, bottom, anchor }, frame);
  });
}

/** Words beside the lower end of a column, where columns reach less far. */
function besideLabels(column: TimelineColumn, words: readonly string[], frame: LabelFrame) {
  const { x, width, segments } = column;
  const bottom = Math.max(...segments.map((segment) => segment.y + segment.height));
  return [
    label('amendment', words, { x: x - width / 2 - 3, bottom, anchor: 'end' }, frame),
    label('amendment', words, { x: x + width / 2 + 3, bottom, anchor: 'start' }, frame),
  ];
}

/** One label for neighbours with the same mark: "Adopted without a vote". */
function runLabels(columns: readonly TimelineColumn[], frame: LabelFrame): readonly TimelineLabel[] {
  const labels: TimelineLabel[] = [];
  let start = 0;
  for (let index = 1; index <= columns.length; index++) {
    const mark = columns[start]?.mark;
    if (index < columns.length && columns[index]?.mark === mark) continue;
    const [head, tail] = [columns[start], columns[index - 1]];
    if (mark && head && tail) {
      const before = columns[start - 1];
      const after = columns[index];
      const middle = (head.x + tail.x) / 2;
      const left = before ? before.x + before.width / 2 + 3 : 0;
      const right = after ? after.x - after.width / 2 - 3 : frame.x + frame.width;
      const width = 2 * Math.min(middle - left, right - middle);
      const lines = balancedText(frame.words.marks[mark], width, frame.text);
      const bottom = frame.zero - frame.radius - 4;
      const made = label('run', lines, { x: middle, bottom, anchor: 'middle' }, frame);
      if (lines.length <= 3 && made.box.width <= width) labels.push(made);
    }
    start = index;
  }
  return labels;
}

/** What each part of the first column is, to its left. */
function sideLabels(columns: readonly TimelineColumn[], frame: LabelFrame): readonly TimelineLabel[] {
  const [first] = columns;
  return (first?.segments ?? [])
    .filter(({ height }) => height >= frame.text.size * 0.7)
    .map((segment) => {
      const bottom = segment.y + segment.height / 2 + frame.text.size * 0.6;
      const place = { x: segment.x - 6, bottom, anchor: 'end' } as const;
      return label('side', [frame.words.votes[segment.key]], place, frame);
    });
}

/** Years where something is, as many of them written as have room; the first of those in full. */
function ticksOf(columns: readonly TimelineColumn[], events: readonly DatedEvent[], frame: LabelFrame) {
  const band = bandOf(frame);
  const years = new Set([
    ...columns.flatMap(({ decision }) => (decision.date ? [yearOf(decision.date)] : [])),
    ...events.map(({ date }) => yearOf(date)),
  ]);
  const room = frame.text.measure('’00') + 5;
  const every = [1, 5, 10].find((step) => band * step >= room) ?? 20;
  let end: number | null = null;
  return [...years]
    .sort((a, b) => a - b)
    .map((year): TimelineTick => {
      const x = frame.x + (year - frame.from + 0.5) * band;
      const written = end === null ? String(year) : `’${String(year % 100).padStart(2, '0')}`;
      const half = frame.text.measure(written) / 2;
      const labelX = Math.max(half, Math.min(frame.x + frame.width - half, x));
      const shown = (year % every === 0 || years.size < every) && (end === null || labelX - half > end + 3);
      if (shown) end = labelX + half;
      return { year, x, labelX, label: shown ? written : null };
    });
}

/** All words and counts beside the columns: fewer before smaller, none on another. */
export function placeLabels(
  columns: readonly TimelineColumn[],
  events: readonly DatedEvent[],
  frame: LabelFrame,
): {
  readonly labels: readonly TimelineLabel[];
  readonly ticks: readonly TimelineTick[];
  readonly bounds: readonly number[];
} {
  const blocked: Box[] = columns.flatMap(({ segments, mark, x }): readonly Box[] =>
    mark
      ? [
          {
            x: x - frame.radius,
            y: frame.zero - frame.radius,
            width: 2 * frame.radius,
            height: 2 * frame.radius,
          },
        ]
      : segments,
  );
  const labels: TimelineLabel[] = [];
  const place = (candidates: readonly TimelineLabel[]): boolean => {
    const fits = candidates.find(
      ({ box }) =>
        box.x >= -SPILL &&
        box.x + box.width <= frame.x + frame.width + SPILL &&
        !blocked.some((other) => collide(box, other, 2)),
    );
    if (!fits) return false;
    labels.push(fits);
    blocked.push(fits.box);
    return true;
  };
  const counted = columns.filter(({ mark }) => mark === null);
  const best = [...counted].sort((a, b) => (b.decision.tally?.yes ?? 0) - (a.decision.tally?.yes ?? 0));
  const amendments = counted.filter(({ decision }) => decision.kind === 'amendment');
  const told = amendments.filter((column) => {
    const words = frame.words.amendment(column.decision);
    const above = place(aboveLabels(column, words, frame));
    if (!above) place(besideLabels(column, words, frame));
    return above;
  });
  const order = new Set([...counted.slice(-1), ...best.slice(0, 1), ...counted.slice(0, 1), ...counted]);
  for (const column of order) if (!told.includes(column)) place(aboveLabels(column, [], frame));
  for (const side of sideLabels(columns, frame)) place([side]);
  for (const run of runLabels(columns, frame)) place([run]);
  const band = bandOf(frame);
  const inner = frame.byDate ? frame.to - frame.from : 0;
  const bounds = Array.from({ length: inner }, (_, index) => frame.x + (index + 1) * band);
  return { labels, ticks: ticksOf(columns, events, frame), bounds };
}
