import { cosponsorshipsOf } from '../../dataset/queries.js';
import { REGIONAL_GROUPS } from '../../dataset/types.js';
import type { Body, Cosponsorship, Dataset, Iso3, RegionalGroup } from '../../dataset/types.js';

export { knownNames, STANDINGS, standingOf, type Standing } from '../../layout/standings.js';

/** What is known of one year: the record to draw, and other records of the same year. */
export interface CosponsorYear {
  readonly year: number;
  readonly record: Cosponsorship;
  readonly others: readonly Cosponsorship[];
}

/** A final total says more than "more than", and either says more than a count taken when the draft was tabled. */
function rank({ count, replacedBy }: Cosponsorship): number {
  const known = count ? (count.stage === 'final' ? 4 : 2) + (count.bound === 'exact' ? 1 : 0) : 0;
  return known + (replacedBy === null ? 0.5 : 0);
}

/** One entry a year, oldest first: of several records of a year the one that says most, and the rest beside it. */
export function cosponsorYears(dataset: Dataset, body: Body): readonly CosponsorYear[] {
  const byYear = new Map<number, Cosponsorship[]>();
  for (const record of cosponsorshipsOf(dataset, body, { drafts: true })) {
    byYear.set(record.year, [...(byYear.get(record.year) ?? []), record]);
  }
  return [...byYear].flatMap(([year, records]) => {
    const [record, ...others] = records.sort((a, b) => rank(b) - rank(a));
    return record ? [{ year, record, others }] : [];
  });
}

/** Those who joined after the draft was issued: so recorded, or named although the draft's complete list lacks them. */
export function joinedLater(record: Cosponsorship): ReadonlySet<Iso3> {
  const draft = record.namedAtTabling;
  return new Set([
    ...record.joinedLater,
    ...(draft ? record.some.filter((iso3) => !draft.includes(iso3)) : []),
  ]);
}

/** A regional group, `none` for states that are in no group, or `not-named` for co-sponsors whose names are not known. */
export type Party = RegionalGroup | 'none' | 'not-named';
export const PARTIES: readonly Party[] = [...REGIONAL_GROUPS, 'none', 'not-named'];

/** Names by regional group, in the order in which charts list groups; groups without a name are left out. */
export function byGroup(
  dataset: Dataset,
  names: readonly Iso3[],
): readonly (readonly [Party, readonly Iso3[]])[] {
  const groups = new Map(dataset.states.map((state) => [state.iso3, state.group]));
  return PARTIES.flatMap((party) => {
    const members = names.filter((iso3) => (groups.get(iso3) ?? 'none') === party);
    return members.length > 0 ? [[party, members] as const] : [];
  });
}

/** How many of a count come from each group; those whose names are not known are `not-named`. Adds up to the count. */
export function partyCounts(dataset: Dataset, record: Cosponsorship): readonly (readonly [Party, number])[] {
  const names = record.named ?? record.namedAtTabling ?? [];
  const rest = (record.count?.value ?? 0) - names.length;
  const counted = byGroup(dataset, names).map(([party, members]) => [party, members.length] as const);
  return rest > 0 ? [...counted, ['not-named', rest]] : counted;
}
