import { SOURCE_KINDS, type Source } from '../dataset/types.js';
import { rowsOf } from './text.js';

export interface PackedSources {
  /** One column a field, in the order in which `unpackSources` takes them. */
  readonly columns: readonly string[];
  /** Publishers: a column points here. */
  readonly publishers: readonly string[];
  /** Copies through which documents were read: a column points here. */
  readonly copies: readonly string[];
}

/** Sources, in the order in which they are packed. */
export function unpackSources({ columns, publishers, copies }: PackedSources): readonly Source[] {
  return rowsOf(columns).map((row) => {
    const [kind, publisher, copy, date, id = '', title = '', url] = row;
    return {
      id,
      title,
      publisher: publishers[Number(publisher)] ?? '',
      date: date || null,
      url: url || null,
      kind: SOURCE_KINDS[Number(kind)] ?? 'reference',
      readThrough: copy ? (copies[Number(copy)] ?? null) : null,
    };
  });
}
