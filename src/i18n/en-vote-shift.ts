import type { Vote } from '../dataset/types.js';
import { plural } from './plural.js';

/** What the chart of what moved between two votes says in English. */
export const voteShift = {
  label: (from: string, to: string) => `What each state did in two votes: first ${from}, then ${to}`,
  none: 'There is nothing to compare: the dataset has no two votes by state.',
  withoutAVote: (name: string) =>
    `${name} was adopted without a vote, so no state’s vote can be compared. Choose a recorded vote.`,
  tallyOnly: (name: string) =>
    `Of ${name} only the count is known, not how each state voted. Choose another vote.`,
  noVote: (name: string) => `No vote by state is known of ${name}. Choose a recorded vote.`,
  noPair: (text: string) =>
    `No committee and plenary votes by state are known on ${text}. Choose two votes with from and to.`,
  noPartner: (name: string, path: string) =>
    `Nothing was found to compare with ${name}. Give a second vote with “${path}”.`,
  sameVote: (name: string) => `${name} cannot be compared with itself. Give “from” and “to” two votes.`,
  noneInCommon: (from: string, to: string) =>
    `No state had a vote both in ${from} and in ${to}. Choose two votes with members in common.`,
  notAFlow: (flow: string, keys: string) => `“${flow}” is no stream of this chart. Use one of: ${keys}.`,
  heading: (moved: number, text: string, from: string, to: string, title: string) =>
    `${moved === 0 ? 'No state' : `${text} ${plural(moved, 'state', 'states')}`} changed between ${from} and ${to}: ${title}`,
  /** What to call a vote beside another: by body, by year or by what was voted on. */
  the: (thing: string) => `the ${thing}`,
  inYear: (thing: string, year: string) => `${thing} in ${year}`,
  amendment: 'amendment',
  text: 'text',
  onAmendment: 'Vote on an amendment',
  stayed: 'Voted the same',
  moved: 'Voted otherwise',
  partial: 'Has a vote on one side only',
  same: (text: string, total: string) =>
    `Of the ${total} states with a vote in both, ${text} did the same both times`,
  from: {
    yes: 'in favour',
    no: 'against',
    abstain: 'abstaining',
    absent: 'not voting',
  } satisfies Readonly<Record<Vote, string>>,
  move: (text: string, from: string, to: string) => `${text} moved from ${from} to ${to}`,
  named: (clause: string, names: string) => `${clause}: ${names}`,
  others: (text: string) => `${text} moved in other ways`,
  /** Title of a stream: "3: abstaining → in favour" */
  title: (text: string, from: string, to: string) => `${text}: ${from.toLowerCase()} → ${to.toLowerCase()}`,
  more: 'Choose the stream to see who.',
  /** "Abstaining, then in favour" */
  flow: (from: string, to: string) => `${from}, then ${to.toLowerCase()}`,
  /** Of one state, after its name: "abstaining, then in favour". */
  state: (from: string, to: string) => `${from.toLowerCase()}, then ${to.toLowerCase()}`,
  sideNote: (status: string, which: 'first' | 'second', text: string) =>
    `${which === 'first' ? 'In the first vote' : 'In the second vote'}, ${status.toLowerCase()}: ${text}.`,
  countOf: (count: number, text: string) => `${text} ${plural(count, 'state', 'states')}`,
  outside: (count: number, text: string) =>
    `${text} ${plural(count, 'state', 'states')} with a vote in neither ${plural(count, 'is', 'are')} not drawn.`,
  amendmentNote: 'In the vote on the amendment, “in favour” means in favour of changing the text.',
  noteOn: (name: string, note: string) => `${name}: ${note}`,
  hint: 'Choose a stream to see every state in it.',
  list: (title: string) => `States: ${title}`,
  listed: 'The list stands under the chart.',
  close: 'Close the list',
  caption: (from: string, to: string) => `Vote of each state in ${from} and in ${to}`,
  before: 'First vote',
  after: 'Second vote',
  changed: 'Changed',
  yes: 'yes',
  no: 'no',
  notComparable: 'not comparable',
};
