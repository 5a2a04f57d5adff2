import type { Source } from '../dataset/types.js';
import { unpackSources, type PackedSources } from './source-rows.js';
import packed from './sources.json';
import { items, rowsOf } from './text.js';
import { bundledVotes } from './votes.js';

/** What the other files leave out of one record. */
export interface Details {
  /** Ids of the sources after the first. */
  readonly sources: readonly string[];
  /** Notes for those who look into the sources. */
  readonly notes: readonly string[];
  /** Ids of the sources of its conflicts, in their order. */
  readonly conflicts: readonly string[];
}

const NOTHING: Details = { sources: [], notes: [], conflicts: [] };

/** Lists of the dataset whose records have details. */
export const DETAILED = ['decisions', 'events', 'cosponsorships'] as const;
export type Detailed = (typeof DETAILED)[number];

export interface PackedDetails extends PackedSources {
  readonly titles: readonly string[];
  /** Copies through which documents were read, by number of the source. */
  readonly copies: Readonly<Record<string, string>>;
  /** For each list the columns: ids, numbers of further sources, notes, numbers of the conflicts' sources. */
  readonly details: Readonly<Record<Detailed, readonly string[]>>;
}

function unpackDetails(columns: readonly string[], sources: readonly Source[]): ReadonlyMap<string, Details> {
  const idsOf = (numbers: string | undefined): readonly string[] =>
    items(numbers).flatMap((number) => sources[Number.parseInt(number, 36)]?.id ?? []);
  const rows = rowsOf(columns).map(([id = '', further, notes, conflicts]): [string, Details] => [
    id,
    { sources: idsOf(further), notes: items(notes), conflicts: idsOf(conflicts) },
  ]);
  return new Map(rows);
}

let unpacked: readonly Source[] | undefined;
const details = new Map<Detailed, ReadonlyMap<string, Details>>();

/** The copies through which official records were read, by how the address of the record starts. */
const COPIES = {
  'https://digitallibrary.un.org/':
    'github.com/data-driven-decision-lab/un-digital-library-scraper, compared with Voeten et al.',
  'https://searchlibrary.ohchr.org/':
    'github.com/lszoszk/hrc-voting (dashboard/data.js and data/csv/resolutions.csv)',
  'https://undocs.org/': 'github.com/lszoszk/hrc-voting (data/csv/ga_committee_{events,votes}.csv)',
};

/** An official record with the copy through which it was read. */
export function wholeRecord(record: Source): Source {
  const copy = Object.entries(COPIES).find(([start]) => record.url?.startsWith(start));
  return { ...record, readThrough: copy?.[1] ?? null };
}

function wholeSources({ titles, copies, ...rows }: PackedDetails): readonly Source[] {
  return unpackSources(rows).map((source, i) => ({
    ...source,
    title: titles[i] ?? source.title,
    readThrough: copies[i] ?? null,
  }));
}

/**
 * Every source of the dataset that ships with the library, whole. To be loaded when a reader asks for the sources.
 */
export function bundledSources(): readonly Source[] {
  if (unpacked) return unpacked;
  const whole = wholeSources(packed);
  const ids = new Set(whole.map(({ id }) => id));
  const records = bundledVotes().sources.filter(({ id }) => !ids.has(id));
  return (unpacked = Object.freeze([...records.map(wholeRecord), ...whole]));
}

/** The further sources and notes of one record: `bundledDetails('decisions', 'general-assembly/2010')`. */
export function bundledDetails(list: Detailed, id: string): Details {
  let known = details.get(list);
  if (!known) details.set(list, (known = unpackDetails(packed.details[list], bundledSources())));
  return known.get(id) ?? NOTHING;
}
