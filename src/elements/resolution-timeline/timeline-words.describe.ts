import { sourcesOf, statusOf } from '../../dataset/queries.js';
import type { Dataset, DatedEvent, Decision, State } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import { sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { SourceLink, TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';

/** A column without a date set says so. */
const dated = (decision: Decision, locale: Locale): string =>
  decision.date ? locale.date(decision.date) : locale.messages.timeline.noDate;

/** What a decision is called: "18 December 2014, A/RES/69/188". */
function timelineTitle(decision: Decision, locale: Locale): string {
  return decision.symbol ? `${dated(decision, locale)}, ${decision.symbol}` : dated(decision, locale);
}

/** A committee approves a draft; it does not adopt it. */
function outcomeWord({ kind, outcome }: Decision, locale: Locale): string {
  const { timeline } = locale.messages;
  return kind === 'draft' && outcome === 'adopted' ? timeline.approved : timeline.outcomes[outcome];
}

/** What came of a decision: "recorded vote, 116 in favour, 20 against, 53 abstaining". */
function timelineResult(decision: Decision, locale: Locale): string {
  const { timeline } = locale.messages;
  const { tally, outcome, kind } = decision;
  if (!tally) {
    const word = outcomeWord(decision, locale);
    return decision.method === 'without-a-vote' ? timeline.withoutAVote(word) : word;
  }
  const counts = timeline.recorded(tallyWords(tally, locale));
  return kind === 'amendment'
    ? timeline.onAmendment(timeline.outcomes[outcome], counts)
    : outcome === 'adopted'
      ? counts
      : `${counts}; ${timeline.outcomes[outcome]}`;
}

/** What states did, where a row shows it: "Cuba: no". */
function timelineVotes(decision: Decision, states: readonly State[], locale: Locale): readonly string[] {
  const { votes, statuses, timeline } = locale.messages;
  if (!decision.tally) return [];
  return states.map((state) => {
    const status = statusOf(decision, state);
    const vote = VOTES.find((each) => each === status);
    return timeline.stateVote(state.name, vote ? votes[vote] : statuses[status].toLowerCase());
  });
}

/** What a decision's mark says to everyone. */
export function timelineLabel(decision: Decision, states: readonly State[], locale: Locale): string {
  const result = timelineResult(decision, locale);
  return [`${timelineTitle(decision, locale)}: ${result}`, ...timelineVotes(decision, states, locale)].join(
    '; ',
  );
}

/** What floats beside a decision that is pointed at. */
export function timelineTip(decision: Decision, states: readonly State[], locale: Locale): TimelineTip {
  const lines = [timelineResult(decision, locale), ...timelineVotes(decision, states, locale)];
  return { title: timelineTitle(decision, locale), lines };
}

/** What floats beside an event that is pointed at. */
export function eventTip({ date, actor, text }: DatedEvent, locale: Locale): TimelineTip {
  const { actors, timeline } = locale.messages;
  return { title: timeline.byDate(locale.date(date), actors[actor]), lines: [text] };
}

interface TimelineTip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One line of the list behind the lanes. */
export interface TimelineEntry {
  readonly date: string;
  readonly who: string;
  readonly text: string;
  readonly sources: readonly SourceLink[];
}

/** Decisions and events in view, oldest first, each with its sources. */
export function timelineEntries(
  dataset: Dataset,
  decisions: readonly Decision[],
  events: readonly DatedEvent[],
  locale: Locale,
): readonly TimelineEntry[] {
  const { bodies, actors } = locale.messages;
  const links = (ids: readonly string[]): readonly SourceLink[] =>
    sourcesOf(dataset, ids).map(({ publisher, url }) => ({ label: publisher, url }));
  const entries = [
    ...decisions.map((decision) => ({
      sort: decision.date ?? '9999',
      date: dated(decision, locale),
      who: bodies[decision.body],
      text: decision.symbol
        ? `${decision.symbol}: ${timelineResult(decision, locale)}`
        : timelineResult(decision, locale),
      sources: sourceLinks(dataset, decision),
    })),
    ...events.map((event) => ({
      sort: event.date,
      date: locale.date(event.date),
      who: actors[event.actor],
      text: event.text,
      sources: links(event.sources).slice(0, 3),
    })),
  ];
  return entries.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
}

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
          ? `${timeline.amendment}, ${result}`
          : method === 'without-a-vote'
            ? timeline.withoutAVote(result)
            : result,
      ];
    }),
  };
}
