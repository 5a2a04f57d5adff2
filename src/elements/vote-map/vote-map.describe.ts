import type { Dataset, Decision, Iso3, State } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import type { StateStatus } from '../../dataset/queries.js';
import type { Description, LegendItem, TableModel } from '../../i18n/description.js';
import {
  decisionName,
  decisionNotes,
  groupName,
  sourceLinks,
  tallyWords,
} from '../../i18n/decision-words.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import type { VoteMapStatuses } from './vote-map.layout.js';

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

/** What one state's mark says, in parts: "Cuba", "no", "one of 20 against". */
export function stateParts(state: State, statuses: VoteMapStatuses, locale: Locale): Parts {
  const { messages } = locale;
  const status = statuses.byState.get(state.iso3) ?? 'unknown';
  const count = locale.number(statuses.counts.get(status) ?? 0);
  const vote = VOTES.find((each) => each === status);
  return vote
    ? [state.name, messages.votes[vote], messages.among[vote](count)]
    : [state.name, messages.label.inside(messages.statuses[status])];
}

/** The same in one line: "Cuba, no, one of 20 against". */
export const stateLabel = (state: State, statuses: VoteMapStatuses, locale: Locale): string =>
  labelOf(stateParts(state, statuses, locale), locale);

/** What the mark of every state says, made when first asked for. */
export function stateLabels(
  dataset: Dataset,
  statuses: VoteMapStatuses,
  locale: Locale,
): { readonly parts: (iso3: Iso3) => Parts; readonly label: (iso3: Iso3) => string } {
  const byCode = new Map(dataset.states.map((state) => [state.iso3, state]));
  const made = new Map<Iso3, string>();
  const parts = (iso3: Iso3): Parts => {
    const state = byCode.get(iso3);
    return state ? stateParts(state, statuses, locale) : [iso3];
  };
  const label = (iso3: Iso3): string => {
    const known = made.get(iso3) ?? labelOf(parts(iso3), locale);
    made.set(iso3, known);
    return known;
  };
  return { parts, label };
}

/** What is shown, for the reader who steps through decisions: "A/RES/69/188, 18 December 2014". */
export function nowLabel(decision: Decision, locale: Locale): string {
  const name = decisionName(decision, locale);
  return decision.symbol && decision.date
    ? locale.messages.label.parts([name, locale.date(decision.date)])
    : name;
}

function summary(decision: Decision, locale: Locale): string {
  const { act } = locale.messages;
  const date = decision.date ? locale.date(decision.date) : null;
  if (decision.outcome === 'pending') return date ? act.pendingOn(date) : act.pending;
  if (decision.tally) return act.recorded(date ?? '', tallyWords(decision.tally, locale));
  if (decision.method === 'without-a-vote') return act.withoutAVote(date ?? '');
  return decision.outcome === 'not-sought' ? act.notSought(date ?? '') : act.notTaken(date ?? '');
}

/** Statuses of whole decisions, of which states have none each: they are no count. */
const UNCOUNTED: readonly StateStatus[] = ['without-a-vote', 'unknown', 'pending', 'not-taken'];

/** Statuses with their counts. */
function legend(statuses: VoteMapStatuses, locale: Locale): readonly LegendItem[] {
  const shown = ORDER.filter((status) => (statuses.counts.get(status) ?? 0) > 0);
  return shown.map((key) => ({
    key,
    word: locale.messages.statuses[key],
    count: UNCOUNTED.includes(key) ? null : (statuses.counts.get(key) ?? 0),
  }));
}

function table(dataset: Dataset, decision: Decision, statuses: VoteMapStatuses, locale: Locale): TableModel {
  const { messages } = locale;
  const states = [...dataset.states].sort((a, b) => locale.compare(a.name, b.name));
  return {
    caption: messages.voteMap.caption(
      decisionName(decision, locale),
      decision.date ? locale.date(decision.date) : messages.statuses.pending,
    ),
    columns: [
      { key: 'iso3', label: null },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'vote_label', label: messages.vote },
      { key: 'group', label: messages.group },
      { key: 'decision', label: null },
      { key: 'date', label: null },
    ],
    rows: states.map((state) => {
      const status = statuses.byState.get(state.iso3) ?? 'unknown';
      return [
        state.iso3,
        state.name,
        status,
        messages.statuses[status],
        groupName(state.group, locale),
        decision.symbol ?? decision.id,
        decision.date,
      ];
    }),
  };
}

/** Everything that the map says in words. */
export function voteMapDescribe(
  dataset: Dataset,
  decision: Decision,
  statuses: VoteMapStatuses,
  locale: Locale,
): Description {
  const { messages } = locale;
  const verb = decision.kind === 'draft' && decision.outcome === 'adopted' ? 'approved' : decision.outcome;
  return {
    heading: messages.act.heading[verb](messages.bodies[decision.body], decision.title),
    summary: summary(decision, locale),
    legend: legend(statuses, locale),
    notes: [...decisionNotes(dataset, decision, locale), messages.voteMap.boundaries],
    sources: sourceLinks(dataset, decision),
    table: () => table(dataset, decision, statuses, locale),
  };
}
