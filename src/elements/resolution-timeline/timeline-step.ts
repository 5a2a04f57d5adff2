import type { TimelineLayout } from './resolution-timeline.layout.js';

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
