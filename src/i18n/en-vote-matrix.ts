import type { Body } from '../dataset/types.js';
import { plural } from './plural.js';

/** How a body is named over a narrow column. */
const bodies: Readonly<Record<Body, string>> = {
  'general-assembly': 'plenary',
  'first-committee': '1st Committee',
  'second-committee': '2nd Committee',
  'third-committee': '3rd Committee',
  'fourth-committee': '4th Committee',
  'fifth-committee': '5th Committee',
  'sixth-committee': '6th Committee',
  'human-rights-council': 'Rights Council',
  'commission-on-human-rights': 'Commission',
  'security-council': 'Security Council',
  'economic-and-social-council': 'ECOSOC',
};

const times = (count: number, text: string): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${text} times`;

/** What `<vote-matrix>` says in English. Numbers arrive already formatted. */
export const voteMatrix = {
  label: 'Votes of each state in each decision: a row for each state, a column for each decision',
  bodies,
  /** Where there is but one. */
  committee: 'committee',
  amendment: 'amendment',
  /** Over a column: "2014 amendment". */
  column: (year: string, what: string) => `${year} ${what}`,
  noDate: 'no date',
  heading: {
    changed: (changed: string, all: string, text: string) =>
      `${changed} of ${all} states changed their vote: ${text}`,
    none: (text: string) => `No state changed its vote: ${text}`,
    plain: (text: string) => `How states voted: ${text}`,
  },
  /** "In 9 recorded votes (General Assembly, 16 December 2005 to 17 December 2015)" */
  over: (count: string, bodies: string, from: string, to: string) =>
    `In ${count} recorded votes (${bodies}, ${from} to ${to})`,
  never: (count: string, all: string) =>
    `${count} of the ${all} states that voted at least twice never changed their vote`,
  nobody: (all: string) => `none of the ${all} states that voted at least twice changed its vote`,
  most: (names: string, several: boolean, count: number, text: string) =>
    `${names} changed most often, ${times(count, text)}${several ? ' each' : ''}`,
  states: (count: string) => `${count} states`,
  tooFew: 'Fewer than two of the decisions shown have votes by state, so no change of a vote can be seen.',
  withoutAVote: (count: number, text: string) =>
    `${text} ${plural(count, 'decision was', 'decisions were')} adopted without a vote.`,
  changes: (count: number, text: string) => `changed its vote ${times(count, text)}`,
  neverChanged: 'never changed its vote',
  notTwice: 'voted less than twice',
  bands: {
    changes: (count: number, text: string) => `Changed ${times(count, text)}`,
    never: 'Never changed',
    few: 'Voted less than twice',
  },
  counting:
    'A change is a vote (yes, no or abstention) that differs from the state’s vote before it among those shown; absences are passed over.',
  amendments: 'Votes on amendments are another question and are not counted as changes.',
  consensus: 'Adopted without a vote: no state’s position was recorded, so none is drawn.',
  tallyOnly: (names: string) => `Only the count is known, not how each state voted: ${names}.`,
  unchecked: 'Some lists of votes were read through a copy and not compared with the UN document itself.',
  notShown: (decision: string) => `${decision} is not among the decisions shown.`,
  recorded: (counts: string) => `recorded vote, ${counts}`,
  sortBy: 'Sort by',
  sorts: { changes: 'Changes', name: 'Name', group: 'Regional group', similarity: 'Similarity' },
  sorted: (by: string) => `Sorted by ${by.toLowerCase()}.`,
  notSorted: 'Similarity did not load: choose it again.',
  notASort: (text: string, sorts: string) => `“${text}” is no order of states. Use one of: ${sorts}.`,
  find: 'Find a state',
  notFound: (text: string) => `No state called “${text}” is in this chart.`,
  none: 'There is nothing to show: the dataset has no decisions of these bodies.',
};
