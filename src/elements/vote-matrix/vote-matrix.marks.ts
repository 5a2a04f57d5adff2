import type { GridActs } from '../../base/controllers/grid-behaviour.js';
import type { GridPlace } from '../../base/controllers/grid-move.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { tipOf, type Tip } from '../../i18n/label.js';
import { findState, nextByName, sortedNames } from '../../i18n/names.js';
import type { MatrixBox } from './matrix-box.js';
import { letGo, matrixChange, type MatrixChange } from './matrix-choice-events.js';
import { cellAt, frameCell, pageRows } from './matrix-pointer.js';
import { rowOf, statesOf } from './matrix-rows.js';
import { columnName, columnParts, rowParts, voteWord } from './vote-matrix.describe.js';
import type { VoteMatrixDrawing } from './vote-matrix.template.js';

export interface MatrixAccess extends Access<VoteMatrixDrawing> {
  readonly box: MatrixBox;
  /** Draws anew where other rows or columns have come into sight. */
  readonly scrolled: () => void;
}

/** Names of the states in the rows, for the box that finds one. */
export const namesIn = ({ drawn, locale }: MatrixAccess): readonly string[] =>
  sortedNames(statesOf(drawn()?.layout ?? null), locale());

function change({ element, locale, say }: MatrixAccess, made: MatrixChange | null): void {
  if (!made) return;
  const { messages } = locale();
  if (made.decision !== undefined) element.decision = made.decision;
  if (made.selected !== undefined) element.selected = made.selected;
  say(made.said === null ? messages.unselected : messages.selected(made.said));
  for (const event of made.events) element.dispatchEvent(event);
}

function select(access: MatrixAccess, place: GridPlace): void {
  const now = access.drawn();
  change(access, now && matrixChange(now, place));
}

/** Selects the state that a reader looked for, and brings its row into sight. */
export function find(access: MatrixAccess, text: string): void {
  const { element, drawn, box, locale, say } = access;
  const layout = drawn()?.layout;
  if (!layout) return;
  const row = rowOf(layout, findState(statesOf(layout), text, locale().lang)?.iso3);
  const place = { row, column: 0 };
  if (row === 0) say(locale().messages.voteMatrix.notFound(text));
  else if (element.selected === layout.rows[row - 1]?.state.iso3) box.show(layout, place);
  else select(access, place);
}

/** What floats beside a cell or a header. */
function tipAt({ drawn, locale }: MatrixAccess, { row: at, column }: GridPlace): Tip | null {
  const now = drawn();
  const row = now?.layout.rows[at - 1];
  const decision = now?.layout.columns[column - 1]?.decision;
  if (now && row && decision) {
    const word = voteWord(now.words.status(row, column - 1), locale());
    return { title: row.state.name, lines: [word, columnName(decision, locale())] };
  }
  if (now && row) return tipOf(rowParts(row, now.layout.sort, locale()), locale());
  return decision ? tipOf(columnParts(decision, locale()), locale()) : null;
}

/** What a reader can do with the cells. */
export function marks(access: MatrixAccess): GridActs {
  const { element, drawn, box, scrolled } = access;
  const layout = () => drawn()?.layout ?? null;
  return {
    keys: { moves: 'grid', also: ['find'] },
    page: () => {
      const now = layout();
      return now ? pageRows(box, now) : 1;
    },
    mirrored: () => box.reversed,
    at: (event) => {
      const now = layout();
      return now && cellAt(box, now, event);
    },
    reveal: async (place) => {
      const now = layout();
      if (now) box.show(now, place);
      scrolled();
      element.requestUpdate();
      await element.updateComplete;
    },
    search: (typed, from) => {
      const now = layout();
      const states = statesOf(now);
      const found = nextByName(states, typed, states[from - 1]?.iso3 ?? '');
      return (now && rowOf(now, found)) || null;
    },
    tip: (place) => tipAt(access, place),
    activate: (place, cause) => {
      const now = layout();
      if (now) frameCell(box, now, place, cause === 'keyboard');
    },
    select: (place) => select(access, place),
    leave: () => {
      [element.decision, element.resolution] = [null, null];
      if (element.selected !== null) change(access, letGo());
    },
  };
}
