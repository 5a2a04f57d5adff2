import { statusOf } from '../../dataset/queries.js';
import { labelOf } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { bandLabel, columnLabel, columnName, rowLabel, voteWord } from './vote-matrix.describe.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';
import type { MatrixWords } from './vote-matrix.template.js';

/** What every mark says; names of columns are made once, since thousands of cells repeat them. */
export function matrixWords(layout: VoteMatrixLayout, locale: Locale): MatrixWords {
  const { voteMatrix, state } = locale.messages;
  const names: string[] = [];
  const decisionOf = (column: number) => layout.columns[column]?.decision;
  const name = (column: number) => {
    const decision = decisionOf(column);
    return (names[column] ??= decision ? columnName(decision, locale) : '');
  };
  const status: MatrixWords['status'] = (row, column) => {
    const decision = decisionOf(column);
    return decision ? statusOf(decision, row.state) : 'unknown';
  };
  return {
    name: voteMatrix.label,
    corner: state,
    status,
    cell: (row, column) =>
      labelOf([row.state.name, voteWord(status(row, column), locale), name(column)], locale),
    row: (row) => rowLabel(row, layout.sort, locale),
    column: (column) => {
      const decision = decisionOf(column);
      return decision ? columnLabel(decision, locale) : '';
    },
    band: (index) => {
      const band = layout.bands[index];
      return band ? bandLabel(band.key, locale) : '';
    },
    number: (value) => locale.number(value),
    part: (key, english) => locale.part(key, english),
    quiet: (column) => decisionOf(column)?.method !== 'recorded-vote',
  };
}
