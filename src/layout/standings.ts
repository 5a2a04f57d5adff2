import type { Cosponsorship, Iso3 } from '../dataset/types.js';

/** What is said of one state and one text. Being left off a complete list is less than a source's word that it stayed away. */
export const STANDINGS = ['named', 'not-listed', 'declined', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Everyone known by name: the complete list, the list on the draft, those who joined, and those named in passing. */
export function knownNames(record: Cosponsorship): readonly Iso3[] {
  const { named, namedAtTabling, joinedLater, some } = record;
  return [...new Set([...(named ?? []), ...(namedAtTabling ?? []), ...joinedLater, ...some])];
}

/** Whether a state is known to have put its name to a text. Silence of an incomplete list is `unknown`. */
export function standingOf(record: Cosponsorship, iso3: Iso3): Standing {
  if (knownNames(record).includes(iso3)) return 'named';
  if (record.notSponsoring.includes(iso3)) return 'declined';
  return record.named && record.count?.stage === 'final' ? 'not-listed' : 'unknown';
}
