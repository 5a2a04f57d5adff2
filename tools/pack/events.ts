import type { PackedEvents } from '../../src/bundled/events.js';
import { ITEM } from '../../src/bundled/text.js';
import { ACTORS, type Conflict, type DatedEvent, type Source } from '../../src/dataset/types.js';
import { packSources } from './sources.js';
import { columnsOf, digitsOf, joined } from './text.js';

/** What other sources say; which ones they are is packed with the sources. */
export function conflictsField(conflicts: readonly Conflict[]): string {
  return joined(
    conflicts.map(({ says }) => says),
    ITEM,
  );
}

/** The events; `sources` are those that the votes do not bring. */
export function packEvents(events: readonly DatedEvent[], sources: readonly Source[]): PackedEvents {
  const rows = events.map(({ date, actor, text, document, notes, conflicts, sources: [first = ''] }) => [
    digitsOf(date),
    ACTORS.indexOf(actor),
    text,
    first,
    document,
    joined(notes, ITEM),
    conflictsField(conflicts),
  ]);
  return { columns: columnsOf(rows), sources: packSources(sources) };
}
