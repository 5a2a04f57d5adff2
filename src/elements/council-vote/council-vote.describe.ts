import { COUNCIL_MAJORITY, permanentAgainst } from '../../dataset/council.js';
import { statusOf } from '../../dataset/queries.js';
import { VOTES, type Dataset, type Decision, type Iso3 } from '../../dataset/types.js';
import { decisionName, decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description, LegendItem, TableModel } from '../../i18n/description.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { councilSeats, type CouncilSeat } from './council-seats.layout.js';

const namesOf = (dataset: Dataset, codes: readonly Iso3[], locale: Locale): readonly string[] => {
  const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
  return codes.map((iso3) => locale.messages.councilVote.inSentence(names.get(iso3) ?? iso3));
};

/** What one seat says, in parts: "China", "no", "one of 2 against", "permanent member". */
export function seatParts(seat: CouncilSeat, decision: Decision, locale: Locale): Parts {
  const { messages } = locale;
  const vote = VOTES.find((each) => each === seat.status);
  const words = vote
    ? [messages.votes[vote], messages.among[vote](locale.number(decision.votes?.[vote].length ?? 0))]
    : [messages.label.inside(messages.statuses[seat.status])];
  const permanent = seat.permanent ? [messages.councilVote.permanentMember] : [];
  const veto = seat.veto ? [messages.councilVote.veto] : [];
  return [seat.name, ...words, ...permanent, ...veto];
}

/** The same in one line. */
export const seatLabel = (seat: CouncilSeat, decision: Decision, locale: Locale): string =>
  labelOf(seatParts(seat, decision, locale), locale);

/** What stands inside the table: "11", "of the 9 needed", "2 against, 2 abstaining". */
export function centreWords(
  decision: Decision,
  locale: Locale,
): { readonly count: string | null; readonly lines: readonly string[] } {
  const { councilVote } = locale.messages;
  const { tally } = decision;
  if (!tally) {
    const whole = decision.method === 'without-a-vote' ? 'without-a-vote' : decision.outcome;
    return { count: null, lines: [councilVote.whole[whole]] };
  }
  return {
    count: locale.number(tally.yes),
    lines: [
      councilVote.ofNeeded(locale.number(COUNCIL_MAJORITY)),
      councilVote.against(locale.number(tally.no)),
      councilVote.abstaining(locale.number(tally.abstain)),
    ],
  };
}

/** What the negative votes of permanent members meant under the rule of this decision; empty where there were none. */
function vetoWords(dataset: Dataset, decision: Decision, locale: Locale): string {
  const { councilVote } = locale.messages;
  const against = locale.list(namesOf(dataset, permanentAgainst(decision), locale));
  if (against === '') return '';
  return decision.rule === 'nine-of-fifteen-veto' ? councilVote.vetoed(against) : councilVote.noVeto(against);
}

function summary(dataset: Dataset, decision: Decision, locale: Locale): string {
  const { councilVote } = locale.messages;
  const date = decision.date ? locale.date(decision.date) : councilVote.noDate;
  if (!decision.tally) {
    const whole = decision.method === 'without-a-vote' ? 'without-a-vote' : decision.outcome;
    return councilVote.summaries[whole](date);
  }
  const procedural = decision.rule === 'nine-of-fifteen';
  const counts = tallyWords(decision.tally, locale);
  const needed = councilVote.needed(locale.number(COUNCIL_MAJORITY));
  const recorded = councilVote.recorded(date, procedural, counts, needed);
  const parts = [recorded, vetoWords(dataset, decision, locale)].filter((part) => part !== '');
  return locale.messages.label.sentences(parts);
}

function legend(seats: readonly CouncilSeat[], locale: Locale): readonly LegendItem[] {
  const { messages } = locale;
  const known = seats.filter((seat) => seat.iso3 !== null);
  const statuses = [...new Set([...VOTES, ...known.map((seat) => seat.status)])];
  const items = statuses.flatMap((key): LegendItem[] => {
    const count = known.filter((seat) => seat.status === key).length;
    const counted = VOTES.some((vote) => vote === key);
    return count > 0 ? [{ key, word: messages.statuses[key], count: counted ? count : null }] : [];
  });
  const permanent = seats.filter((seat) => seat.permanent).length;
  const empty = seats.length - known.length;
  return [
    ...items,
    ...(permanent > 0 ? [{ key: 'permanent', word: messages.councilVote.permanent, count: permanent }] : []),
    ...(empty > 0 ? [{ key: 'empty', word: messages.councilVote.empty, count: empty }] : []),
  ];
}

function notes(
  dataset: Dataset,
  decision: Decision,
  seats: readonly CouncilSeat[],
  selected: string | null,
  locale: Locale,
): readonly string[] {
  const { councilVote } = locale.messages;
  const empty = seats.filter((seat) => seat.iso3 === null).length;
  const state = dataset.states.find((each) => each.iso3 === selected);
  const aside =
    state && !seats.some((seat) => seat.iso3 === selected)
      ? [
          empty === 0 || statusOf(decision, state) === 'not-a-member'
            ? councilVote.noSeat(state.name)
            : councilVote.seatUnknown(state.name),
        ]
      : [];
  return [
    ...aside,
    ...(empty > 0 ? [councilVote.emptySeats(empty, locale.number(empty))] : []),
    ...decisionNotes(dataset, decision, locale),
    councilVote.order,
  ];
}

function table(decision: Decision, seats: readonly CouncilSeat[], locale: Locale): TableModel {
  const { messages } = locale;
  const { councilVote } = messages;
  return {
    caption: councilVote.caption(
      decisionName(decision, locale),
      decision.date ? locale.date(decision.date) : councilVote.noDate,
    ),
    columns: [
      { key: 'iso3', label: null },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'vote_label', label: messages.vote },
      { key: 'membership', label: councilVote.membership },
      { key: 'veto', label: null },
      { key: 'decision', label: null },
      { key: 'date', label: null },
    ],
    rows: seats.map((seat) => [
      seat.iso3,
      seat.iso3 ? seat.name : councilVote.empty,
      seat.status,
      seat.veto
        ? messages.label.parts([messages.statuses[seat.status], councilVote.veto])
        : messages.statuses[seat.status],
      seat.permanent ? councilVote.permanentMember : councilVote.elected,
      seat.veto ? 'yes' : 'no',
      decision.symbol ?? decision.id,
      decision.date,
    ]),
  };
}

/** Everything that the chart says in words; `selected` is a state that may have no seat. */
export function councilVoteDescribe(
  dataset: Dataset,
  decision: Decision,
  selected: string | null,
  locale: Locale,
): Description {
  const { councilVote, bodies } = locale.messages;
  const seats = councilSeats(dataset, decision);
  const words = decision.kind === 'agenda' ? councilVote.agenda : councilVote.heading;
  return {
    heading: words[decision.outcome](bodies[decision.body], decision.title),
    summary: summary(dataset, decision, locale),
    legend: legend(seats, locale),
    notes: notes(dataset, decision, seats, selected, locale),
    sources: sourceLinks(dataset, decision),
    table: () => table(decision, seats, locale),
  };
}
