import { statusOf } from '../dataset/queries.js';
import type { Dataset, Decision, State } from '../dataset/types.js';
import type { TableCell, TableColumn, TableModel } from './description.js';
import { groupName } from './decision-words.js';
import type { Locale } from './locale.js';

/** A column that a chart adds to the table of states. */
export interface ExtraColumn extends TableColumn {
  readonly cell: (state: State) => TableCell;
}

/** What every state did in one decision, by name; columns that a chart adds stand after the vote. */
export function stateTable(
  dataset: Dataset,
  decision: Decision,
  caption: string,
  locale: Locale,
  extra: readonly ExtraColumn[] = [],
): TableModel {
  const { messages } = locale;
  const states = [...dataset.states].sort((a, b) => locale.compare(a.name, b.name));
  return {
    caption,
    columns: [
      { key: 'iso3', label: null, chooses: true },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'vote_label', label: messages.vote },
      ...extra.map(({ key, label }) => ({ key, label })),
      { key: 'group', label: messages.group },
      { key: 'decision', label: null },
      { key: 'date', label: null },
    ],
    rows: states.map((state) => {
      const status = statusOf(decision, state);
      return [
        state.iso3,
        state.name,
        status,
        messages.statuses[status],
        ...extra.map(({ cell }) => cell(state)),
        groupName(state.group, locale),
        decision.symbol ?? decision.id,
        decision.date,
      ];
    }),
  };
}

/** One decision with its counts in one row, for where no votes by state are known. */
export function decisionTable(
  decision: Decision,
  caption: string,
  locale: Locale,
  extra: readonly (TableColumn & { readonly cell: TableCell })[] = [],
): TableModel {
  const { messages } = locale;
  const { tally } = decision;
  return {
    caption,
    columns: [
      { key: 'symbol', label: messages.symbol },
      { key: 'date', label: messages.date },
      { key: 'body', label: null },
      { key: 'method', label: null },
      { key: 'yes', label: messages.statuses.yes },
      { key: 'no', label: messages.statuses.no },
      { key: 'abstain', label: messages.statuses.abstain },
      { key: 'absent', label: messages.statuses.absent },
      { key: 'body_label', label: messages.body },
      { key: 'method_label', label: messages.method },
      ...extra.map(({ key, label }) => ({ key, label })),
    ],
    rows: [
      [
        decision.symbol ?? decision.id,
        decision.date,
        decision.body,
        decision.method,
        tally && tally.yes,
        tally && tally.no,
        tally && tally.abstain,
        tally && tally.absent,
        messages.bodies[decision.body],
        messages.methods[decision.method],
        ...extra.map(({ cell }) => cell),
      ],
    ],
  };
}
