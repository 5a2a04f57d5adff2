import { COUNCIL_SEATS, isPermanentMember, PERMANENT_MEMBERS } from '../../dataset/council.js';
import { statusOf, type StateStatus } from '../../dataset/queries.js';
import { vetoesOf } from '../../dataset/rule.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';

/** One of the fifteen seats. */
export interface CouncilSeat {
  /** Who sits there; `null` where the dataset does not say. */
  readonly iso3: Iso3 | null;
  /** UN short name; empty for a seat whose member is not known. */
  readonly name: string;
  readonly status: StateStatus;
  readonly permanent: boolean;
  /** Its negative vote was a veto. */
  readonly veto: boolean;
}

/** From one end of the table to the other: the votes in favour first, so that they reach for the line of nine. */
const ORDER: readonly StateStatus[] = ['yes', 'abstain', 'absent', 'unknown', 'no'];

/**
 * The seats of the Security Council in one decision. Members are those of the roll call; without one, the five
 * permanent members, who always sit there, and ten seats of which the dataset does not say whose they were.
 */
export function councilSeats(dataset: Dataset, decision: Decision): readonly CouncilSeat[] {
  const states = new Map(dataset.states.map((state) => [state.iso3, state]));
  const vetoing = vetoesOf(decision.rule, decision.votes);
  const voted = VOTES.flatMap((vote) => decision.votes?.[vote] ?? []);
  const missing = PERMANENT_MEMBERS.filter((iso3) => !voted.includes(iso3) && states.has(iso3));
  const known = [...voted, ...missing.slice(0, Math.max(0, COUNCIL_SEATS - voted.length))];
  const whole: StateStatus =
    decision.method === 'none'
      ? decision.outcome === 'pending'
        ? 'pending'
        : 'not-taken'
      : decision.method === 'without-a-vote'
        ? 'without-a-vote'
        : 'unknown';
  const seats = known.map((iso3): CouncilSeat => {
    const state = states.get(iso3);
    const status = state && voted.includes(iso3) ? statusOf(decision, state) : whole;
    return {
      iso3,
      name: state?.name ?? iso3,
      status,
      permanent: isPermanentMember(iso3),
      veto: vetoing.includes(iso3),
    };
  });
  const place = ({ status, permanent }: CouncilSeat) => ORDER.indexOf(status) * 2 + (permanent ? 0 : 1);
  seats.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
  const empty: CouncilSeat = { iso3: null, name: '', status: whole, permanent: false, veto: false };
  return [...seats, ...Array.from({ length: Math.max(0, COUNCIL_SEATS - seats.length) }, () => empty)];
}
