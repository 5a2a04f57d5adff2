import { countsSeats, resultOf, type RuleResult } from '../../dataset/outcome.js';
import { statusOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3, State, Vote } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import { decisionTable, stateTable } from '../../i18n/decision-table.js';
import { decisionName, decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description, TableModel } from '../../i18n/description.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import type { TallyWords } from './vote-tally.layout.js';
import { isVote, type Counted, type Switch } from './what-if.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether what is drawn never happened. */
export const isHypothetical = (counted: Counted | null): boolean => (counted?.switches.length ?? 0) > 0;

const namesOf = (dataset: Dataset, codes: readonly Iso3[], locale: Locale): string =>
  locale.list(codes.map((iso3) => dataset.states.find((state) => state.iso3 === iso3)?.name ?? iso3));

/** By how much: "47 votes to spare", "19 votes short", "vetoed (China)". */
function margin(dataset: Dataset, result: RuleResult, locale: Locale): string {
  const { voteTally } = locale.messages;
  if (result.margin < 0) return voteTally.short(-result.margin, locale.number(-result.margin));
  if (result.vetoes.length > 0) return voteTally.vetoed(namesOf(dataset, result.vetoes, locale));
  return voteTally.spare(result.margin, locale.number(result.margin));
}

/** Whether the figures give what the record says came of them; also where they cannot tell. */
const agrees = (decision: Decision, { passes }: RuleResult): boolean =>
  passes === null || passes === (decision.outcome === 'adopted');

/** What came of it, in a few words: "Rejected, 19 votes short". */
export function verdictOf(
  dataset: Dataset,
  decision: Decision,
  counted: Counted | null,
  locale: Locale,
): string {
  const { label, voteTally } = locale.messages;
  if (!counted)
    return voteTally.states[decision.method === 'without-a-vote' ? 'without-a-vote' : quiet(decision)];
  const result = resultOf(decision.rule, counted.tally, counted.votes);
  if (isHypothetical(counted)) {
    if (result.passes === null) return voteTally.undecided;
    const verb = result.passes ? voteTally.wouldPass[decision.kind] : voteTally.wouldFail;
    return label.parts([capital(verb), margin(dataset, result, locale)]);
  }
  const adopted = decision.outcome === 'adopted';
  const word =
    adopted || decision.outcome === 'rejected'
      ? voteTally[adopted ? 'passed' : 'failed'][decision.kind]
      : voteTally.outcomes[decision.outcome];
  return result.passes !== null && agrees(decision, result)
    ? label.parts([word, margin(dataset, result, locale)])
    : word;
}

const quiet = ({ outcome }: Decision): 'pending' | 'not-taken' | 'not-sought' =>
  outcome === 'not-taken' || outcome === 'not-sought' ? outcome : 'pending';

/** Every word in the drawing. */
export function tallyDrawingWords(
  dataset: Dataset,
  decision: Decision,
  counted: Counted | null,
  locale: Locale,
): TallyWords {
  const { voteTally } = locale.messages;
  const result = counted && resultOf(decision.rule, counted.tally, counted.votes);
  const unit = countsSeats(decision.rule) ? 'seats' : 'votes';
  return {
    verdict: verdictOf(dataset, decision, counted, locale),
    tag: isHypothetical(counted) ? voteTally.hypothetical : null,
    line: result
      ? voteTally.line(locale.number(result.needed), voteTally.neededOf[unit](locale.number(result.basis)))
      : voteTally.majority[decision.rule],
    apart: voteTally.apart[unit],
    count: (vote) =>
      counted && counted.tally[vote] === null ? voteTally.absentUnknown : voteTally.counts[vote],
  };
}

/** What one state's mark says, in parts: "Cuba", "yes", "one of 40 in favour". */
export function tallyStateParts(
  state: State,
  vote: Vote,
  decision: Decision,
  counted: Counted,
  locale: Locale,
): Parts {
  const { messages } = locale;
  const status = statusOf(decision, state);
  if (counted.switched.has(state.iso3)) {
    const was = VOTES.find((each) => each === status);
    const record = was ? messages.votes[was] : messages.label.inside(messages.statuses[status]);
    return [state.name, messages.voteTally.switchedLabel(messages.votes[vote], record)];
  }
  const among = messages.among[vote](locale.number(counted.tally[vote] ?? 0));
  return [state.name, messages.votes[vote], among];
}

/** The same in one line. */
export const tallyStateLabel = (...asked: Parameters<typeof tallyStateParts>): string =>
  labelOf(tallyStateParts(...asked), asked[4]);

/** "those abstaining had voted against and Cuba had voted in favour" */
function conditions(dataset: Dataset, switches: readonly Switch[], locale: Locale): string {
  const { voteTally } = locale.messages;
  const said = (who: string, to: Vote) => voteTally.if(who, voteTally.hadVoted[to]);
  const all = switches.flatMap(({ from, to }) => (isVote(from) ? [said(voteTally.whoVoted[from], to)] : []));
  const single = VOTES.flatMap((to) => {
    const states = switches.filter((each) => each.to === to && !isVote(each.from)).map(({ from }) => from);
    return states.length > 0 ? [said(namesOf(dataset, states, locale), to)] : [];
  });
  return locale.list([...all, ...single]);
}

function summary(dataset: Dataset, decision: Decision, counted: Counted | null, locale: Locale): string {
  const { act, label, voteTally } = locale.messages;
  const date = decision.date ? locale.date(decision.date) : null;
  if (!counted || !decision.tally) {
    if (decision.method === 'without-a-vote') return act.withoutAVote(date ?? '');
    if (decision.outcome === 'pending') return date ? act.pendingOn(date) : act.pending;
    return decision.outcome === 'not-sought' ? act.notSought(date ?? '') : act.notTaken(date ?? '');
  }
  const { tally } = counted;
  const result = resultOf(decision.rule, tally, counted.votes);
  const [needed, basis] = [locale.number(result.needed), locale.number(result.basis)];
  const [yes, no] = [locale.number(tally.yes), locale.number(tally.no)];
  const counts = countsSeats(decision.rule)
    ? voteTally.seats(needed, basis, yes, no)
    : voteTally.votes(result.needed, needed, basis, yes, no);
  if (isHypothetical(counted)) {
    const verdict = verdictOf(dataset, decision, counted, locale);
    const would = result.passes === null ? counts : verdict;
    const record = voteTally.theRecord(
      voteTally.outcomes[decision.outcome],
      tallyWords(decision.tally, locale),
    );
    const so = voteTally.ifSo(conditions(dataset, counted.switches, locale));
    return label.sentences([
      result.passes === null ? label.titled(so, would) : voteTally.so(so, would, counts),
      record,
    ]);
  }
  const apart = (['abstain', 'absent'] as const)
    .filter((vote) => tally[vote])
    .map((vote) => voteTally.countOf(locale.number(tally[vote] ?? 0), voteTally.counts[vote]));
  const rest = voteTally[countsSeats(decision.rule) ? 'doNotHelp' : 'doNotCount'](label.parts(apart));
  const start = date ? voteTally.recorded(date) : voteTally.recordedUndated;
  return label.sentences([label.titled(start, counts), ...(apart.length > 0 ? [rest] : [])]);
}

function heading(decision: Decision, counted: Counted | null, locale: Locale): string {
  const { bodies, act, voteTally } = locale.messages;
  const body = bodies[decision.body];
  if (!counted)
    return act.heading[
      decision.kind === 'draft' && decision.outcome === 'adopted' ? 'approved' : decision.outcome
    ](body, decision.title);
  const [yes, no] = [locale.number(counted.tally.yes), locale.number(counted.tally.no)];
  if (isHypothetical(counted)) return voteTally.heading.hypothetical(yes, no, decision.title);
  const adopted = {
    draft: 'approved',
    agenda: 'agenda',
    resolution: 'adopted',
    amendment: 'adopted',
  } as const;
  const verb = decision.outcome === 'adopted' ? adopted[decision.kind] : decision.outcome;
  if (verb === 'pending' || verb === 'not-taken' || verb === 'not-sought')
    return act.heading[verb](body, decision.title);
  return voteTally.heading[verb](body, yes, no, decision.title);
}

function table(dataset: Dataset, decision: Decision, counted: Counted | null, locale: Locale): TableModel {
  const { statuses, voteTally } = locale.messages;
  const caption = voteTally.caption(
    decisionName(decision, locale),
    decision.date ? locale.date(decision.date) : statuses.pending,
  );
  if (decision.votes) {
    const drawn = new Map(
      VOTES.flatMap((vote) => (counted?.votes?.[vote] ?? []).map((iso3) => [iso3, vote])),
    );
    const cell = ({ iso3 }: State) => (drawn.has(iso3) ? statuses[drawn.get(iso3) ?? 'absent'] : null);
    const extra = isHypothetical(counted) ? [{ key: 'what_if', label: voteTally.columns.whatIf, cell }] : [];
    return stateTable(dataset, decision, caption, locale, extra);
  }
  const result = decision.tally && resultOf(decision.rule, decision.tally, null);
  return decisionTable(decision, caption, locale, [
    { key: 'needed', label: voteTally.columns.needed, cell: result && result.needed },
    { key: 'result', label: voteTally.columns.result, cell: voteTally.outcomes[decision.outcome] },
  ]);
}

/** Everything that the result says in words. */
export function voteTallyDescribe(
  dataset: Dataset,
  decision: Decision,
  counted: Counted | null,
  locale: Locale,
): Description {
  const { voteTally } = locale.messages;
  const result = decision.tally && resultOf(decision.rule, decision.tally, decision.votes);
  const notes = [...decisionNotes(dataset, decision, locale)];
  if (isHypothetical(counted)) notes.unshift(voteTally.switchedKey);
  if (counted && decision.rule === 'nine-of-fifteen') notes.push(voteTally.procedural);
  if (result && !agrees(decision, result))
    notes.push(voteTally.disagrees(voteTally.outcomes[decision.outcome]));
  return {
    heading: heading(decision, counted, locale),
    summary: summary(dataset, decision, counted, locale),
    // The counts stand at their bars.
    legend: [],
    notes,
    sources: sourceLinks(dataset, decision),
    table: () => table(dataset, decision, counted, locale),
  };
}
