import { REGIONAL_GROUPS, type Iso3, type State } from '../dataset/types.js';
import { FIELD, fullDate } from './text.js';

export interface PackedStates {
  /** Alpha-3 codes, one after the other. */
  readonly codes: string;
  /** Alpha-2 codes where they are not the first two letters of alpha-3: the last letter, or both. */
  readonly alpha2: string;
  readonly names: string;
  /** Index of the regional group, one digit a state; `-` for none. */
  readonly groups: string;
  /** Dates of admission as `yymmdd`. */
  readonly joined: string;
}

/** Cuts a run of alpha-3 codes. */
export const codesOf = (run: string): readonly Iso3[] => run.match(/.{3}/g) ?? [];

function alpha2Of(iso3: string, change: string): string {
  return (change.length === 2 ? '' : iso3.slice(0, change === '' ? 2 : 1)) + change;
}

/** The members of the United Nations, in the order of their codes. */
export function unpackStates(packed: PackedStates): readonly State[] {
  const changes = packed.alpha2.split(',');
  const names = packed.names.split(FIELD);
  return codesOf(packed.codes).map((iso3, i) => ({
    iso3,
    iso2: alpha2Of(iso3, changes[i] ?? ''),
    name: names[i] ?? iso3,
    group: REGIONAL_GROUPS[Number(packed.groups[i])] ?? null,
    memberFrom: fullDate(packed.joined.slice(i * 6, i * 6 + 6)),
    memberTo: null,
  }));
}
