import type { PackedCosponsorNotes } from '../../src/bundled/cosponsor-notes.js';
import type { PackedCosponsorships } from '../../src/bundled/cosponsorships.js';
import type { PackedEvents } from '../../src/bundled/events.js';
import type { PackedDetails } from '../../src/bundled/sources.js';
import { unpackVotes, type PackedVotes } from '../../src/bundled/votes.js';
import type { Dataset, Source } from '../../src/dataset/types.js';
import { packCosponsorNotes, packCosponsorships } from './cosponsorships.js';
import { packDetails } from './details.js';
import { packEvents } from './events.js';
import { packSources } from './sources.js';
import { packStates } from './states.js';
import { packDecisions, packResolutions } from './votes.js';

/** The files of `src/bundled`, by name. */
export interface Bundle {
  readonly votes: PackedVotes;
  readonly events: PackedEvents;
  readonly cosponsorships: PackedCosponsorships;
  readonly 'cosponsor-notes': PackedCosponsorNotes;
  readonly sources: PackedDetails;
}

type Cited = readonly { readonly sources: readonly string[] }[];

/** First sources of some records, without those that are there already. */
function firstSources(records: Cited, there: readonly Source[], all: readonly Source[]): readonly Source[] {
  const first = new Set(records.map(({ sources }) => sources[0]));
  const known = new Set(there.map(({ id }) => id));
  return all.filter(({ id }) => first.has(id) && !known.has(id));
}

/** The official records, which need no rows of their own. */
const recordsOf = (votes: PackedVotes): readonly Source[] =>
  unpackVotes({ ...votes, sources: packSources([]) }).sources;

function packVotes({ states, decisions, resolutions, sources }: Dataset): PackedVotes {
  const bare: PackedVotes = {
    states: packStates(states),
    decisions: packDecisions(decisions, states, sources),
    resolutions: packResolutions(resolutions),
    sources: packSources([]),
  };
  return { ...bare, sources: packSources(firstSources(decisions, recordsOf(bare), sources)) };
}

/** Packs a dataset for the browser: what the votes need, and what is loaded when it is first asked for. */
export function packDataset(dataset: Dataset): Bundle {
  const { states, decisions, events, cosponsorships, sources } = dataset;
  const votes = packVotes(dataset);
  const there = unpackVotes(votes).sources;
  const needed = (records: Cited): readonly Source[] => firstSources(records, there, sources);
  return {
    votes,
    events: packEvents(events, needed(events)),
    cosponsorships: packCosponsorships(cosponsorships, decisions, states, needed(cosponsorships)),
    'cosponsor-notes': packCosponsorNotes(cosponsorships),
    sources: packDetails(dataset, recordsOf(votes)),
  };
}
