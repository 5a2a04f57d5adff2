import { COUNCIL_SEATS } from './council.js';
import { outcomeOf, vetoesOf, votesNeeded } from './rule.js';
import type { Iso3, Rule, Tally, VotesByState } from './types.js';

/** What a count comes to under a rule, and how close it was. All are numbers of votes. */
export interface RuleResult {
  readonly rule: Rule;
  /** Votes that count: in favour and against. Abstentions are no votes cast. */
  readonly cast: number;
  /** Of how many `needed` is counted: the votes cast, or the seats of the Security Council. */
  readonly basis: number;
  /** Votes in favour that are needed. */
  readonly needed: number;
  /** Where the line lies on a scale from 0 to `basis`: at half, at two thirds, or at nine. */
  readonly line: number;
  /** Votes in favour beyond those needed; below 0: how many are missing. */
  readonly margin: number;
  /** Permanent members whose vote against is a veto; none where the names are not known. */
  readonly vetoes: readonly Iso3[];
  /** Whether it passes; `null` where that hangs on a veto and the names are not known. */
  readonly passes: boolean | null;
}

/** The part of the basis at which the line lies. */
const LINE: Readonly<Record<Rule, number>> = {
  'simple-majority': 1 / 2,
  'two-thirds': 2 / 3,
  'nine-of-fifteen': 9 / 15,
  'nine-of-fifteen-veto': 9 / 15,
};

/** Whether the rule counts seats and not votes cast. */
export const countsSeats = (rule: Rule): boolean => rule.startsWith('nine-of-fifteen');

/** The line of a rule as a part of what it is counted on, from 0 to 1. */
export const lineOf = (rule: Rule): number => LINE[rule];

/** What a count comes to under the rule of the body. An equally divided vote does not pass. */
export function resultOf(rule: Rule, tally: Tally, votes: VotesByState | null): RuleResult {
  const cast = tally.yes + tally.no;
  const basis = countsSeats(rule) ? COUNCIL_SEATS : cast;
  const needed = votesNeeded(rule, tally);
  const outcome = outcomeOf(rule, tally, votes);
  return {
    rule,
    cast,
    basis,
    needed,
    line: LINE[rule] * basis,
    margin: tally.yes - needed,
    vetoes: vetoesOf(rule, votes),
    passes: outcome && outcome === 'adopted',
  };
}
