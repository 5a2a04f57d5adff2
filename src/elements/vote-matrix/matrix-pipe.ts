import { memo } from '../../base/memo.js';
import type { Later } from '../../base/later.js';
import type { ChartView, ReadyView } from '../../base/view.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import type { Description } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { TextMetrics } from '../../layout/text.js';
import { matrixChoose } from './matrix-choose.js';
import { columnLabels } from './matrix-columns.layout.js';
import type * as Part from './matrix-part.js';
import { matrixData } from './matrix-votes.layout.js';
import { matrixWords } from './matrix-words.js';
import { voteMatrixDescribe } from './vote-matrix.describe.js';
import {
  MATRIX_SORTS,
  voteMatrixLayout,
  type MatrixOptions,
  type MatrixSort,
  type VoteMatrixLayout,
} from './vote-matrix.layout.js';
import type { MatrixWords } from './vote-matrix.template.js';

/** What the attributes ask for, and what a drawing is made with. */
export interface MatrixInputs {
  readonly bodies: string | null;
  readonly decisions: string | null;
  readonly sort: string;
  readonly decision: string | null;
  readonly resolution: string | null;
  readonly selected: Iso3 | null;
  /** Codes between commas. */
  readonly highlighted: string;
  readonly width: number;
  readonly metrics: TextMetrics;
  /** Asked for with the table, the CSV and the order by similarity. */
  readonly part: Later<typeof Part>;
}

/** What comes out of it. */
export interface MatrixLaid {
  readonly layout: VoteMatrixLayout;
  readonly words: MatrixWords;
  readonly description: Description;
  readonly highlighted: readonly Iso3[];
  /** Index of the chosen column; -1 for none. */
  readonly chosen: number;
}

/** The pipe, each part of which is remembered by its own inputs: a selection lays nothing out anew. */
export function matrixPipe(): (
  dataset: Dataset,
  locale: Locale,
  inputs: MatrixInputs,
) => MatrixLaid | Exclude<ChartView, ReadyView> {
  const choose = memo(matrixChoose);
  const codesOf = memo((codes: string): readonly Iso3[] => (codes === '' ? [] : codes.split(',')));
  const dataOf = memo(matrixData);
  const labelsOf = memo(columnLabels);
  const layoutOf = memo(
    (
      data: ReturnType<typeof matrixData>,
      labels: readonly string[],
      sort: MatrixSort,
      width: number,
      metrics: TextMetrics,
      similar: MatrixOptions['similar'],
      locale: Locale,
    ) =>
      voteMatrixLayout(data, {
        labels,
        sort,
        width,
        metrics,
        similar,
        compare: (a, b) => locale.compare(a, b),
      }),
  );
  const wordsOf = memo(matrixWords);
  const descriptionOf = memo(
    (
      dataset: Dataset,
      data: ReturnType<typeof matrixData>,
      { rows, sort }: VoteMatrixLayout,
      selected: Iso3 | null,
      decision: Decision | null,
      locale: Locale,
      later: Later<typeof Part>,
    ) =>
      voteMatrixDescribe(
        dataset,
        data,
        rows,
        {
          order:
            sort === 'similarity'
              ? later.value && locale.part('voteMatrixPart', later.value.words).similarity
              : undefined,
          selected,
          decision,
        },
        locale,
        (of) => {
          const { loadingPart, notLoaded } = locale.messages;
          const part = later.get();
          return part ? of(part) : { caption: later.failed ? notLoaded : loadingPart, columns: [], rows: [] };
        },
      ),
  );
  let sorted: MatrixSort | undefined;
  return (dataset, locale, inputs) => {
    const { messages } = locale;
    const { selected, width, metrics, part } = inputs;
    if (dataset.decisions.length === 0) return { state: 'empty', message: messages.noData };
    const { bodies, decisions: listed, sort: order, decision, resolution } = inputs;
    const found = choose(dataset, locale, bodies, listed, order, decision, resolution);
    if ('problems' in found) return { state: 'error', problems: found.problems };
    const { decisions, chosen } = found;
    if (decisions.length === 0) return { state: 'empty', message: messages.voteMatrix.none };
    const alike = found.sort === 'similarity';
    const similar = alike ? part.get()?.bySimilarity : undefined;
    // While its order is on the way, and where it does not arrive, the matrix keeps the order that it has.
    if (!alike || similar) sorted = found.sort;
    else if (part.failed) sorted ??= MATRIX_SORTS[0];
    if (!sorted) return { state: 'loading' };
    const data = dataOf(dataset, decisions);
    const labels = labelsOf(decisions, locale);
    const layout = layoutOf(data, labels, sorted, width, metrics, similar, locale);
    return {
      layout,
      words: wordsOf(layout, locale),
      description: descriptionOf(dataset, data, layout, selected, chosen, locale, part),
      highlighted: codesOf(inputs.highlighted),
      chosen: chosen ? decisions.indexOf(chosen) : -1,
    };
  };
}
