import { VOTES } from '../../dataset/types.js';
import { statusOf, type StateStatus } from '../../dataset/queries.js';
import type { LegendItem } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { MatrixData } from './matrix-votes.layout.js';

/** The order of the legend. */
const ORDER: readonly StateStatus[] = [
  ...VOTES,
  'without-a-vote',
  'unknown',
  'pending',
  'not-taken',
  'no-seat',
  'not-a-member',
];

/** The marks that occur; they are not counted, since a cell is no state. */
export function matrixLegend({ decisions, states }: MatrixData, locale: Locale): readonly LegendItem[] {
  const found = new Set<StateStatus>();
  for (const decision of decisions) {
    if (found.size === ORDER.length) break;
    const cast = VOTES.filter((vote) => (decision.votes?.[vote].length ?? 0) > 0);
    for (const vote of cast) found.add(vote);
    const voters = cast.reduce((sum, vote) => sum + (decision.votes?.[vote].length ?? 0), 0);
    if (voters < states.length) for (const state of states) found.add(statusOf(decision, state));
  }
  return ORDER.filter((key) => found.has(key)).map((key) => ({
    key,
    word: locale.messages.statuses[key],
    count: null,
  }));
}
