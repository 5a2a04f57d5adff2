import type { Cosponsorship } from '../dataset/types.js';
import packed from './cosponsor-notes.json';
import { bundledCosponsorships } from './cosponsorships.js';
import { conflictOf } from './decisions.js';
import { items, rowsOf } from './text.js';

/** Notes and conflicts, one column each, in the order of the records. */
export type PackedCosponsorNotes = readonly string[];

/** A record of the bundle with its notes and conflicts; any other record as it is. For the list of names. */
export function withNotes(record: Cosponsorship): Cosponsorship {
  const row = rowsOf(packed)[bundledCosponsorships().cosponsorships.indexOf(record)];
  if (!row) return record;
  const [notes, conflicts] = row;
  return { ...record, notes: items(notes), conflicts: items(conflicts).map(conflictOf) };
}
