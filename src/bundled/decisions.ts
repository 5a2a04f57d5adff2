import {
  BODIES,
  DECISION_KINDS,
  METHODS,
  OUTCOMES,
  RULES,
  VOTES,
  type Conflict,
  type Decision,
  type Iso3,
  type Source,
  type State,
  type Tally,
  type VotesByState,
} from '../dataset/types.js';
import { recordOf } from './records.js';
import { codesOf } from './states.js';
import { fullDate, items, once, rowsOf } from './text.js';

export interface PackedDecisions {
  /** One column a field, in the order in which `unpackDecisions` takes them. */
  readonly columns: readonly string[];
  /** Titles: a column points here. */
  readonly titles: readonly string[];
  /** The rolls one after the other: one letter a state, in the order of the states, for each decision that has one. */
  readonly votes: string;
}

/** The letter of each vote, in the order of `VOTES`. */
export const VOTE_LETTERS = 'yna-';

/** What stands in the place of a tally where the roll gives it. */
export const HAS_ROLL = '*';

function votesOf(roll: string, states: readonly State[]): VotesByState {
  const lists: Record<keyof VotesByState, Iso3[]> = { yes: [], no: [], abstain: [], absent: [] };
  states.forEach(({ iso3 }, i) => {
    const vote = VOTES[VOTE_LETTERS.indexOf(roll.charAt(i))];
    if (vote) lists[vote].push(iso3);
  });
  return lists;
}

function tallyOf({ yes, no, abstain, absent }: VotesByState): Tally {
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}

function tallyFrom(text: string): Tally {
  const [yes = 0, no = 0, abstain = 0, absent = null] = text.split(' ').map(Number);
  return { yes, no, abstain, absent };
}

/** What another source says; which one it is lies with the other sources. */
export const conflictOf = (says: string): Conflict => ({ says, source: null });

/** One digit for each field that is one of a list of words, and whether the roll was compared with the document. */
export function codeOf({ body, kind, method, outcome, rule, checked }: Decision): string {
  const places = [
    BODIES.indexOf(body),
    DECISION_KINDS.indexOf(kind),
    METHODS.indexOf(method),
    OUTCOMES.indexOf(outcome),
    RULES.indexOf(rule),
    Number(checked),
  ];
  return places.map((place) => place.toString(36)).join('');
}

const pick = <T>(list: readonly T[], letters: string, i: number): T =>
  list[Number.parseInt(letters.charAt(i), 36)];

/** `third-committee/2014/amendment` */
export function decisionId(body: string, date: string, kind: string): string {
  return `${body}/${date.slice(0, 4)}${kind === 'amendment' ? '/amendment' : ''}`;
}

/** The decisions, in the order of the data, each with its first source; and those sources that are official records. */
export function unpackDecisions(
  packed: PackedDecisions,
  states: readonly State[],
): { readonly decisions: readonly Decision[]; readonly records: readonly Source[] } {
  const records: Source[] = [];
  let start = 0;
  // A page shows few of the rolls: each is read when it is first asked for.
  const nextRoll = (): (() => VotesByState) => {
    const roll = packed.votes.slice(start, (start += states.length));
    return once(() => votesOf(roll, states));
  };
  const decisions = rowsOf(packed.columns).map((row): Decision => {
    const [code = '', days = '', session, symbol, meeting, title, resolution, amends, ...rest] = row;
    const [proposers = '', dissociated = '', tally, source = '', notes, conflicts] = rest;
    const body = pick(BODIES, code, 0);
    const kind = pick(DECISION_KINDS, code, 1);
    const date = fullDate(days);
    const roll = tally === HAS_ROLL ? nextRoll() : null;
    const counts = once(() => (roll ? tallyOf(roll()) : tally ? tallyFrom(tally) : null));
    const meetingSymbol = (meeting === '=' ? symbol : meeting) || null;
    const record = recordOf(source, { body, symbol: symbol || null, meeting: meetingSymbol });
    if (record) records.push(record);
    return {
      id: decisionId(body, date, kind),
      body,
      date,
      session: session ? Number(session) : null,
      symbol: symbol || null,
      meeting: meetingSymbol,
      kind,
      title: packed.titles[Number(title)] ?? '',
      resolution: (resolution === '=' ? symbol : resolution) || null,
      amends: amends || null,
      proposers: codesOf(proposers),
      method: pick(METHODS, code, 2),
      outcome: pick(OUTCOMES, code, 3),
      rule: pick(RULES, code, 4),
      get tally() {
        return counts();
      },
      get votes() {
        return roll?.() ?? null;
      },
      dissociated: codesOf(dissociated),
      notes: items(notes),
      conflicts: items(conflicts).map(conflictOf),
      checked: code.charAt(5) === '1',
      sources: [record?.id ?? source],
    };
  });
  return { decisions, records };
}
