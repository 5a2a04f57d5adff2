import type { PackedCosponsorNotes } from '../../src/bundled/cosponsor-notes.js';
import { MARKS, type PackedCosponsorships } from '../../src/bundled/cosponsorships.js';
import { ITEM } from '../../src/bundled/text.js';
import {
  BODIES,
  BOUNDS,
  STAGES,
  type Cosponsorship,
  type Decision,
  type Source,
  type State,
} from '../../src/dataset/types.js';
import { conflictsField } from './events.js';
import { packSources } from './sources.js';
import { columnsOf, joined } from './text.js';

function lettersOf(record: Cosponsorship, states: readonly State[]): string {
  const marks = Object.keys(MARKS) as (keyof typeof MARKS)[];
  return states
    .map(({ iso3 }) => marks.reduce((sum, key) => sum + (record[key]?.includes(iso3) ? MARKS[key] : 0), 0))
    .map((sum) => sum.toString(32))
    .join('');
}

/** The records of co-sponsors; `sources` are those that the votes do not bring. */
export function packCosponsorships(
  records: readonly Cosponsorship[],
  decisions: readonly Decision[],
  states: readonly State[],
  sources: readonly Source[],
): PackedCosponsorships {
  const rows = records.map((record) => {
    const { body, year, draft, replacedBy, count, groups } = record;
    const decision = decisions.find(({ id }) => id === `${body}/${year}`);
    return [
      BODIES.indexOf(body),
      year,
      replacedBy === null ? '' : 1,
      draft !== null && draft === decision?.symbol ? '=' : draft,
      count ? [count.value, BOUNDS.indexOf(count.bound), STAGES.indexOf(count.stage)].join(' ') : '',
      count?.basis ?? '',
      joined(groups, ITEM),
      record.sources[0] ?? '',
    ];
  });
  const lists = records.map((record) => lettersOf(record, states)).join('');
  return { columns: columnsOf(rows), lists, sources: packSources(sources) };
}

/** What only the list of names says of the records, in their order. */
export function packCosponsorNotes(records: readonly Cosponsorship[]): PackedCosponsorNotes {
  return columnsOf(records.map(({ notes, conflicts }) => [joined(notes, ITEM), conflictsField(conflicts)]));
}
