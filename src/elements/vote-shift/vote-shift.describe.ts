import { statusOf, yearOf, type StateStatus } from '../../dataset/queries.js';
import { VOTES, type Dataset, type Decision, type State } from '../../dataset/types.js';
import type { Description, TableModel } from '../../i18n/description.js';
import { decisionName, decisionNotes, sourceLinks } from '../../i18n/decision-words.js';
import { titledOf, type Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import type { VotePair } from './vote-shift-pair.js';
import type { ShiftGroup, VoteShifts } from './vote-shift.layout.js';

/** Names in a sentence, and moves that it tells one by one. */
const [NAMED, TOLD] = [6, 4];

const namesOf = (states: readonly State[], locale: Locale): string =>
  locale.list(states.map(({ name }) => name));

/** What to call each vote beside the other: "the Third Committee", "2005", "the amendment". */
function sideNames({ from, to }: VotePair, locale: Locale): readonly [string, string] {
  const { voteShift, bodies } = locale.messages;
  const years = [from, to].map(({ date }) => (date ? `${yearOf(date)}` : ''));
  const sameYear = years[0] === years[1];
  const name = (decision: Decision, index: number): string => {
    const year = years[index] ?? '';
    if (from.kind !== to.kind && [from.kind, to.kind].includes('amendment')) {
      const thing = voteShift.the(decision.kind === 'amendment' ? voteShift.amendment : voteShift.text);
      return sameYear ? thing : voteShift.inYear(thing, year);
    }
    if (from.body === to.body) return sameYear ? decisionName(decision, locale) : year;
    const body = voteShift.the(bodies[decision.body]);
    return sameYear ? body : voteShift.inYear(body, year);
  };
  return [name(from, 0), name(to, 1)];
}

/** Over each side of the chart: body, date and symbol. */
export function sideLines(decision: Decision, locale: Locale): readonly string[] {
  const { voteShift, bodies } = locale.messages;
  return [
    bodies[decision.body],
    ...(decision.kind === 'amendment' ? [voteShift.onAmendment] : []),
    ...(decision.date ? [locale.date(decision.date)] : []),
    ...(decision.symbol ? [decision.symbol] : []),
  ];
}

/** "3: abstaining → in favour" */
export function flowTitle(group: ShiftGroup, locale: Locale): string {
  const { voteShift, statuses } = locale.messages;
  return voteShift.title(locale.number(group.states.length), statuses[group.from], statuses[group.to]);
}

/** "Abstaining, then in favour", "3 states", and where they are few "El Salvador, …" */
export function flowTip(group: ShiftGroup, locale: Locale): Tip {
  const { voteShift, statuses } = locale.messages;
  const { length } = group.states;
  const names = length > NAMED ? [] : [namesOf(group.states, locale)];
  return {
    title: voteShift.flow(statuses[group.from], statuses[group.to]),
    lines: [voteShift.countOf(length, locale.number(length)), ...names],
  };
}

/** "Cuba" and "against, then against" */
export function shiftTip(state: State, { from, to }: VotePair, locale: Locale): Tip {
  const { voteShift, statuses } = locale.messages;
  const what = voteShift.state(statuses[statusOf(from, state)], statuses[statusOf(to, state)]);
  return { title: state.name, lines: [what] };
}

/** "Abstaining, then in favour: 3 states: El Salvador, …" */
export const flowLabel = (group: ShiftGroup, locale: Locale): string =>
  titledOf(flowTip(group, locale), locale);

/** "Cuba: against, then against" */
export const shiftLabel = (state: State, pair: VotePair, locale: Locale): string =>
  titledOf(shiftTip(state, pair, locale), locale);

const vote = (status: StateStatus) => VOTES.find((each) => each === status) ?? 'absent';

function summary(shifts: VoteShifts, locale: Locale): string {
  const { label, voteShift: words } = locale.messages;
  const moves = shifts.groups
    .filter(({ kind }) => kind === 'moved')
    .sort((a, b) => b.states.length - a.states.length);
  const count = (groups: readonly ShiftGroup[]) => groups.reduce((sum, { states }) => sum + states.length, 0);
  const moved = count(moves);
  const same = shifts.common - moved;
  // One move too many for the sentence is told rather than called "other".
  const told = moves.length <= TOLD + 1 ? moves : moves.slice(0, TOLD);
  const clauses = told.map((group) => {
    const clause = words.move(
      locale.number(group.states.length),
      words.from[vote(group.from)],
      words.from[vote(group.to)],
    );
    return group.states.length <= NAMED ? words.named(clause, namesOf(group.states, locale)) : clause;
  });
  const rest = moved - count(told);
  return label.sentence(
    label.clauses([
      words.same(locale.number(same), locale.number(shifts.common)),
      ...clauses,
      ...(rest > 0 ? [words.others(locale.number(rest))] : []),
    ]),
  );
}

/** States that have a vote on one side only: why, and who, where they are few. */
function partialNotes(shifts: VoteShifts, locale: Locale): readonly string[] {
  const { voteShift, statuses } = locale.messages;
  return (['from', 'to'] as const).flatMap((side) => {
    const found = new Map<StateStatus, State[]>();
    for (const group of shifts.groups) {
      if (group.kind !== 'partial' || VOTES.some((each) => each === group[side])) continue;
      found.set(group[side], [...(found.get(group[side]) ?? []), ...group.states]);
    }
    return [...found].map(([status, states]) => {
      const text =
        states.length <= NAMED
          ? namesOf(states, locale)
          : voteShift.countOf(states.length, locale.number(states.length));
      return voteShift.sideNote(statuses[status], side === 'from' ? 'first' : 'second', text);
    });
  });
}

function table(dataset: Dataset, pair: VotePair, locale: Locale): TableModel {
  const { messages } = locale;
  const words = messages.voteShift;
  const isVote = (status: StateStatus) => VOTES.some((each) => each === status);
  return {
    caption: words.caption(decisionName(pair.from, locale), decisionName(pair.to, locale)),
    columns: [
      { key: 'iso3', label: null, chooses: true },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'vote_before', label: null },
      { key: 'before_label', label: words.before },
      { key: 'after_label', label: words.after },
      { key: 'changed', label: words.changed },
    ],
    rows: [...dataset.states]
      .sort((a, b) => locale.compare(a.name, b.name))
      .map((state) => {
        const [before, after] = [statusOf(pair.from, state), statusOf(pair.to, state)];
        const changed =
          !isVote(before) || !isVote(after) ? words.notComparable : before === after ? words.no : words.yes;
        return [
          state.iso3,
          state.name,
          after,
          before,
          messages.statuses[before],
          messages.statuses[after],
          changed,
        ];
      }),
  };
}

/** Everything that the chart says in words. */
export function voteShiftDescribe(
  dataset: Dataset,
  pair: VotePair,
  shifts: VoteShifts,
  locale: Locale,
): Description {
  const { voteShift: words } = locale.messages;
  const count = (kind: ShiftGroup['kind']) =>
    shifts.groups.reduce((sum, group) => sum + (group.kind === kind ? group.states.length : 0), 0);
  const moved = count('moved');
  const outside = shifts.outside.length;
  const kinds = (['stayed', 'moved', 'partial'] as const).filter((kind) => count(kind) > 0);
  const amended = pair.from.kind !== pair.to.kind && [pair.from.kind, pair.to.kind].includes('amendment');
  const [first, second] = [pair.from, pair.to].map((each) => decisionNotes(dataset, each, locale));
  const own = (notes: readonly string[] = [], others: readonly string[] = [], decision: Decision) =>
    notes.map((note) => (others.includes(note) ? note : words.noteOn(decisionName(decision, locale), note)));
  const notes = [...own(first, second, pair.from), ...own(second, first, pair.to)];
  const links = [pair.from, pair.to].flatMap((each) => sourceLinks(dataset, each));
  return {
    heading: words.heading(moved, locale.number(moved), ...sideNames(pair, locale), pair.to.title),
    summary: summary(shifts, locale),
    legend: kinds.map((key) => ({ key, word: words[key], count: count(key) })),
    notes: [
      ...new Set([
        ...(amended ? [words.amendmentNote] : []),
        ...partialNotes(shifts, locale),
        ...(outside > 0 ? [words.outside(outside, locale.number(outside))] : []),
        ...notes,
      ]),
    ],
    sources: links.filter(
      (link, index) =>
        links.findIndex(({ label, url }) => label === link.label && url === link.url) === index,
    ),
    table: () => table(dataset, pair, locale),
  };
}
