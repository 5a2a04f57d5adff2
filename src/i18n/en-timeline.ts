import type { Actor } from '../dataset/types.js';
import { plural } from './plural.js';

/** Who acts in an event, as the name of its lane. */
const actors: Readonly<Record<Actor, string>> = {
  'general-assembly': 'General Assembly',
  'third-committee': 'Third Committee',
  'human-rights-council': 'Human Rights Council',
  'commission-on-human-rights': 'Commission on Human Rights',
  'security-council': 'Security Council',
  'un-secretariat': 'UN officials',
  dprk: 'DPRK',
  other: 'Elsewhere',
};

/** What the timeline of resolutions says in English. */
export const timeline = {
  actors,
  label: (body: string) => `Decisions of the ${body} through the years, and events`,
  heading: {
    quiet: (body: string, since: string) => `${body} has adopted its texts without a vote since ${since}`,
    approving: (body: string, since: string) =>
      `${body} has approved its texts without a vote since ${since}`,
    years: (body: string, from: string, to: string) => `How the ${body} decided, ${from}–${to}`,
    pending: (body: string) => `${body} has yet to decide`,
    year: (body: string, year: string) => `How the ${body} decided in ${year}`,
  },
  inYear: (year: string) => `In ${year}`,
  inYears: (from: string, to: string) => `From ${from} to ${to}`,
  /** The parts are counts with their words: "9 by recorded vote and 12 without a vote". */
  summary: (period: string, body: string, total: string, parts: string) =>
    `${period} the ${body} decided ${total}: ${parts}.`,
  times: (count: number, text: string) => (count === 2 ? 'twice' : plural(count, 'once', `${text} times`)),
  nothing: (period: string, body: string) => `${period} the ${body} took no decision on this subject.`,
  latest: (date: string, counts: string) => `The latest recorded vote shown, on ${date}: ${counts}.`,
  count: {
    recorded: (count: string) => `${count} by recorded vote`,
    amendments: (count: string) => `${count} by recorded vote on an amendment`,
    withoutAVote: (count: string) => `${count} without a vote`,
  },
  rest: {
    pending: (count: number, text: string) =>
      `${text} ${plural(count, 'decision is', 'decisions are')} still to come.`,
    'not-taken': (count: number, text: string) =>
      `${text} ${plural(count, 'decision was', 'decisions were')} sought and not taken.`,
    'not-sought': (count: number, text: string) =>
      `At ${text} ${plural(count, 'meeting', 'meetings')} no decision was asked for.`,
  },
  marks: { 'not-sought': 'No decision asked for' },
  marked: (label: string) => `Marked: ${label}.`,
  amendment: 'Amendment',
  approved: 'approved',
  outcomes: {
    adopted: 'adopted',
    rejected: 'rejected',
    pending: 'not yet decided',
    'not-taken': 'no decision taken',
    'not-sought': 'no decision asked for',
  },
  recorded: (counts: string) => `recorded vote, ${counts}`,
  withoutAVote: (outcome: string) => `${outcome} without a vote`,
  onAmendment: (outcome: string, counts: string) => `amendment ${outcome}, ${counts}`,
  amendmentNote: 'In a vote on an amendment, “in favour” means in favour of changing the text.',
  tallyOnly: (names: string) => `Only the count is known, not how each state voted: ${names}.`,
  absentUnknown: (names: string) => `The record does not say how many did not vote: ${names}.`,
  noDate: 'No date set',
  result: 'Result',
  caption: (body: string) => `Decisions of the ${body} in the years shown`,
  none: (body: string) => `There is nothing to show: the dataset has no decisions of the ${body}.`,
  from: 'From',
  to: 'to',
  allYears: 'All years',
  years: 'Years shown',
  brushHint: 'Drag across the chart to zoom in on some years.',
  shown: (from: string, to: string) => `Showing ${from} to ${to}.`,
  list: 'List all decisions and events shown, with sources',
  byDate: (date: string, who: string) => `${date}, ${who}`,
};
