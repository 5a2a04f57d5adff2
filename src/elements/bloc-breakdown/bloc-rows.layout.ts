import { statusOf } from '../../dataset/queries.js';
import { REGIONAL_GROUPS, type Dataset, type Decision, type Iso3, type State } from '../../dataset/types.js';
import { holdsOn, type Grouping } from './grouping.js';

/** Parts of a bar from left to right: votes in favour and votes against each have an edge in common. */
export const BLOC_STATUSES = ['yes', 'abstain', 'absent', 'unknown', 'no'] as const;
export type BlocStatus = (typeof BLOC_STATUSES)[number];

/** What the members of one group did. */
export interface BlocRow {
  /** Place in the order given; `rest` for those in no group. */
  readonly key: string;
  /** `null` for those in no group. */
  readonly name: string | null;
  /** Members that could vote. */
  readonly total: number;
  /** By what they did, each list in the order of names. */
  readonly states: Readonly<Record<BlocStatus, readonly Iso3[]>>;
}

/** In the order given, or those with the largest share in favour first. Those in no group come last. */
export type BlocSort = 'given' | 'favour';

const isCounted = (status: string): status is BlocStatus => BLOC_STATUSES.some((each) => each === status);

export const shareOf = ({ states, total }: BlocRow): number => (total === 0 ? 0 : states.yes.length / total);

/** The group of a state at the date of a decision; `null` where it is in none. */
export function groupAt(grouping: Grouping | null, decision: Decision, state: State): string | null {
  if (!grouping) return state.group;
  const { date } = decision;
  const holds = ({ members }: Grouping['groups'][number]): boolean =>
    members.some(
      (member) => member.iso3 === state.iso3 && (date === null ? member.to === null : holdsOn(member, date)),
    );
  return grouping.groups.find(holds)?.name ?? null;
}

/**
 * What each group did in a decision with votes by state. Only those who could vote are counted: members of the United
 * Nations on that day, and in a council members with a seat. `grouping: null` means the regional groups.
 */
export function blocRows(
  dataset: Dataset,
  decision: Decision,
  grouping: Grouping | null,
  sort: BlocSort,
): readonly BlocRow[] {
  const names: readonly string[] = grouping ? grouping.groups.map(({ name }) => name) : REGIONAL_GROUPS;
  const empty = (): Record<BlocStatus, Iso3[]> => ({ yes: [], abstain: [], absent: [], unknown: [], no: [] });
  const lists = new Map<string | null, Record<BlocStatus, Iso3[]>>();
  for (const name of [...names, null]) lists.set(name, empty());
  for (const state of [...dataset.states].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const status = statusOf(decision, state);
    if (isCounted(status)) lists.get(groupAt(grouping, decision, state))?.[status].push(state.iso3);
  }
  const row = (name: string | null, key: string): BlocRow => {
    const states = lists.get(name) ?? empty();
    return { key, name, states, total: BLOC_STATUSES.reduce((sum, each) => sum + states[each].length, 0) };
  };
  const rows = names.map((name, index) => row(name, `${index}`));
  if (sort === 'favour') rows.sort((a, b) => shareOf(b) - shareOf(a));
  const rest = row(null, 'rest');
  return rest.total > 0 ? [...rows, rest] : rows;
}
