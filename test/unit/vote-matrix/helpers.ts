import { bundledVotes } from '../../../src/bundled/votes.js';
import { english } from '../english.js';
import { estimatedText } from '../../../src/layout/text.js';
import { columnLabels, matrixColumns } from '../../../src/elements/vote-matrix/matrix-columns.layout.js';
import { bySimilarity } from '../../../src/elements/vote-matrix/matrix-similarity.layout.js';
import { matrixData } from '../../../src/elements/vote-matrix/matrix-votes.layout.js';
import {
  voteMatrixLayout,
  type MatrixOptions,
} from '../../../src/elements/vote-matrix/vote-matrix.layout.js';

export const dataset = bundledVotes();
export const locale = english;

/** Columns of these bodies, or of these decisions. */
export function columns(bodies: string | null, decisions: string | null = null) {
  const found = matrixColumns(dataset, { bodies, decisions });
  if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join());
  return found.decisions;
}

export const data = (bodies: string | null = null, decisions: string | null = null) =>
  matrixData(dataset, columns(bodies, decisions));

/** A layout of the plenary's decisions, or of other data. */
export function layout(options: Partial<MatrixOptions> = {}, of = data()) {
  return voteMatrixLayout(of, {
    width: 1000,
    sort: 'changes',
    metrics: estimatedText(13),
    labels: columnLabels(of.decisions, locale),
    compare: (a, b) => locale.compare(a, b),
    similar: bySimilarity,
    ...options,
  });
}
