import type { Outcome, Vote } from '../dataset/types.js';
import { plural } from './plural.js';

/** Whether a draft, an amendment or the agenda was before the body: each is passed in words of its own. */
const passed = { resolution: 'Adopted', draft: 'Approved', amendment: 'Adopted', agenda: 'Agenda adopted' };
const wouldPass = {
  resolution: 'would be adopted',
  draft: 'would be approved',
  amendment: 'would be adopted',
  agenda: 'would be placed on the agenda',
};

const whoVoted: Readonly<Record<Vote, string>> = {
  yes: 'those in favour',
  no: 'those against',
  abstain: 'those abstaining',
  absent: 'those that did not vote',
};

const hadVoted: Readonly<Record<Vote, string>> = {
  yes: 'had voted in favour',
  no: 'had voted against',
  abstain: 'had abstained',
  absent: 'had not voted',
};

/** What `<vote-tally>` says in English. Numbers arrive already formatted. */
export const voteTally = {
  label: (verdict: string) => `Result of the vote, one mark for each state: ${verdict}`,
  drawing: (verdict: string) => `Result of the vote: ${verdict}`,
  heading: {
    adopted: (body: string, yes: string, no: string, text: string) =>
      `${body} adopts, ${yes} to ${no}: ${text}`,
    agenda: (body: string, yes: string, no: string, text: string) =>
      `${body} takes up, ${yes} to ${no}: ${text}`,
    hypothetical: (yes: string, no: string, text: string) => `Hypothetical, ${yes} to ${no}: ${text}`,
    approved: (body: string, yes: string, no: string, text: string) =>
      `${body} approves, ${yes} to ${no}: ${text}`,
    rejected: (body: string, yes: string, no: string, text: string) =>
      `${body} rejects, ${yes} to ${no}: ${text}`,
  },
  passed,
  failed: { resolution: 'Rejected', draft: 'Rejected', amendment: 'Rejected', agenda: 'Agenda not adopted' },
  wouldPass,
  wouldFail: 'would be rejected',
  undecided: 'The outcome hangs on who voted against: a permanent member’s vote is a veto',
  short: (count: number, text: string) => `${text} ${plural(count, 'vote', 'votes')} short`,
  spare: (count: number, text: string) =>
    count === 0 ? 'no vote to spare' : `${text} ${plural(count, 'vote', 'votes')} to spare`,
  vetoed: (names: string) => `vetoed (${names})`,
  /** The line, in parts: the number is drawn bold. */
  neededOf: {
    votes: (basis: string) => `needed of ${basis} cast`,
    seats: (basis: string) => `needed of ${basis} seats`,
  },
  line: (number: string, needed: string) => `${number} ${needed}`,
  majority: {
    'simple-majority': 'more than half of the votes cast',
    'two-thirds': 'two thirds of the votes cast',
    'nine-of-fifteen': '9 needed of 15 seats',
    'nine-of-fifteen-veto': '9 needed of 15 seats',
  },
  counts: { yes: 'in favour', no: 'against', abstain: 'abstaining', absent: 'did not vote' },
  absentUnknown: 'how many did not vote is not known',
  apart: { votes: 'Not counted as votes cast', seats: 'Neither in favour nor against' },
  states: {
    'without-a-vote': 'Adopted without a vote',
    pending: 'Not yet decided',
    'not-taken': 'No decision taken',
    'not-sought': 'No decision asked for',
  },
  recorded: (date: string) => `Recorded vote of ${date}`,
  recordedUndated: 'Recorded vote',
  /** "59 votes needed of 117 cast; 40 in favour, 77 against." */
  votes: (count: number, needed: string, basis: string, yes: string, no: string) =>
    `${needed} ${plural(count, 'vote', 'votes')} needed of ${basis} cast; ${yes} in favour, ${no} against.`,
  seats: (needed: string, basis: string, yes: string, no: string) =>
    `${needed} votes in favour needed in a council of ${basis}; ${yes} in favour, ${no} against.`,
  doNotCount: (counts: string) => `Not counted as votes cast: ${counts}.`,
  doNotHelp: (counts: string) => `Neither in favour nor against: ${counts}.`,
  procedural: 'A procedural question: no member has a veto.',
  disagrees: (recorded: string) =>
    `The record says “${recorded.toLowerCase()}”, which these figures under this rule do not give.`,
  hypothetical: 'Hypothetical: not how it was decided',
  ifSo: (conditions: string) => `Hypothetical: if ${conditions}, it`,
  so: (condition: string, outcome: string, counts: string) =>
    `${condition} ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}: ${counts}`,
  countOf: (count: string, what: string) => `${count} ${what}`,
  if: (who: string, what: string) => `${who} ${what}`,
  whoVoted,
  hadVoted,
  theRecord: (outcome: string, counts: string) => `The record: ${outcome.toLowerCase()}, ${counts}.`,
  /** After the name of a state. */
  switchedLabel: (vote: string, recorded: string) => `hypothetically ${vote}; in the record: ${recorded}`,
  switchedKey: 'Hatched: votes that are not those of the record.',
  outcomes: {
    adopted: 'Adopted',
    rejected: 'Rejected',
    pending: 'Not yet decided',
    'not-taken': 'No decision taken',
    'not-sought': 'No decision asked for',
  } satisfies Record<Outcome, string>,
  columns: { whatIf: 'What if', needed: 'Needed', result: 'Result' },
  caption: (decision: string, date: string) => `Result of the vote on ${decision}, ${date}`,
  badSwitch: {
    form: (word: string) =>
      `“${word}” is no switch of votes. Write from:to, such as abstain:no or CUB:yes; votes are yes, no, abstain and absent.`,
    twice: (from: string) => `“${from}” is switched twice. Keep one of the two.`,
    unknown: (from: string) =>
      `“${from}” is neither a vote (yes, no, abstain, absent) nor the alpha-3 code of a state in this dataset, such as CUB.`,
    noNames: (name: string) =>
      `Only the count of this vote is known, so ${name} cannot be switched. Switch votes, such as abstain:no.`,
    noVote: (name: string) => `${name} was not among the members of this vote, so it cannot be switched.`,
    absent:
      'How many members did not vote is not known, so they cannot be switched. Switch yes, no or abstain.',
    noTally: 'There was no recorded vote here, so there is nothing to switch. Take what-if away.',
  },
};
