import { voteOf, yearOf } from '../../dataset/queries.js';
import { VOTES, type Dataset, type Decision, type State, type Vote } from '../../dataset/types.js';
import type { Description } from '../../i18n/description.js';
import { decisionNotes } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';
import { agreement, type RecordLane, type RecordSign } from './record-lanes.layout.js';
import { recordLegend, recordSources } from './record-legend.describe.js';
import { bodyName } from './record-words.describe.js';

function countVotes(decisions: readonly (Decision | null)[], state: State): ReadonlyMap<Vote, number> {
  const counts = new Map<Vote, number>();
  for (const decision of decisions) {
    const vote = decision && voteOf(decision, state.iso3);
    if (vote) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  }
  return counts;
}

/** "27 votes against, 1 vote in favour", the most frequent first. */
function countWords(counts: ReadonlyMap<Vote, number>, locale: Locale): string {
  const { counts: words, none } = locale.messages.countryRecord;
  const found = VOTES.filter((vote) => counts.has(vote)).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const texts = found.map((vote) => words[vote](counts.get(vote) ?? 0, locale.number(counts.get(vote) ?? 0)));
  return texts.length === 0 ? none : locale.list(texts);
}

const marksOf = (lane: RecordLane, state: State) =>
  lane.entries.flatMap((entry) =>
    entry.marks.filter((mark) => mark.state === state).map((mark) => ({ ...mark, entry })),
  );

/** What one state did: votes by body, changes, co-sponsorships, words against a consensus. */
function stateSummary(lanes: readonly RecordLane[], state: State, locale: Locale): string {
  const { countryRecord: words, label } = locale.messages;
  const votes = lanes.flatMap((lane): string[] => {
    const counts =
      lane.kind === 'cosponsors'
        ? new Map<Vote, number>()
        : countVotes(
            lane.entries.map(({ decision }) => decision),
            state,
          );
    return counts.size > 0 ? [words.inBody(bodyName(lane, locale), countWords(counts, locale))] : [];
  });
  const changed = lanes
    .map((lane) => ({
      lane,
      years: marksOf(lane, state).flatMap((mark) => (mark.changedFrom ? [`${mark.entry.year ?? ''}`] : [])),
    }))
    .filter(({ years }) => years.length > 0);
  const changes = changed.reduce((sum, { years }) => sum + years.length, 0);
  const names = lanes.filter(({ kind }) => kind === 'cosponsors').flatMap((lane) => marksOf(lane, state));
  const count = (sign: RecordSign) => locale.number(names.filter((mark) => mark.sign === sign).length);
  const apart = lanes
    .flatMap((lane) => marksOf(lane, state))
    .filter(({ sign }) => sign === 'dissociated').length;
  return label.sentences([
    ...(votes.length > 0 ? [label.sentence(label.clauses(votes))] : []),
    ...(changes > 0
      ? [
          words.changes(
            changes,
            locale.number(changes),
            label.clauses(
              changed.map(({ lane, years }) => words.changesIn(bodyName(lane, locale), locale.list(years))),
            ),
          ),
        ]
      : []),
    ...(apart > 0 ? [words.apart(apart, locale.number(apart))] : []),
    ...(names.length > 0
      ? [words.names(count('named'), names.length, locale.number(names.length), count('unknown'))]
      : []),
  ]);
}

/** From the first vote that the state took part in, or missed, to the last. */
function years(decisions: readonly Decision[], state: State, locale: Locale): string {
  const all = decisions.flatMap((each) => (each.date && voteOf(each, state.iso3) ? [yearOf(each.date)] : []));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return first === last ? `${first}` : locale.messages.label.range(`${first}`, `${last}`);
}

/** What the chart says in words. `states` are the one or two states drawn. */
export function countryRecordDescribe(
  dataset: Dataset,
  lanes: readonly RecordLane[],
  states: readonly State[],
  chosen: Decision | null,
  locale: Locale,
): Omit<Description, 'table'> {
  const { countryRecord: words, label } = locale.messages;
  const [state, other] = states;
  const names = locale.list(states.map(({ name }) => name));
  const both = state && other ? agreement(dataset, state, other) : null;
  // A no to an amendment may be a yes to the text: the totals are of votes on texts and on the agenda.
  const texts = dataset.decisions.filter(({ kind }) => kind !== 'amendment');
  const totals = states.map((each) => countWords(countVotes(texts, each), locale));
  const agreed = !both
    ? []
    : both.both === 0
      ? [words.noAgreement]
      : [
          words.agreement(
            locale.percent(both.same / both.both),
            locale.number(both.same),
            locale.number(both.both),
          ),
        ];
  const heading = !both
    ? state && texts.some((each) => voteOf(each, state.iso3))
      ? words.heading(names, totals[0] ?? words.none, years(texts, state, locale))
      : words.headingBare(names, words.none)
    : both.both === 0
      ? words.headingNone(state?.name ?? '', other?.name ?? '')
      : words.headingTwo(
          state?.name ?? '',
          other?.name ?? '',
          locale.number(both.same),
          locale.number(both.both),
        );
  const shown = lanes.flatMap(({ entries }) => entries);
  const quiet = shown.some(({ decision, record }) => !record && decision?.method === 'without-a-vote');
  const silent = shown.some(({ record, marks }) => record && marks.some(({ sign }) => sign === 'unknown'));
  return {
    heading,
    summary: both
      ? label.sentences([
          ...agreed,
          ...states.map(({ name }, index) => label.titled(name, label.sentence(totals[index] ?? ''))),
        ])
      : state
        ? stateSummary(lanes, state, locale)
        : '',
    legend: recordLegend(lanes, states, locale),
    notes: [
      words.changeNote,
      ...(quiet ? [words.noSeatNote] : []),
      ...(silent ? [words.silence] : []),
      ...(chosen ? decisionNotes(dataset, chosen, locale) : []),
    ],
    sources: recordSources(dataset, lanes, chosen),
  };
}
