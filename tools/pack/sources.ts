import type { PackedSources } from '../../src/bundled/source-rows.js';
import { SOURCE_KINDS, type Source } from '../../src/dataset/types.js';
import { columnsOf, table } from './text.js';

/** Sources with what they repeat written once. */
export function packSources(sources: readonly Source[]): PackedSources {
  const [publishers, copies] = [table<string>(), table<string>()];
  const rows = sources.map(({ id, title, publisher, date, url, kind, readThrough }) => [
    SOURCE_KINDS.indexOf(kind),
    publishers.indexOf(publisher),
    readThrough === null ? '' : copies.indexOf(readThrough),
    date,
    id,
    title,
    url,
  ]);
  return { columns: columnsOf(rows), publishers: publishers.list, copies: copies.list };
}
