import { nearest } from '../../layout/spatial.js';
import type { TimelineColumn, TimelineDot, TimelineLayout } from './resolution-timeline.layout.js';

/** Reach of an event's dot for a pointer, in px: half of a 24 px target. */
const REACH = 12;

type Move = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'page-back' | 'page-on';

const STEPS: Partial<Record<Move, number>> = { left: -1, right: 1, 'page-back': -5, 'page-on': 5 };

/**
 * Where a key leads: left and right through the decisions or through one lane of events, up and down between them
 * to what is nearest in time. `from` itself where a key leads nowhere.
 */
export function timelineStep(layout: TimelineLayout, from: string, move: Move): string {
  const rows = [
    layout.columns.map(({ decision, x }) => ({ key: `d:${decision.id}`, x })),
    ...layout.lanes.map(({ dots }) => dots.map(({ event, x }) => ({ key: `e:${event.id}`, x }))),
  ];
  const here = rows.findIndex((row) => row.some(({ key }) => key === from));
  const row = rows[here];
  if (!row) return from;
  const index = row.findIndex(({ key }) => key === from);
  if (move === 'first') return row[0]?.key ?? from;
  if (move === 'last') return row.at(-1)?.key ?? from;
  const by = STEPS[move];
  if (by !== undefined) return row[Math.max(0, Math.min(row.length - 1, index + by))]?.key ?? from;
  const x = row[index]?.x ?? 0;
  const next = rows[here + (move === 'down' ? 1 : -1)] ?? [];
  const [nearest] = [...next].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return nearest?.key ?? from;
}

/** The decision or the event behind a mark. */
export function timelineMark(
  layout: TimelineLayout,
  key: string,
): { readonly column: TimelineColumn | undefined; readonly dot: TimelineDot | undefined } {
  return {
    column: layout.columns.find(({ decision }) => `d:${decision.id}` === key),
    dot: layout.lanes.flatMap(({ dots }) => dots).find(({ event }) => `e:${event.id}` === key),
  };
}

/** The mark that a place means: an event's dot near it, or the decision in whose stretch it lies. */
export function timelineAt(layout: TimelineLayout, x: number, y: number): string | null {
  const dots = layout.lanes.flatMap((lane) =>
    lane.dots.map((dot) => ({ key: `e:${dot.event.id}`, x: dot.x, y: dot.y })),
  );
  const dot = nearest(dots, x, y, REACH);
  if (dot !== null || y > layout.plot.y + layout.plot.height + 2 * layout.size) return dot;
  const column = layout.columns.find(({ hit }) => x >= hit.x && x < hit.x + hit.width);
  return column ? `d:${column.decision.id}` : null;
}

/** Where a stretch of years can be drawn: the columns, and all that stands under them. */
export const timelineExtent = ({
  plot,
  width,
  height,
}: TimelineLayout): [[number, number], [number, number]] => [
  [plot.x, 0],
  [width, height],
];
