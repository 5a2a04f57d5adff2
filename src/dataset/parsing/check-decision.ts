import { COUNCIL_SEATS } from '../council.js';
import { outcomeOf } from '../rule.js';
import { VOTES, type Decision, type Iso3, type Outcome, type State, type Vote } from '../types.js';
import { isMember } from '../votes.js';
import type { Path, Problems } from './problems.js';

/** Members by code. */
export type States = ReadonlyMap<Iso3, State>;

/** Why a code cannot stand for a member on a date, or `null`. */
export function notAMember(iso3: Iso3, date: string | null, states: States): string | null {
  const state = states.get(iso3);
  if (state && isMember(state, date)) return null;
  const when = date === null ? '' : ` on ${date}`;
  const remedy = state
    ? `${state.name} was a member from ${state.memberFrom}${state.memberTo ? ` to ${state.memberTo}` : ''}; take it out.`
    : 'use the alpha-3 code of a member, or add the state to states.';
  return `"${iso3}" is not a member state${when}: ${remedy}`;
}

/** Checks each code of a list. */
export function checkMembers(
  codes: readonly Iso3[],
  date: string | null,
  states: States,
  path: Path,
  problems: Problems,
): void {
  const seen = new Set<Iso3>();
  codes.forEach((iso3, i) => {
    const message = seen.has(iso3) ? `"${iso3}" is listed twice; keep one.` : notAMember(iso3, date, states);
    seen.add(iso3);
    if (message) problems.add([...path, i], message);
  });
}

function checkVotes({ votes, date }: Decision, states: States, path: Path, problems: Problems): void {
  if (!votes) return;
  const listedIn = new Map<Iso3, Vote>();
  for (const vote of VOTES) {
    votes[vote].forEach((iso3, i) => {
      const before = listedIn.get(iso3);
      const message = before
        ? `"${iso3}" votes twice: it is in ${before} as well; keep one.`
        : notAMember(iso3, date, states);
      listedIn.set(iso3, before ?? vote);
      if (message) problems.add([...path, 'votes', vote, i], message);
    });
  }
}

/** Answers whether the tally can be relied on. */
function checkTally({ tally, votes, body }: Decision, path: Path, problems: Problems): boolean {
  if (!tally) return true;
  const before = problems.count;
  for (const vote of VOTES) {
    const listed = votes?.[vote].length ?? tally[vote];
    if (tally[vote] === null || tally[vote] === listed) continue;
    problems.add(
      [...path, 'tally', vote],
      `says ${tally[vote]}, but votes.${vote} lists ${listed}; correct one of them.`,
    );
  }
  const seats = tally.yes + tally.no + tally.abstain + (tally.absent ?? 0);
  if (body === 'security-council' && seats > COUNCIL_SEATS) {
    problems.add(
      [...path, 'tally'],
      `adds up to ${seats}, but the Security Council has fifteen seats; correct it.`,
    );
  }
  return problems.count === before;
}

const OUTCOMES_OF: Readonly<Record<Decision['method'], readonly Outcome[]>> = {
  'recorded-vote': ['adopted', 'rejected'],
  'without-a-vote': ['adopted', 'pending'],
  none: ['pending', 'not-taken', 'not-sought'],
};

function checkOutcome(decision: Decision, path: Path, problems: Problems): void {
  const { method, outcome, rule, tally, votes } = decision;
  const place = [...path, 'outcome'];
  if (method === 'recorded-vote' && outcome === 'pending' && !tally) return;
  if (!OUTCOMES_OF[method].includes(outcome)) {
    problems.add(
      place,
      `"${outcome}" does not go with the method "${method}"; use one of: ${OUTCOMES_OF[method].join(', ')}.`,
    );
    return;
  }
  const byRule = tally ? outcomeOf(rule, tally, votes) : null;
  if (tally && byRule !== null && byRule !== outcome) {
    problems.add(
      place,
      `says "${outcome}", but ${tally.yes} in favour and ${tally.no} against is "${byRule}" under the rule "${rule}"; correct the outcome or state the rule.`,
    );
  }
}

/** Checks what one decision says against itself and against the members of its day. */
export function checkDecision(decision: Decision, states: States, path: Path, problems: Problems): void {
  const { method, outcome, tally, date } = decision;
  if (method === 'recorded-vote' && !tally && outcome !== 'pending') {
    problems.add(
      [...path, 'votes'],
      'is required for a recorded vote; give the votes, or a tally where only that is known.',
    );
  }
  if (method !== 'recorded-vote' && tally) {
    problems.add(
      [...path, 'method'],
      `"${method}" does not go with votes or a tally; write "recorded-vote", or leave them out.`,
    );
  }
  if (date === null && outcome !== 'pending') {
    problems.add(
      [...path, 'date'],
      'is required for a decision that has been taken; only a pending one may have none.',
    );
  }
  checkVotes(decision, states, path, problems);
  if (checkTally(decision, path, problems)) checkOutcome(decision, path, problems);
  checkMembers(decision.proposers, date, states, [...path, 'proposers'], problems);
  checkMembers(decision.dissociated, date, states, [...path, 'dissociated'], problems);
}
