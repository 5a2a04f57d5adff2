import { SOURCE_KINDS, type Source } from '../dataset/types.js';
import { rowsOf } from './text.js';

export interface PackedSources {
  /** One column a field, in the order in which `unpackSources` takes them. */
  readonly columns: readonly string[];
  /** Publishers: a column points here. */
  readonly publishers: readonly string[];
}

/**
 * Sources, in the order in which they are packed: what a chart links to. Their titles and the copies through which they
 * were read lie in `bundled/sources`; here the publisher stands for the title.
 */
export function unpackSources({ columns, publishers }: PackedSources): readonly Source[] {
  return rowsOf(columns).map((row) => {
    const [kind, place, date, id = '', url] = row;
    const publisher = publishers[Number(place)] ?? '';
    return {
      id,
      title: publisher,
      publisher,
      date: date || null,
      url: url || null,
      kind: SOURCE_KINDS[Number(kind)] ?? 'reference',
      readThrough: null,
    };
  });
}
