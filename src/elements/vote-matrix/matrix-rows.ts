import type { GridPlace } from '../../base/controllers/grid-move.js';
import type { State } from '../../dataset/types.js';
import { findState, nextByName } from '../../i18n/names.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';

/** States in the order of their rows. */
export const statesOf = (layout: VoteMatrixLayout | null): readonly State[] =>
  layout?.rows.map(({ state }) => state) ?? [];

/** Row of a state, counted from 1; 0 where it has none. */
export const rowOf = ({ rows }: VoteMatrixLayout, iso3: string | null | undefined): number =>
  rows.findIndex(({ state }) => state.iso3 === iso3) + 1;

/** Row of the state that a reader looks for; 0 where none fits. */
export const rowFound = (layout: VoteMatrixLayout, text: string, lang: string): number =>
  rowOf(layout, findState(statesOf(layout), text, lang)?.iso3);

/** Row of the next state whose name starts with what was typed; `null` where there is none. */
export function rowTyped(layout: VoteMatrixLayout, typed: string, from: number): number | null {
  const states = statesOf(layout);
  return rowOf(layout, nextByName(states, typed, states[from - 1]?.iso3 ?? '')) || null;
}

/** Where a place is when the order has changed: with its state. */
export function placeAfter(before: VoteMatrixLayout, after: VoteMatrixLayout, place: GridPlace): GridPlace {
  const row = rowOf(after, before.rows[place.row - 1]?.state.iso3);
  return row > 0 ? { row, column: place.column } : place;
}
