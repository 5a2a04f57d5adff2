import { findDecision } from '../../dataset/queries.js';
import type { Dataset, Decision, Problem } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';
import { matrixColumns } from './matrix-columns.layout.js';
import { MATRIX_SORTS, type MatrixSort } from './vote-matrix.layout.js';

export interface MatrixFound {
  readonly decisions: readonly Decision[];
  readonly sort: MatrixSort;
  /** The chosen column, or a decision that has none. */
  readonly chosen: Decision | null;
}

/** What to draw, or every attribute that cannot be used. */
export function matrixChoose(
  dataset: Dataset,
  locale: Locale,
  bodies: string | null,
  decisions: string | null,
  order: string,
  decision: string | null,
  resolution: string | null,
): MatrixFound | { readonly problems: readonly Problem[] } {
  const { voteMatrix } = locale.messages;
  const columns = matrixColumns(dataset, { bodies, decisions });
  const sort = MATRIX_SORTS.find((each) => each === order.trim().toLowerCase());
  const wanted = Boolean(decision?.trim() || resolution?.trim());
  const chosen = wanted ? findDecision(dataset, { decision, resolution }) : null;
  const problems: Problem[] = [];
  if ('problems' in columns) problems.push(...columns.problems);
  if (!sort) {
    const message = voteMatrix.notASort(order.slice(0, 80), MATRIX_SORTS.join(', '));
    problems.push({ path: 'sort', message });
  }
  if (chosen && isProblem(chosen)) return { problems: [...problems, chosen] };
  if ('problems' in columns || !sort) return { problems };
  return { decisions: columns.decisions, sort, chosen };
}
