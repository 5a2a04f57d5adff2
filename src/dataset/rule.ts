import { COUNCIL_MAJORITY, isPermanentMember } from './council.js';
import type { Iso3, Outcome, Rule, Tally, VotesByState } from './types.js';

/**
 * How many votes in favour adopt a text. Abstentions do not count as votes: a simple majority is more than half of
 * those in favour and against. In the Security Council nine are needed whatever the others do.
 */
export function votesNeeded(rule: Rule, { yes, no }: Pick<Tally, 'yes' | 'no'>): number {
  if (rule === 'simple-majority') return Math.floor((yes + no) / 2) + 1;
  if (rule === 'two-thirds') return Math.max(1, Math.ceil(((yes + no) * 2) / 3));
  return COUNCIL_MAJORITY;
}

/** The permanent members that voted against, where their vote can reject. */
export function vetoesOf(rule: Rule, votes: VotesByState | null): readonly Iso3[] {
  if (rule !== 'nine-of-fifteen-veto' || !votes) return [];
  return votes.no.filter(isPermanentMember);
}

/**
 * What a vote comes to under a rule, or `null` where the tally alone cannot say it:
 * nine in favour, some against, and it is not known whether a permanent member is among them.
 */
export function outcomeOf(rule: Rule, tally: Tally, votes: VotesByState | null): Outcome | null {
  if (tally.yes < votesNeeded(rule, tally)) return 'rejected';
  if (rule !== 'nine-of-fifteen-veto' || tally.no === 0) return 'adopted';
  if (!votes) return null;
  return vetoesOf(rule, votes).length > 0 ? 'rejected' : 'adopted';
}
