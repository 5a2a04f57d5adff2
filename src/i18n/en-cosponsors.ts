import { plural } from './plural.js';

/** What `<cosponsor-bar>` says in English. Numbers arrive already formatted. */
export const cosponsors = {
  label: 'Co-sponsors by year',
  none: (body: string) => `The dataset has no co-sponsors of drafts in this body: ${body}.`,
  notAYear: (year: string, first: string, last: string) =>
    `“${year}” is no year with a record of co-sponsors. Use a year from ${first} to ${last}.`,
  heading: {
    change: (a: string, first: string, b: string, last: string) =>
      `From ${a} co-sponsors in ${first} to ${b} in ${last}`,
    plain: (body: string, years: string) => `${body}: co-sponsors of drafts, ${years}`,
  },
  /** "Drafts in the Third Committee, “Situation of human rights”: " before the sentence on them. */
  subject: (body: string, title: string | null) =>
    title === null ? `Drafts in the ${body}` : `Drafts in the ${body} on “${title}”`,
  most: (states: number, count: string, years: string, many: boolean) =>
    `${count} ${plural(states, 'state', 'states')} put their name to ${many ? 'those' : 'that'} of ${years}, the most of the years whose final total is known.`,
  chosenOf: (label: string, text: string) => `${label}. ${text}.`,
  noTotal: (years: string) => `No total is known for ${years}.`,
  noFinal: (years: string) => `For ${years} the final total is not known, only another count.`,
  gaps: (years: string) => `The dataset has no record of co-sponsors for ${years}.`,
  noRecord: (decision: string) => `The dataset has no record of co-sponsors for ${decision}.`,
  notNamed: 'Where no complete list of names is known, the bar is not divided.',
  earlier: 'States may join until the vote: a count taken earlier cannot be compared with a final total.',
  bases:
    'Sources count in different ways: each year’s source, and what it counted, stand in the table and in the year’s list.',
  count: (count: number, text: string) => `${text} ${plural(count, 'co-sponsor', 'co-sponsors')}`,
  moreThan: (text: string) => `more than ${text}`,
  unknownCount: 'number of co-sponsors not known',
  stages: { final: 'Final total', 'at-tabling': 'When tabled', unstated: 'Time of counting not stated' },
  notFinal: {
    'at-tabling': (text: string) => `${text} when tabled`,
    unstated: (text: string) => `${text} counted at a time not stated`,
  },
  noFinalTotal: (text: string) => `${text}, final total not known`,
  names: {
    all: 'all named',
    draft: (count: string) => `the ${count} on the draft named`,
    some: 'some named',
    none: 'none named',
  },
  known: {
    final: 'Final total',
    'not-final': 'Not known to be the final total',
    open: 'More than the number shown',
    'not-known': 'Not known',
  },
  notNamedParty: 'Names not known',
  standings: {
    named: 'Named as co-sponsor',
    'not-listed': 'Not on the complete list',
    declined: 'Said not to have co-sponsored',
    unknown: 'Not known whether it co-sponsored',
  },
  party: (name: string, count: string) => `${name} ${count}`,
  whenTabled: ['when', 'tabled'],
  unknown: ['not', 'known'],
  hint: 'Choose a year to see who put their name to its draft.',
  list: (year: string) => `Co-sponsors of ${year}`,
  close: 'Close the list',
  text: (draft: string, resolution: string) => `Draft ${draft}, which became ${resolution}`,
  draftOf: (draft: string) => `Draft ${draft}`,
  textOf: (resolution: string) => `The draft that became ${resolution}`,
  noText: 'The draft; its symbol was not seen',
  basis: (text: string) => `What was counted: ${text}.`,
  extent: {
    all: (count: string) => `All ${count} are named.`,
    draft: (count: string) =>
      `The ${count} on the draft are named. The list of those who joined later is not known.`,
    some: 'Only some of them are known by name:',
    none: 'None of them is known by name.',
  },
  later: '+ joined after the draft was issued',
  laterName: (name: string) => `${name}, joined after the draft was issued`,
  groups: (names: string) => `Named as a group, its members not listed: ${names}.`,
  declined: 'Said not to have co-sponsored',
  sources: 'Sources:',
  knownNames: 'Known by name',
  listed: (year: string) => `The list of ${year} stands under the chart.`,
  caption: (body: string, years: string) => `Co-sponsors of drafts, ${body}, ${years}`,
  columns: {
    year: 'Year',
    draft: 'Draft',
    count: 'Co-sponsors',
    stage: 'Counted',
    basis: 'What was counted',
    named: 'Known by name',
    source: 'Source',
  },
  notKnown: 'not known',
};
