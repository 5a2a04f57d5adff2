import type { Decision } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import { outcomeWord } from './timeline-words.describe.js';

/** A row a decision. */
export function timelineTable(caption: string, decisions: readonly Decision[], locale: Locale): TableModel {
  const { messages } = locale;
  const { statuses, timeline } = messages;
  return {
    caption,
    columns: [
      { key: 'symbol', label: messages.symbol },
      { key: 'date', label: messages.date },
      { key: 'body', label: null },
      { key: 'method', label: null },
      ...VOTES.filter((vote) => vote !== 'absent').map((vote) => ({ key: vote, label: statuses[vote] })),
      { key: 'absent', label: statuses.absent },
      { key: 'outcome', label: null },
      { key: 'kind', label: null },
      { key: 'result', label: timeline.result },
    ],
    rows: decisions.map((decision) => {
      const { tally, kind, outcome, method } = decision;
      const result = outcomeWord(decision, locale);
      return [
        decision.symbol,
        decision.date,
        decision.body,
        method,
        tally?.yes ?? null,
        tally?.no ?? null,
        tally?.abstain ?? null,
        tally?.absent ?? null,
        outcome,
        kind,
        kind === 'amendment'
          ? messages.label.parts([timeline.amendment, result])
          : method === 'without-a-vote'
            ? timeline.withoutAVote(result)
            : result,
      ];
    }),
  };
}
