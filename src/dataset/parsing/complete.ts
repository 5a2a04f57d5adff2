import { outcomeOf } from '../rule.js';
import type {
  Body,
  Decision,
  DecisionKind,
  Iso3,
  Outcome,
  Rule,
  State,
  Tally,
  VotesByState,
} from '../types.js';
import { isMember, isPlenary } from '../votes.js';
import type { Path, Problems } from './problems.js';
import type { RawDecision } from './schema.js';

const isCommittee = (body: Body): boolean => body.endsWith('-committee');

function kindOf({ kind, body, amends }: RawDecision): DecisionKind {
  return kind ?? (amends === null ? (isCommittee(body) ? 'draft' : 'resolution') : 'amendment');
}

function ruleOf({ rule, body }: RawDecision, kind: DecisionKind): Rule {
  if (rule) return rule;
  if (body !== 'security-council') return 'simple-majority';
  return kind === 'agenda' ? 'nine-of-fifteen' : 'nine-of-fifteen-veto';
}

/** Left out, the list of the absent is every member that is in no other list, where every member has a seat. */
function votesOf({ votes, body, date }: RawDecision, states: readonly State[]): VotesByState | null {
  if (!votes) return null;
  const { yes, no, abstain } = votes;
  if (votes.absent || !isPlenary({ body })) return { yes, no, abstain, absent: votes.absent ?? [] };
  const voted = new Set<Iso3>([...yes, ...no, ...abstain]);
  const absent = states.filter((state) => isMember(state, date) && !voted.has(state.iso3));
  return { yes, no, abstain, absent: absent.map(({ iso3 }) => iso3) };
}

function tallyOf({ tally }: RawDecision, votes: VotesByState | null): Tally | null {
  if (tally || !votes) return tally;
  const { yes, no, abstain, absent } = votes;
  return { yes: yes.length, no: no.length, abstain: abstain.length, absent: absent.length };
}

/** Fills in what a decision leaves out, and reports what has to be said because nothing else tells it. */
export function completeDecision(
  raw: RawDecision,
  states: readonly State[],
  path: Path,
  problems: Problems,
): Decision {
  const kind = kindOf(raw);
  const rule = ruleOf(raw, kind);
  const votes = votesOf(raw, states);
  const tally = tallyOf(raw, votes);
  const method = raw.method ?? (tally ? 'recorded-vote' : 'none');
  if (!raw.method && !tally && raw.outcome !== 'pending') {
    problems.add(
      [...path, 'method'],
      'is required where neither votes nor a tally is given; write how it was decided.',
    );
  }
  const otherwise: Outcome =
    method === 'without-a-vote' ? 'adopted' : method === 'none' ? 'not-taken' : 'pending';
  const outcome = raw.outcome ?? (tally ? outcomeOf(rule, tally, votes) : otherwise);
  if (outcome === null) {
    problems.add(
      [...path, 'outcome'],
      'is required: the tally alone does not tell whether a permanent member voted against.',
    );
  }
  return { ...raw, kind, rule, votes, tally, method, outcome: outcome ?? 'pending' };
}
