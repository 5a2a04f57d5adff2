import type { Decision } from '../../dataset/types.js';
import { statusOf } from '../../dataset/queries.js';
import type { TableCell, TableModel } from '../../i18n/description.js';
import { voteMatrixPart as english } from '../../i18n/en-vote-matrix-part.js';
import type { Locale } from '../../i18n/locale.js';
import type { MatrixData } from './matrix-votes.layout.js';
import type { MatrixRow } from './vote-matrix.layout.js';

/** More decisions than these make no table that can be read: it then lists one state or one decision. */
const WIDE = 40;

/** What makes the rows behind the chart: loaded with the table. */
export interface MatrixTables {
  readonly matrixTable: typeof matrixTable;
  readonly matrixRecords: typeof matrixRecords;
}

const symbolOf = (decision: Decision): string => decision.symbol ?? decision.id;

function records(
  rows: readonly MatrixRow[],
  decisions: readonly Decision[],
  caption: string,
  locale: Locale,
): TableModel {
  const { messages } = locale;
  return {
    caption,
    columns: [
      { key: 'iso3', label: null },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'vote_label', label: messages.vote },
      { key: 'decision', label: messages.decision },
      { key: 'date', label: messages.date },
      { key: 'body', label: null },
      { key: 'body_label', label: messages.body },
    ],
    rows: rows.flatMap(({ state }) =>
      decisions.map((decision): readonly TableCell[] => {
        const status = statusOf(decision, state);
        return [
          state.iso3,
          state.name,
          status,
          messages.statuses[status],
          symbolOf(decision),
          decision.date,
          decision.body,
          messages.bodies[decision.body],
        ];
      }),
    ),
  };
}

/** Every vote as a row of its own, for the CSV. */
export function matrixRecords(
  data: MatrixData,
  rows: readonly MatrixRow[],
  bodies: string,
  locale: Locale,
): TableModel {
  const { caption } = locale.part('voteMatrixPart', english);
  return records(rows, data.decisions, caption(bodies), locale);
}

/**
 * The table behind the chart: a row a state and a column a decision. Beyond 40 decisions it lists what the reader
 * has chosen, a state or else a decision, and by default the newest decision.
 */
export function matrixTable(
  data: MatrixData,
  rows: readonly MatrixRow[],
  chosen: { readonly selected: string | null; readonly decision: Decision | null },
  bodies: string,
  locale: Locale,
): TableModel {
  const { messages } = locale;
  const { caption, captionState, captionDecision, columnChanges } = locale.part('voteMatrixPart', english);
  const { decisions } = data;
  if (decisions.length > WIDE) {
    const own = rows.filter(({ state }) => state.iso3 === chosen.selected);
    const [row] = own;
    if (row) return records(own, decisions, captionState(row.state.name), locale);
    const one = decisions.find((each) => each === chosen.decision) ?? decisions.at(-1);
    return records(rows, one ? [one] : [], one ? captionDecision(symbolOf(one)) : '', locale);
  }
  return {
    caption: caption(bodies),
    columns: [
      { key: 'iso3', label: null },
      { key: 'state', label: messages.state },
      { key: 'changes', label: columnChanges },
      ...decisions.map((decision) => ({ key: symbolOf(decision), label: symbolOf(decision) })),
    ],
    rows: rows.map(({ state, changes, votes }): readonly TableCell[] => [
      state.iso3,
      state.name,
      votes < 2 ? null : changes,
      ...decisions.map((decision) => messages.statuses[statusOf(decision, state)]),
    ]),
  };
}
