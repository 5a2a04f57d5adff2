import type { Dataset, Decision } from '../../dataset/types.js';
import { decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { __Class__Layout } from './__tag__.layout.js';

/** Everything that the chart says in words. */
export function __camel__Describe(
  dataset: Dataset,
  decision: Decision,
  layout: __Class__Layout,
  locale: Locale,
): Description {
  const { messages } = locale;
  const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
  return {
    heading: decision.title,
    summary: decision.tally ? tallyWords(decision.tally, locale) : messages.methods[decision.method],
    legend: [],
    notes: decisionNotes(dataset, decision, locale),
    sources: sourceLinks(dataset, decision),
    table: () => ({
      caption: decision.title,
      columns: [
        { key: 'iso3', label: null },
        { key: 'state', label: messages.state },
        { key: 'vote', label: messages.vote },
      ],
      rows: layout.marks.map((mark) => [mark.iso3, names.get(mark.iso3) ?? mark.iso3, mark.status]),
    }),
  };
}
