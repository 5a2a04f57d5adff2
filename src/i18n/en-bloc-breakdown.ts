import { plural } from './plural.js';

/** What `<bloc-breakdown>` says in English. Numbers arrive already formatted. */
export const blocBreakdown = {
  label: (grouping: string) => `Votes by ${grouping}: one bar for each group, one part for each vote`,
  regional: 'UN regional group',
  heading: {
    regional: (body: string, text: string) => `How regional groups voted in the ${body}: ${text}`,
    other: (grouping: string, body: string, text: string) =>
      `How the vote in the ${body} divides by ${grouping}: ${text}`,
  },
  /** "The share in favour was largest in A and B (all 28), smallest in C (13 of 54)." */
  extremes: (most: string, fewest: string) =>
    `The share in favour was largest in ${most}, smallest in ${fewest}.`,
  extreme: (names: string, counts: string) => `${names} (${counts})`,
  ofMembers: (some: string, all: string) => `${some} of ${all}`,
  recorded: (date: string, counts: string) => `Recorded vote of ${date}: ${counts}.`,
  nobody: 'In no group given',
  noRegionalGroup: 'No regional group',
  members: (count: number, text: string) => `${text} ${plural(count, 'member', 'members')}`,
  inFavour: (percent: string) => `${percent} in favour`,
  noneSeated: 'no member with a seat',
  none: 'no member of the United Nations',
  /** "9 of 54 against, 17%" */
  segment: (count: string, total: string, status: string, percent: string) =>
    `${count} of ${total} ${status.toLowerCase()}, ${percent}`,
  statuses: {
    yes: 'In favour',
    no: 'Against',
    abstain: 'Abstaining',
    absent: 'Did not vote',
    unknown: 'Vote not known',
  },
  hint: 'Choose a part of a bar to see its states.',
  list: (group: string, status: string) => `${group}: ${status.toLowerCase()}`,
  listed: 'The list stands under the chart.',
  close: 'Close the list',
  seats: 'Only members with a seat in this body are counted.',
  today: 'Regional groups are those of today.',
  usa: 'The United States, an observer in the Western European and Others group, is a member of none.',
  byDate: 'Membership of groups is that of the day of the vote, as the page that shows this chart gives it.',
  noSource: 'The page that shows this chart gives no source for the grouping.',
  tallyOnly: (counts: string) =>
    `Only the count is known (${counts}), not how each state voted, so it cannot be divided by group.`,
  withoutAVote: (date: string) =>
    `Adopted without a vote on ${date}: no position of any state was recorded, so there is nothing to divide by group.`,
  pending: 'Not yet decided: there are no votes to divide by group.',
  pendingOn: (date: string) => `Not yet decided; due on ${date}. There are no votes to divide by group.`,
  notTaken: (date: string) => `No decision was taken (${date}): there are no votes to divide by group.`,
  notSought: (date: string) => `No decision was asked for (${date}): there are no votes to divide by group.`,
  quiet: {
    unknown: 'Votes by state not known',
    'without-a-vote': 'Adopted without a vote',
    pending: 'Not yet decided',
    'not-taken': 'No decision taken',
    'not-sought': 'No decision asked for',
  },
  caption: (decision: string, date: string) => `Vote of each state and its group: ${decision}, ${date}`,
  bad: {
    shape:
      'A grouping is an object with a name and a list of groups: {name: "…", groups: [{name: "…", members: ["CUB"]}]}.',
    name: 'Give it a name: a text that is not empty.',
    twiceNamed: (name: string) => `Two groups are called “${name}”. Give each a name of its own.`,
    groups: 'Give at least one group: {name: "…", members: ["CUB"]}.',
    members: 'Give the members as a list of alpha-3 codes, or of {state, from, to}.',
    member: 'A member is an alpha-3 code such as "CUB", or {state: "CUB", from: "2004-05-01", to: null}.',
    unknown: (code: string) =>
      `“${code}” is not the code of a state in this dataset. Use ISO 3166 alpha-3 codes such as CUB.`,
    date: 'Dates are written 2004, 2004-05 or 2004-05-01; leave out what is open.',
    order: 'It ends before it begins: “from” must not be later than “to”.',
    twice: (name: string, first: string) =>
      `${name} is already in ${first} at the same date. A state can be in one group at a time.`,
    source: 'A source is {title: "…", url: "https://…"}; the url may be null.',
  },
};
