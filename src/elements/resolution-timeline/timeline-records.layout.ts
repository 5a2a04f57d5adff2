import { statusOf, type StateStatus } from '../../dataset/queries.js';
import type { State } from '../../dataset/types.js';
import type { Box } from '../../layout/text.js';
import type { TimelineColumn, TimelineRecord } from './resolution-timeline.layout.js';
import type { TimelineFrame } from './timeline-columns.layout.js';

const HALF = 7;
const WIDEST = 14;

/** Up for yes, down for no, across the line for abstaining, a low mark for none: told apart without colour. */
const SHAPES: Partial<Record<StateStatus, { readonly up: number; readonly down: number }>> = {
  yes: { up: HALF, down: 0 },
  no: { up: 0, down: HALF },
  abstain: { up: 2, down: 2 },
  absent: { up: 0.75, down: 0.75 },
};

/** A row a state, under the columns: how it voted in each. */
export function placeRecords(
  columns: readonly TimelineColumn[],
  states: readonly State[],
  frame: TimelineFrame & { readonly y: number },
): { readonly rows: readonly TimelineRecord[]; readonly bottom: number } {
  const { text } = frame;
  const head = frame.x > 0 ? 0 : text.size * 1.3;
  const height = head + 2 * HALF + 8;
  const rows = states.map((state, index): TimelineRecord => {
    const y = frame.y + index * height;
    const line = y + head + HALF + 3;
    const marks = columns.flatMap(({ decision, x, width }): (Box & { status: StateStatus })[] => {
      const status = statusOf(decision, state);
      const shape = SHAPES[status];
      if (!shape) return [];
      const wide = Math.min(WIDEST, width);
      const box = { x: x - wide / 2, y: line - shape.up, width: wide, height: shape.up + shape.down };
      return [{ status, ...box }];
    });
    const nameY = head > 0 ? y + text.size : line + text.size * 0.35;
    return { iso3: state.iso3, name: state.name, y, height, nameX: 0, nameY, line, marks };
  });
  return { rows, bottom: frame.y + states.length * height + (states.length > 0 ? 4 : 0) };
}
