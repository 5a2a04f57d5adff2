import { brandDataset } from '../dataset/brand.js';
import { ACTORS, type Dataset, type DatedEvent } from '../dataset/types.js';
import { conflictOf } from './decisions.js';
import packed from './events.json';
import { unpackSources, type PackedSources } from './source-rows.js';
import { fullDate, items, rowsOf } from './text.js';
import { bundledVotes } from './votes.js';

export interface PackedEvents {
  /** One column a field, in the order in which `unpackEvents` takes them. */
  readonly columns: readonly string[];
  /** First sources of the events, without those that the votes bring. */
  readonly sources: PackedSources;
}

/** The events, in the order of the data, each with its first source. */
export function unpackEvents({ columns }: PackedEvents): readonly DatedEvent[] {
  return rowsOf(columns).map((row, i) => {
    const [date = '', actor, text = '', source = '', document, notes, conflicts] = row;
    return {
      id: `ev-${String(i + 1).padStart(3, '0')}`,
      date: fullDate(date),
      actor: ACTORS[Number(actor)] ?? 'other',
      text,
      document: document || null,
      notes: items(notes),
      conflicts: items(conflicts).map(conflictOf),
      sources: [source],
    };
  });
}

let unpacked: Dataset | undefined;

/** The votes and the dated events. */
export function bundledEvents(): Dataset {
  const votes = bundledVotes();
  return (unpacked ??= brandDataset({
    ...votes,
    events: unpackEvents(packed),
    sources: [...votes.sources, ...unpackSources(packed.sources)],
  }));
}
