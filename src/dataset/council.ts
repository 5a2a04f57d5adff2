import type { Decision, Iso3 } from './types.js';

/**
 * The five permanent members of the Security Council: Charter of the United Nations, Article 23 (1), which names the
 * Republic of China and the Union of Soviet Socialist Republics where China and the Russian Federation sit today.
 * https://www.un.org/en/about-us/un-charter/chapter-5
 */
export const PERMANENT_MEMBERS: readonly Iso3[] = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];

/** Members of the Security Council, five of them permanent: Charter, Article 23 (1) and (2), in force since 1965. */
export const COUNCIL_SEATS = 15;

/** Affirmative votes that any decision of the Security Council needs: Charter, Article 27 (2) and (3). */
export const COUNCIL_MAJORITY = 9;

/** Whether a state is a permanent member of the Security Council. */
export const isPermanentMember = (iso3: Iso3): boolean => PERMANENT_MEMBERS.includes(iso3);

/** Permanent members that voted against, in the order of the Charter; none where the votes are not known. */
export function permanentAgainst(decision: Decision): readonly Iso3[] {
  return PERMANENT_MEMBERS.filter((iso3) => decision.votes?.no.includes(iso3));
}
