import type { Dataset, Decision } from '../../dataset/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { TextMetrics } from '../../layout/text.js';
import { rowWords } from './bloc-breakdown.describe.js';
import { blocBreakdownLayout, type BlocBreakdownLayout } from './bloc-breakdown.layout.js';
import type { BlocRow, BlocSort } from './bloc-rows.layout.js';
import type { Grouping } from './grouping.js';

/** The layout with its words, from arguments that can be compared one by one: nothing is laid out twice. */
export function placeBlocs(
  dataset: Dataset,
  decision: Decision,
  grouping: Grouping | null,
  show: 'share' | 'count',
  sort: BlocSort,
  width: number,
  font: TextMetrics,
  locale: Locale,
): BlocBreakdownLayout {
  const words = (row: BlocRow) => rowWords(row, dataset, decision, grouping, locale);
  return blocBreakdownLayout(dataset, { decision, grouping, show, sort, width, font, words });
}
