import type { Dataset, Iso3, PartialDate, Problem } from '../../dataset/types.js';
import type { Messages } from '../../i18n/messages.js';

/** A state in a group, for a time. */
export interface GroupMember {
  readonly iso3: Iso3;
  /** First and last day; `null`: open. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export interface Group {
  readonly name: string;
  readonly members: readonly GroupMember[];
}

/** States in groups, as a page gives them. */
export interface Grouping {
  readonly name: string;
  /** `null` where the page gives none. */
  readonly source: { readonly title: string; readonly url: string | null } | null;
  readonly groups: readonly Group[];
}

type Said = Messages['blocBreakdown']['bad'];
type Fields = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Dates may be as short as a year: a beginning is its first day, an end its last. */
const begins = ({ from }: GroupMember): string => from ?? '';
const ends = ({ to }: GroupMember): string => `${to ?? '9999'}~`;

/** Whether a membership holds on a day; for a month or a year, on any day of it. */
export const holdsOn = (member: GroupMember, date: PartialDate): boolean =>
  begins(member).slice(0, date.length) <= date && ends(member) >= date;

/**
 * Reads a grouping from anything that a page may give. What is wrong comes back as problems, each with its path, such
 * as `grouping.groups[1].members[3]`; a state that is in two groups at one date is one of them.
 */
export function parseGrouping(input: unknown, dataset: Dataset, said: Said): Grouping | readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, message: string) => void problems.push({ path, message });
  if (!isObject(input)) return [{ path: 'grouping', message: said.shape }];
  const name = textOf(input['name']);
  if (name === '') wrong('grouping.name', said.name);
  const list: readonly unknown[] = Array.isArray(input['groups']) ? input['groups'] : [];
  if (list.length === 0) wrong('grouping.groups', said.groups);

  const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
  const seen = new Map<Iso3, { readonly member: GroupMember; readonly group: string }[]>();
  const groups: Group[] = [];

  const readMember = (value: unknown, path: string): GroupMember | null => {
    const fields: Fields | null =
      typeof value === 'string' ? { state: value } : isObject(value) ? value : null;
    const iso3 = textOf(fields?.['state']).toUpperCase();
    if (!fields || iso3 === '') wrong(path, said.member);
    else if (!names.has(iso3)) wrong(path, said.unknown(iso3.slice(0, 40)));
    else {
      const [from, to] = [fields['from'] ?? null, fields['to'] ?? null];
      const good = [from, to].every((day) => day === null || (typeof day === 'string' && DATE.test(day)));
      const member = { iso3, from: from as string | null, to: to as string | null };
      if (!good) wrong(path, said.date);
      else if (begins(member) > ends(member)) wrong(path, said.order);
      else return member;
    }
    return null;
  };

  list.forEach((each, index) => {
    const path = `grouping.groups[${index}]`;
    const group = isObject(each) ? textOf(each['name']) : '';
    if (group === '') wrong(`${path}.name`, said.name);
    else if (groups.some((other) => other.name === group))
      wrong(`${path}.name`, said.twiceNamed(group.slice(0, 80)));
    const given = isObject(each) ? each['members'] : null;
    if (!Array.isArray(given)) wrong(`${path}.members`, said.members);
    const members = (Array.isArray(given) ? (given as readonly unknown[]) : []).flatMap((value, at) => {
      const place = `${path}.members[${at}]`;
      const member = readMember(value, place);
      if (!member) return [];
      const others = seen.get(member.iso3) ?? [];
      const clash = others.find(
        (other) => begins(other.member) <= ends(member) && begins(member) <= ends(other.member),
      );
      if (clash) wrong(place, said.twice(names.get(member.iso3) ?? member.iso3, clash.group));
      seen.set(member.iso3, [...others, { member, group: group || path }]);
      return [member];
    });
    groups.push({ name: group, members });
  });

  const source = readSource(input['source']);
  if (source === undefined) wrong('grouping.source', said.source);
  return problems.length > 0 ? problems : { name, source: source ?? null, groups };
}

/** `undefined` for what is no source. */
function readSource(value: unknown): Grouping['source'] | undefined {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return undefined;
  const title = textOf(value['title']);
  const url = textOf(value['url']);
  // Any other address could run as a script when it is chosen.
  if (title === '' || (url !== '' && !/^https?:\/\//i.test(url))) return undefined;
  return { title, url: url === '' ? null : url };
}
