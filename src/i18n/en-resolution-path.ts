import { plural } from './plural.js';

/** What the chart of the way of a text says. */
export const resolutionPath = {
  label: (symbol: string) => `The way of ${symbol}`,
  steps: 'Steps',
  notOfTheAssembly: (symbol: string) =>
    `${symbol} is no text of the General Assembly. Give one that is, such as A/RES/69/188.`,
  notOnPath: (decision: string, symbol: string) =>
    `${decision} does not lie on the way of ${symbol}. Leave decision out, or give one that does.`,
  none: 'There is nothing to show: the dataset has no decision of the General Assembly or its committees.',
  stages: {
    draft: 'Draft',
    amendments: 'Amendment',
    committee: 'Committee',
    plenary: 'General Assembly',
    council: 'Security Council',
    court: 'International Criminal Court',
  },
  amendmentIn: (body: string) => `Amendment, ${body}`,
  outcomes: {
    draft: { tabled: 'Tabled' },
    amendments: { passed: 'Passed', failed: 'Failed', 'without-a-vote': 'Accepted without a vote' },
    committee: { passed: 'Approved', failed: 'Rejected', 'without-a-vote': 'Approved without a vote' },
    plenary: { passed: 'Adopted', failed: 'Rejected', 'without-a-vote': 'Adopted without a vote' },
    council: {
      passed: 'Adopted',
      failed: 'Not adopted',
      procedural: 'Taken up by procedural vote',
      'without-a-vote': 'Taken up without a vote',
      none: 'No act in this dataset',
    },
    court: { none: 'Not reached: no referral in this dataset' },
  },
  /** Of any body. */
  statuses: {
    tabled: 'Tabled',
    passed: 'Passed',
    failed: 'Failed',
    'without-a-vote': 'Without a vote',
    procedural: 'Procedural vote',
    'not-taken': 'No decision taken',
    'not-sought': 'No decision asked for',
    pending: 'Not yet decided',
    unknown: 'Not known',
    none: 'Not reached',
  },
  notTakenUp: 'Not taken up',
  firstOnRecord: (date: string) => `First on record: ${date}`,
  noDate: 'Date not known',
  noSymbol: 'Document not known',
  by: (names: string) => `Proposed by ${names}`,
  cosponsors: (count: number, text: string, moreThan: boolean, when: string) =>
    `${moreThan ? 'More than ' : ''}${text} ${plural(count, 'co-sponsor', 'co-sponsors')}${when}`,
  whenCounted: { final: '', 'at-tabling': ' when tabled', unstated: '' },
  stalled: 'Stalled here: no referral in this dataset',
  stands: 'It stands here in this dataset',
  counts: {
    yes: (count: string) => `${count} in favour`,
    no: (count: string) => `${count} against`,
    abstain: (count: string) => `${count} abstaining`,
    absent: (count: string) => `${count} not voting`,
  },
  /** Why a state has no vote at a step. */
  without: { unknown: 'not known', 'no-seat': 'no seat', 'not-a-member': 'not a member' },
  state: (code: string, vote: string) => `${code} ${vote}`,
  heading: {
    council: (symbol: string) => `${symbol}: before the Security Council, no referral in this dataset`,
    notTaken: (symbol: string) => `${symbol}: the Security Council took no decision`,
    adopted: (symbol: string, body: string) =>
      `${symbol}: adopted by the ${body}, no later act in this dataset`,
    rejected: (symbol: string, body: string) => `${symbol}: rejected by the ${body}`,
    approved: (symbol: string, body: string) => `${symbol}: approved by the ${body}, not yet adopted`,
    pending: (symbol: string) => `${symbol}: not yet decided`,
  },
  sentence: {
    recorded: (body: string, date: string, outcome: string, counts: string) =>
      `${outcome} by the ${body} on ${date}: ${counts}.`,
    withoutAVote: (body: string, date: string, outcome: string) => `${outcome} (${body}, ${date}).`,
    taken: (dates: string) => `Taken up by the Security Council on ${dates}.`,
    notTaken: (date: string) => `The Security Council took no decision (${date}).`,
    notSought: (date: string) => `The Security Council met without a decision (${date}).`,
    noAct: 'The dataset holds no act of the Security Council that followed it.',
    court: 'It holds no referral to the International Criminal Court.',
    courtAfter: 'The dataset holds no referral to the International Criminal Court.',
    pending: (body: string) => `Still to be decided by the ${body}.`,
  },
  courtNote:
    'The last two steps are drawn for every year; whether a text asks the Council to act or to refer is not in this dataset.',
  councilNote: 'Acts of the Council are shown after the latest text of the Assembly adopted before them.',
  event: (date: string, text: string) => `${date}: ${text}`,
  stageColumn: 'Step',
  outcome: 'Outcome',
  caption: (symbol: string) => `Steps of ${symbol}`,
};
