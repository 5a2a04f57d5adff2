import type { Decision, Iso3, PartialDate, State, Vote } from './types.js';
import { VOTES } from './types.js';

/**
 * What a chart can say about a state and a decision: its vote, or why it has none.
 * `unknown`: votes were cast, and which one the state cast is not known. `not-a-member`: it was no member of the
 * United Nations on that day. `no-seat`: a member of the United Nations without a seat in that body.
 * `without-a-vote`, `pending` and `not-taken` say the same of the decision as a whole.
 */
export const STATE_STATUSES = [
  ...VOTES,
  'unknown',
  'not-a-member',
  'no-seat',
  'without-a-vote',
  'pending',
  'not-taken',
] as const;
export type StateStatus = (typeof STATE_STATUSES)[number];

const votesOf = new WeakMap<Decision, ReadonlyMap<Iso3, Vote>>();

function indexed(decision: Decision): ReadonlyMap<Iso3, Vote> {
  const known = votesOf.get(decision);
  if (known) return known;
  const index = new Map<Iso3, Vote>();
  for (const vote of VOTES) for (const iso3 of decision.votes?.[vote] ?? []) index.set(iso3, vote);
  votesOf.set(decision, index);
  return index;
}

/** The vote of one state, or `null` where it has none or none is known: `statusOf` says why. */
export function voteOf(decision: Decision, iso3: Iso3): Vote | null {
  return indexed(decision).get(iso3) ?? null;
}

/**
 * Whether a state was a member of the United Nations on a day; for a month or a year, on any day of it.
 * Without a date: whether it is a member today.
 */
export function isMember(state: State, date: PartialDate | null): boolean {
  if (date === null) return state.memberTo === null;
  const joined = state.memberFrom.slice(0, date.length) <= date;
  return joined && (state.memberTo === null || state.memberTo.slice(0, date.length) >= date);
}

/** Whether every member of the United Nations has a seat in the body: in the General Assembly and its committees. */
export function isPlenary({ body }: Pick<Decision, 'body'>): boolean {
  return body === 'general-assembly' || body.endsWith('-committee');
}

/** What to say about a state and a decision: its vote, or which of six reasons it has none. */
export function statusOf(decision: Decision, state: State): StateStatus {
  const vote = voteOf(decision, state.iso3);
  if (vote) return vote;
  if (!isMember(state, decision.date)) return 'not-a-member';
  if (decision.outcome === 'pending') return 'pending';
  if (decision.method === 'none') return 'not-taken';
  if (decision.method === 'without-a-vote') return 'without-a-vote';
  return decision.votes && !isPlenary(decision) ? 'no-seat' : 'unknown';
}
