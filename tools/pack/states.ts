import type { PackedStates } from '../../src/bundled/states.js';
import { FIELD } from '../../src/bundled/text.js';
import { REGIONAL_GROUPS, type State } from '../../src/dataset/types.js';
import { digitsOf, joined } from './text.js';

/** The change that makes alpha-2 out of alpha-3: nothing, the last letter, or both. */
function alpha2Change({ iso2, iso3 }: State): string {
  if (iso2 === iso3.slice(0, 2)) return '';
  return iso2.charAt(0) === iso3.charAt(0) ? iso2.charAt(1) : iso2;
}

/** The members of today. */
export function packStates(states: readonly State[]): PackedStates {
  for (const { iso3, memberTo } of states)
    if (memberTo !== null) throw new Error(`${iso3} is no member of today`);
  return {
    codes: states.map(({ iso3 }) => iso3).join(''),
    alpha2: states.map(alpha2Change).join(','),
    names: joined(
      states.map(({ name }) => name),
      FIELD,
    ),
    groups: states.map(({ group }) => (group ? REGIONAL_GROUPS.indexOf(group) : '-')).join(''),
    joined: states.map(({ memberFrom }) => digitsOf(memberFrom)).join(''),
  };
}
