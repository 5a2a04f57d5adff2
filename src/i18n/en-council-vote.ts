import { plural } from './plural.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the chart of the Security Council says. */
export const councilVote = {
  label: 'Seats of the Security Council by vote',
  none: 'There is nothing to show: the dataset has no decisions of the Security Council.',
  noAct: (asked: string) =>
    `The dataset holds no act of the Security Council on “${asked}”: choose another text, or give decision.`,
  otherBody: (decision: string, body: string) =>
    `${decision} is an act of another body (${body}): give a meeting of the Security Council, such as S/PV.7353.`,
  /** For questions of whether to take a subject up. */
  agenda: {
    adopted: (body: string, text: string) => `${body} takes up: ${text}`,
    rejected: (body: string, text: string) => `${body} does not take up: ${text}`,
    pending: (body: string, text: string) => `${body} has yet to decide whether to take up: ${text}`,
    'not-taken': (body: string, text: string) => `${body} takes no decision: ${text}`,
    'not-sought': (body: string, text: string) => `${body} meets without a decision: ${text}`,
  },
  heading: {
    adopted: (body: string, text: string) => `${body} adopts: ${text}`,
    rejected: (body: string, text: string) => `${body} does not adopt: ${text}`,
    pending: (body: string, text: string) => `${body} has yet to decide: ${text}`,
    'not-taken': (body: string, text: string) => `${body} takes no decision: ${text}`,
    'not-sought': (body: string, text: string) => `${body} meets without a decision: ${text}`,
  },
  noDate: 'a day not set',
  recorded: (date: string, procedural: boolean, counts: string, needed: string) =>
    `${procedural ? 'Procedural vote' : 'Vote'} of ${date}: ${counts}; ${needed}.`,
  needed: (nine: string) => `${nine} in favour were needed`,
  vetoed: (names: string) =>
    `${capital(names)} voted against; on a question of substance a permanent member’s vote against is a veto.`,
  noVeto: (names: string) => `${capital(names)} voted against; on a question of procedure that is no veto.`,
  /** “The Russian Federation” within a sentence; the name of most states stands alone. */
  inSentence: (name: string) => (/^(Russian|United)/.test(name) ? `the ${name}` : name),
  summaries: {
    adopted: (date: string) => `The votes are not known (${date}).`,
    rejected: (date: string) => `The votes are not known (${date}).`,
    pending: (date: string) => `Not yet decided (${date}): there are no votes to draw.`,
    'not-taken': (date: string) => `No decision was taken (${date}): there was no vote.`,
    'not-sought': (date: string) => `No decision was asked for (${date}): there was no vote.`,
    'without-a-vote': (date: string) => `Taken up without a vote (${date}): no position was recorded.`,
  },
  /** Inside the table. */
  whole: {
    adopted: 'Votes not known',
    rejected: 'Votes not known',
    pending: 'Not yet decided',
    'not-taken': 'No vote was taken',
    'not-sought': 'No vote was asked for',
    'without-a-vote': 'Without a vote',
  },
  ofNeeded: (nine: string) => `of the ${nine} needed`,
  against: (no: string) => `${no} against`,
  abstaining: (abstain: string) => `${abstain} abstaining`,
  line: (nine: string) => `${nine} needed`,
  permanent: 'Permanent member',
  permanentMember: 'permanent member',
  elected: 'elected member',
  membership: 'Seat',
  veto: 'veto',
  empty: 'Member not known',
  emptySeats: (count: number, text: string) =>
    `${text} ${plural(count, 'seat is', 'seats are')} drawn empty: the dataset does not say who sat there then.`,
  noSeat: (name: string) => `${name} had no seat in the Security Council then.`,
  seatUnknown: (name: string) =>
    `The dataset does not say whether ${name} had a seat in the Security Council then.`,
  order: 'Seats are drawn in the order of the votes, not in the order in which members sat.',
  caption: (decision: string, date: string) =>
    `Position of each member of the Security Council: ${decision}, ${date}`,
};
