import { ACTORS, type DatedEvent } from '../../dataset/types.js';
import { balancedText, wrapText, type TextMetrics } from '../../layout/text.js';
import type {
  TimelineDot,
  TimelineLabel,
  TimelineLane,
  TimelineWords,
} from './resolution-timeline.layout.js';
import { dateX, type TimelineFrame } from './timeline-columns.layout.js';

interface LaneFrame extends TimelineFrame {
  readonly y: number;
  readonly words: TimelineWords;
}

/** Widths of a text to try, and how many lines it may then have. */
const TRIES = [
  { width: 130, lines: 2 },
  { width: 190, lines: 2 },
  { width: 250, lines: 2 },
  { width: 180, lines: 3 },
  { width: 250, lines: 3 },
  { width: 270, lines: 4 },
] as const;
const GAP = 12;
export const DOT = 3.5;
const PITCH = 2 * DOT + 1.5;

/** A text without what follows its first semicolon: still true, and the tooltip has the whole. */
const short = (text: string): string => text.replace(/;.*$/s, '.').replace(/\.$/, '');

interface Spot {
  readonly event: DatedEvent;
  readonly x: number;
  readonly row: number;
}

/** Dots at their dates; those that would lie on one another go a row down. */
function spotsOf(events: readonly DatedEvent[], frame: LaneFrame): readonly Spot[] {
  const ends: number[] = [];
  return events.map((event) => {
    const x = Math.max(frame.x + DOT, Math.min(frame.x + frame.width - DOT, dateX(event.date, frame)));
    const free = ends.findIndex((end) => x - end >= PITCH);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return { event, x, row };
  });
}

interface Taken {
  readonly x: number;
  readonly end: number;
}

function fit(spot: Spot, taken: readonly Taken[], frame: LaneFrame, text: TextMetrics) {
  for (const { width, lines: most } of TRIES) {
    const words = short(spot.event.text);
    if (wrapText(words, width, text).length > most) continue;
    const lines = balancedText(words, width, text);
    const wide = Math.max(...lines.map((line) => text.measure(line)));
    const right = frame.x + frame.width;
    const inside = Math.max(frame.x, Math.min(right - wide, spot.x - wide / 2));
    for (const [anchor, left] of [
      ['start', spot.x - DOT],
      ['end', spot.x + DOT - wide],
      ['start', inside],
    ] as const) {
      const clear = taken.every((other) => left >= other.end + GAP || left + wide <= other.x - GAP);
      if (clear && left >= frame.x && left + wide <= right) {
        return { anchor, x: anchor === 'start' ? left : left + wide, left, wide, lines };
      }
    }
  }
  return null;
}

/** The first and the last of a lane have their say before those between. */
const byImportance = (spots: readonly Spot[]): readonly Spot[] => [
  ...new Set([...spots.slice(0, 1), ...spots.slice(-1), ...spots]),
];

function placeLane(actor: DatedEvent['actor'], events: readonly DatedEvent[], y: number, frame: LaneFrame) {
  const { text } = frame;
  const named = frame.x > 0 ? 0 : text.size * 1.4;
  const spots = spotsOf(events, frame);
  const top = y + 8 + named;
  const rows = Math.max(1, ...spots.map(({ row }) => row + 1));
  const under = top + rows * PITCH + 2;
  const taken: Taken[] = [];
  const labels = new Map<Spot, TimelineLabel>();
  let lineCount = 0;
  for (const spot of byImportance(spots)) {
    const found = fit(spot, taken, frame, text);
    if (!found) continue;
    const { anchor, x, left, wide, lines } = found;
    taken.push({ x: left, end: left + wide });
    lineCount = Math.max(lineCount, lines.length);
    const box = { x: left, y: under, width: wide, height: lines.length * text.size * 1.25 };
    labels.set(spot, { kind: 'run', x, y: under + text.size, anchor, lines, box });
  }
  const bottom = under + lineCount * text.size * 1.25 + 6;
  const dots = spots.map((spot): TimelineDot => ({
    event: spot.event,
    x: spot.x,
    y: top + DOT + spot.row * PITCH,
    label: labels.get(spot) ?? null,
  }));
  const nameY = named > 0 ? y + 8 + text.size * 0.7 : top + DOT + text.size * 0.35;
  const name = frame.words.actors[actor];
  // Smaller rather than cut, where a reader's type is large and the chart narrow; bold is a tenth wider.
  const room = (frame.x + frame.width) / (text.measure(name) * 1.1);
  const lane: TimelineLane = {
    actor,
    name,
    nameSize: text.size * Math.min(1, room),
    y,
    height: bottom - y,
    nameX: 0,
    nameY,
    dots,
  };
  return { lane, bottom };
}

/** A lane an actor: every event as a dot, and as many of their texts as have room. */
export function placeLanes(
  events: readonly DatedEvent[],
  frame: LaneFrame,
): { readonly lanes: readonly TimelineLane[]; readonly bottom: number } {
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const lanes: TimelineLane[] = [];
  let bottom = frame.y;
  for (const actor of ACTORS) {
    const own = sorted.filter((event) => event.actor === actor);
    if (own.length === 0) continue;
    const placed = placeLane(actor, own, bottom, frame);
    lanes.push(placed.lane);
    bottom = placed.bottom;
  }
  return { lanes, bottom };
}
