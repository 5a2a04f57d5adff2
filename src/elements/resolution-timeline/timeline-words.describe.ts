import { statusOf } from '../../dataset/queries.js';
import type { DatedEvent, Decision, State } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import { tallyWords } from '../../i18n/decision-words.js';
import type { Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';

/** A column without a date set says so. */
export const dated = (decision: Decision, locale: Locale): string =>
  decision.date ? locale.date(decision.date) : locale.messages.timeline.noDate;

/** What a decision is called: "18 December 2014, A/RES/69/188". */
function timelineTitle(decision: Decision, locale: Locale): string {
  const date = dated(decision, locale);
  return decision.symbol ? locale.messages.label.parts([date, decision.symbol]) : date;
}

/** A committee approves a draft; it does not adopt it. */
export function outcomeWord({ kind, outcome }: Decision, locale: Locale): string {
  const { timeline } = locale.messages;
  return kind === 'draft' && outcome === 'adopted' ? timeline.approved : timeline.outcomes[outcome];
}

/** What came of a decision: "recorded vote, 116 in favour, 20 against, 53 abstaining". */
export function timelineResult(decision: Decision, locale: Locale): string {
  const { label, timeline } = locale.messages;
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
      : label.clauses([counts, timeline.outcomes[outcome]]);
}

/** What states did, where a row shows it: "Cuba: no". */
function timelineVotes(decision: Decision, states: readonly State[], locale: Locale): readonly string[] {
  const { votes, statuses, label } = locale.messages;
  if (!decision.tally) return [];
  return states.map((state) => {
    const status = statusOf(decision, state);
    const vote = VOTES.find((each) => each === status);
    return label.titled(state.name, vote ? votes[vote] : label.inside(statuses[status]));
  });
}

/** What a decision's mark says to everyone. */
export function timelineLabel(decision: Decision, states: readonly State[], locale: Locale): string {
  const result = timelineResult(decision, locale);
  const { label } = locale.messages;
  const title = label.titled(timelineTitle(decision, locale), result);
  return label.clauses([title, ...timelineVotes(decision, states, locale)]);
}

/** What floats beside a decision that is pointed at. */
export function timelineTip(decision: Decision, states: readonly State[], locale: Locale): Tip {
  const lines = [timelineResult(decision, locale), ...timelineVotes(decision, states, locale)];
  return { title: timelineTitle(decision, locale), lines };
}

/** What floats beside an event that is pointed at. */
export function eventTip({ date, actor, text }: DatedEvent, locale: Locale): Tip {
  const { timeline } = locale.messages;
  return { title: timeline.byDate(locale.date(date), timeline.actors[actor]), lines: [text] };
}
