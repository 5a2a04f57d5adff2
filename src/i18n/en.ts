import type { Body, RegionalGroup, Vote } from '../dataset/types.js';
import type { StateStatus } from '../dataset/queries.js';
import { plural } from './plural.js';

const bodies: Readonly<Record<Body, string>> = {
  'general-assembly': 'General Assembly',
  'first-committee': 'First Committee',
  'second-committee': 'Second Committee',
  'third-committee': 'Third Committee',
  'fourth-committee': 'Fourth Committee',
  'fifth-committee': 'Fifth Committee',
  'sixth-committee': 'Sixth Committee',
  'human-rights-council': 'Human Rights Council',
  'commission-on-human-rights': 'Commission on Human Rights',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
};

/** What one state did, as a legend label. */
const statuses: Readonly<Record<StateStatus, string>> = {
  yes: 'In favour',
  no: 'Against',
  abstain: 'Abstaining',
  absent: 'Did not vote',
  unknown: 'Vote not known',
  'not-a-member': 'Not a member then',
  'no-seat': 'No seat in this body',
  'without-a-vote': 'Adopted without a vote',
  'not-taken': 'No decision taken',
  pending: 'Not yet decided',
};

/** A vote as the roll call has it. */
const votes: Readonly<Record<Vote, string>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstention',
  absent: 'no vote cast',
};

/** How many did the same, as in "one of 20 against". */
const among: Readonly<Record<Vote, (count: string) => string>> = {
  yes: (count) => `one of ${count} in favour`,
  no: (count) => `one of ${count} against`,
  abstain: (count) => `one of ${count} abstaining`,
  absent: (count) => `one of ${count} that did not vote`,
};

/** How parts of labels and texts are put together, for screen readers and for the eye: no code outside a language does it. */
const label = {
  /** "Cuba, no, one of 20 against" */
  parts: (parts: readonly string[]) => parts.join(', '),
  /** "40 in favour; 77 against" */
  clauses: (clauses: readonly string[]) => clauses.join('; '),
  /** "Cuba: no" */
  titled: (title: string, text: string) => `${title}: ${text}`,
  /** A label as it stands inside a sentence: "In favour" becomes "in favour". */
  inside: (words: string) => words.toLowerCase(),
  sentence: (text: string) => `${text}.`,
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  /** "2005–2013" */
  range: (from: string, to: string) => `${from}–${to}`,
};

/** What all charts say in English. Numbers arrive already formatted. */
export const en = {
  label,
  /** A UN regional group, by its English name. */
  regionalGroup: (group: RegionalGroup): string => group,
  bodies,
  statuses,
  votes,
  among,
  loading: 'Loading the votes…',
  loadingPart: 'Loading…',
  notLoaded: 'This part did not load. Load the page again to try once more.',
  keysNotLoaded: 'What answers to keys did not load. Load the page again to use them.',
  cannotDraw: 'This chart cannot be drawn.',
  andMore: (count: string) => `And ${count} more.`,
  source: 'Source:',
  showTable: 'Show the figures as a table',
  explain: 'What do these words mean?',
  save: {
    csv: 'Save data (CSV)',
    svg: 'Save image (SVG)',
    png: 'Save image (PNG)',
    embed: 'Embed this chart',
  },
  saved: (format: string) => `Saved as ${format.toUpperCase()}.`,
  notSaved: (format: string, reason: string) => `Not saved as ${format.toUpperCase()}. ${reason}`,
  notAState: (code: string) =>
    `“${code}” is not the code of a state in this dataset. Use ISO 3166 alpha-3 codes such as CUB.`,
  noData: 'There is nothing to show: the dataset has no decisions.',
  date: 'Date',
  state: 'State',
  vote: 'Vote',
  group: 'Regional group',
  decision: 'Decision',
  body: 'Body',
  method: 'How decided',
  methods: { 'recorded-vote': 'Recorded vote', 'without-a-vote': 'Without a vote', none: 'No decision' },
  symbol: 'Document',
  noGroup: 'No regional group',
  selected: (label: string) => `Selected: ${label}.`,
  unselected: 'Selection cleared.',
  /** "116 in favour, 20 against and 53 abstaining" */
  tally: (yes: string, no: string, abstain: string) =>
    `${yes} in favour, ${no} against, ${abstain} abstaining`,
  didNotVote: (count: number, text: string) => `${text} ${plural(count, 'member', 'members')} did not vote`,
  unchecked: 'The list of votes was read through a copy and not compared with the UN document itself.',
  conflicting: (says: string, source: string | null) =>
    `${source ?? 'Another source'} says otherwise: ${says}.`,
  dissociated: (names: string) => `Said that they did not join the consensus: ${names}.`,
  tallyOnly: 'Only the count is known, not how each state voted.',
  browse: {
    previous: 'Previous decision',
    next: 'Next decision',
    play: 'Play through the years',
    pause: 'Pause',
  },

  /** What charts say of one decision as a whole, and of one state in it. */
  act: {
    heading: {
      adopted: (body: string, text: string) => `${body} adopts: ${text}`,
      approved: (body: string, text: string) => `${body} approves: ${text}`,
      rejected: (body: string, text: string) => `${body} rejects: ${text}`,
      pending: (body: string, text: string) => `${body} has yet to decide: ${text}`,
      'not-taken': (body: string, text: string) => `${body} takes no decision: ${text}`,
      'not-sought': (body: string, text: string) => `${body} meets without a decision: ${text}`,
    },
    recorded: (date: string, counts: string) => `Recorded vote of ${date}: ${counts}.`,
    withoutAVote: (date: string) =>
      `Adopted without a vote on ${date}: no state’s position was recorded, so none is drawn.`,
    pending: 'Not yet decided: there are no votes to draw.',
    pendingOn: (date: string) => `Not yet decided; due on ${date}. There are no votes to draw.`,
    notSought: (date: string) => `No decision was asked for (${date}): there are no votes to draw.`,
    notTaken: (date: string) => `No decision was taken (${date}): there are no votes to draw.`,
  },
};

/** Where another language was asked for, and its words did not arrive. */
export const notArrived = 'In English: the language did not load.';
