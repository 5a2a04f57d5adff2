import type { Cosponsorship } from '../types.js';
import { checkMembers, type States } from './check-decision.js';
import type { Path, Problems } from './problems.js';

/** Checks that the lists of one record are lists of members, and that they fit its number. */
export function checkCosponsorship(
  record: Cosponsorship,
  states: States,
  path: Path,
  problems: Problems,
): void {
  const { year, count, named, joinedLater } = record;
  for (const list of ['named', 'namedAtTabling', 'joinedLater', 'some', 'notSponsoring'] as const) {
    checkMembers(record[list] ?? [], String(year), states, [...path, list], problems);
  }
  if (!named) return;
  if (count?.bound === 'exact' && count.value !== named.length) {
    problems.add(
      [...path, 'count', 'value'],
      `says ${count.value}, but named lists ${named.length}; correct one of them.`,
    );
  }
  joinedLater.forEach((iso3, i) => {
    if (!named.includes(iso3))
      problems.add([...path, 'joinedLater', i], `"${iso3}" is not in named; add it there.`);
  });
}
