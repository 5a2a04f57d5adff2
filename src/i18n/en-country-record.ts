import { plural } from './plural.js';

/** What the record of one state says in English. */
export const countryRecord = {
  label: (names: string) => `Votes and co-sponsorships by body and year: ${names}`,
  noState:
    'No state is chosen yet. Give its alpha-3 code, as in state="CUB", or choose a state in another chart.',
  sameState: (name: string) => `${name} cannot be compared with itself. Give “compare” another state.`,
  lanes: {
    votes: (bodies: string) => bodies,
    amendments: (bodies: string) => `${bodies}: amendments`,
    cosponsors: (bodies: string) => `Co-sponsor, ${bodies}`,
  },
  successor: (body: string) => `${body} and its predecessor`,
  letters: {
    yes: 'Y',
    no: 'N',
    abstain: 'A',
    absent: '–',
    unknown: '?',
  } as Readonly<Partial<Record<string, string>>>,
  notSought: 'No decision asked for',
  dissociated: 'Did not join the consensus',
  standings: {
    named: 'Named as co-sponsor',
    'not-listed': 'Not on the complete list of co-sponsors',
    declined: 'Said not to have co-sponsored',
  },
  unknownNames: 'Not known whether it co-sponsored',
  changed: 'Changed its vote',
  counts: {
    yes: (count: number, text: string) => `${text} ${plural(count, 'vote', 'votes')} in favour`,
    no: (count: number, text: string) => `${text} ${plural(count, 'vote', 'votes')} against`,
    abstain: (count: number, text: string) => `${text} ${plural(count, 'abstention', 'abstentions')}`,
    absent: (count: number, text: string) => `${text} ${plural(count, 'vote', 'votes')} not cast`,
  },
  none: 'no vote by state known',
  heading: (name: string, counts: string, years: string) => `${name}: ${counts}, ${years}`,
  headingBare: (name: string, none: string) => `${name}: ${none}`,
  headingTwo: (a: string, b: string, same: string, both: string) =>
    `${a} and ${b} did the same in ${same} of ${both} votes`,
  headingNone: (a: string, b: string) => `${a} and ${b}: no vote in which both took a side`,
  amendmentsIn: (body: string) => `on amendments in the ${body}`,
  inBody: (body: string, counts: string) => `${body}: ${counts}`,
  changes: (count: number, text: string, where: string) =>
    `Its vote changed ${text} ${plural(count, 'time', 'times')}: ${where}.`,
  changesIn: (body: string, years: string) => `${body} ${years}`,
  names: (named: string, total: number, text: string, unknown: string) =>
    `It is named as a co-sponsor of ${named} of ${text} ${plural(total, 'text', 'texts')}; of ${unknown} it is not known.`,
  apart: (count: number, text: string) =>
    `${text} ${plural(count, 'time', 'times')} it said that it did not join a consensus.`,
  agreement: (percent: string, same: string, both: string) =>
    `They did the same in ${same} of the ${both} decisions in which both cast yes, no or abstain (${percent}).`,
  noAgreement: 'There is no decision in which both cast yes, no or abstain.',
  changedFrom: (what: string, before: string) => `${what}, ${before.toLowerCase()} the time before`,
  changeNote:
    'A change is marked where a state casts another of yes, no and abstain than the last time in the same body. Votes on amendments are not compared with votes on texts.',
  noSeatNote:
    'Where a text was adopted without a vote, no state’s position is known; nor, in a council, whether it had a seat then.',
  silence: 'A state that is not on an incomplete list may have co-sponsored all the same.',
  chosen: (where: string, title: string) => `${where}: ${title}`,
  caption: (names: string) => `What is recorded of ${names}, by decision`,
  cosponsor: 'Co-sponsor of the draft',
  changedColumn: 'Vote the time before',
  sourceColumn: 'Source',
  hint: 'Choose a mark to read what was decided.',
};
