import { brandDataset } from '../dataset/brand.js';
import {
  BODIES,
  BOUNDS,
  STAGES,
  type Cosponsorship,
  type CosponsorCount,
  type Dataset,
  type Iso3,
} from '../dataset/types.js';
import packed from './cosponsorships.json';
import { decisionId } from './decisions.js';
import { unpackSources, type PackedSources } from './source-rows.js';
import { items, rowsOf } from './text.js';
import { bundledVotes } from './votes.js';

export interface PackedCosponsorships {
  /** One column a field, in the order in which `unpackCosponsorships` takes them. */
  readonly columns: readonly string[];
  /** One letter a state for each record, in the order of the states: the sum of `MARKS` in base 32. */
  readonly lists: string;
  /** First sources of the records, without those that the votes bring. */
  readonly sources: PackedSources;
}

/** What a letter of `lists` says of a state. */
export const MARKS = { named: 1, namedAtTabling: 2, joinedLater: 4, some: 8, notSponsoring: 16 } as const;

/** `61 0 0` and the basis: number, bound, stage. */
function countOf(text: string | undefined, basis: string): CosponsorCount | null {
  if (!text) return null;
  const [value = 0, bound = 0, stage = 0] = text.split(' ').map(Number);
  return { value, bound: BOUNDS[bound] ?? 'exact', stage: STAGES[stage] ?? 'unstated', basis };
}

const orNull = (list: readonly Iso3[]): readonly Iso3[] | null => (list.length > 0 ? list : null);

/** The records, in the order of the data, each with its first source; their notes lie in `bundled/cosponsor-notes`. */
export function unpackCosponsorships(
  { columns, lists }: PackedCosponsorships,
  { decisions, states }: Dataset,
): readonly Cosponsorship[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return rowsOf(columns).map((row, i): Cosponsorship => {
    const [place = '', year = '', first, draft, count, basis = '', groups, source = ''] = row;
    const body = BODIES[Number(place)] ?? 'third-committee';
    const key = decisionId(body, year, '');
    const decision = byId.get(key);
    const letters = lists.slice(i * states.length, (i + 1) * states.length);
    const marked = (mark: number): readonly Iso3[] =>
      states.flatMap(({ iso3 }, k) => (Number.parseInt(letters.charAt(k), 32) & mark ? [iso3] : []));
    return {
      id: first ? `${key}/first-draft` : key,
      body,
      year: Number(year),
      session: decision?.session ?? null,
      draft: (draft === '=' ? decision?.symbol : draft) || null,
      resolution: decision?.resolution ?? null,
      replacedBy: first ? key : null,
      count: countOf(count, basis),
      named: orNull(marked(MARKS.named)),
      namedAtTabling: orNull(marked(MARKS.namedAtTabling)),
      joinedLater: marked(MARKS.joinedLater),
      some: marked(MARKS.some),
      groups: items(groups),
      notSponsoring: marked(MARKS.notSponsoring),
      notes: [],
      conflicts: [],
      sources: [source],
    };
  });
}

let unpacked: Dataset | undefined;

/** The votes and the records of co-sponsors. */
export function bundledCosponsorships(): Dataset {
  const votes = bundledVotes();
  return (unpacked ??= brandDataset({
    ...votes,
    cosponsorships: unpackCosponsorships(packed, votes),
    sources: [...votes.sources, ...unpackSources(packed.sources)],
  }));
}
