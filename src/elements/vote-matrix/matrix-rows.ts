import type { GridPlace } from '../../base/controllers/grid-move.js';
import type { State } from '../../dataset/types.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';

/** States in the order of their rows. */
export const statesOf = (layout: VoteMatrixLayout | null): readonly State[] =>
  layout?.rows.map(({ state }) => state) ?? [];

/** Row of a state, counted from 1; 0 where it has none. */
export const rowOf = ({ rows }: VoteMatrixLayout, iso3: string | null | undefined): number =>
  rows.findIndex(({ state }) => state.iso3 === iso3) + 1;

/** Where a place is when the order has changed: with its state. */
export function placeAfter(before: VoteMatrixLayout, after: VoteMatrixLayout, place: GridPlace): GridPlace {
  const row = rowOf(after, before.rows[place.row - 1]?.state.iso3);
  return row > 0 ? { row, column: place.column } : place;
}
