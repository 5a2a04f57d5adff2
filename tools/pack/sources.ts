import type { PackedSources } from '../../src/bundled/source-rows.js';
import { SOURCE_KINDS, type Source } from '../../src/dataset/types.js';
import { columnsOf, table } from './text.js';

/** Sources with what they repeat written once, but for their titles and copies. */
export function packSources(sources: readonly Source[]): PackedSources {
  const publishers = table<string>();
  const rows = sources.map(({ id, publisher, date, url, kind }) => [
    SOURCE_KINDS.indexOf(kind),
    publishers.indexOf(publisher),
    date,
    id,
    url,
  ]);
  return { columns: columnsOf(rows), publishers: publishers.list };
}
