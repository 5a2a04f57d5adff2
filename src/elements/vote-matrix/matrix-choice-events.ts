import { statusOf } from '../../dataset/queries.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import type { GridPlace } from '../../base/controllers/grid-move.js';
import type { VoteMatrixDrawing } from './vote-matrix.template.js';

/** What follows from choosing a cell or a header. */
export interface MatrixChange {
  /** Id of the decision, where it changes. */
  readonly decision?: string;
  /** Code of the state or `null` for none, where it changes. */
  readonly selected?: string | null;
  /** What was chosen, in words; `null` where a choice was taken back. */
  readonly said: string | null;
  readonly events: readonly Event[];
}

/**
 * A row header chooses its state, a column header its decision, a cell both. What is chosen already is taken back
 * when it is a state; a decision stays.
 */
export function matrixChange(
  { layout, words, chosen, selected }: VoteMatrixDrawing,
  place: GridPlace,
): MatrixChange | null {
  const row = layout.rows[place.row - 1];
  const decision = layout.columns[place.column - 1]?.decision;
  const fresh = decision !== undefined && chosen !== place.column - 1;
  const turn = fresh
    ? {
        decision: decision.id,
        events: [new ResolutionSelectEvent({ decision: decision.id, symbol: decision.symbol })],
      }
    : { events: [] };
  if (!row) return fresh ? { ...turn, said: words.column(place.column - 1) } : null;
  const { iso3 } = row.state;
  const said = decision ? words.cell(row, place.column - 1) : words.row(row);
  if (iso3 === selected) return fresh ? { ...turn, said } : letGo();
  const vote = decision ? statusOf(decision, row.state) : null;
  const chose = new VoteSelectEvent({ state: iso3, vote, decision: decision?.id ?? null });
  return { ...turn, selected: iso3, said, events: [...turn.events, chose] };
}

/** No state is chosen any more. */
export const letGo = (): MatrixChange => ({
  selected: null,
  said: null,
  events: [new VoteSelectEvent({ state: null, vote: null, decision: null })],
});
