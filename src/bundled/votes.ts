import { brandDataset } from '../dataset/brand.js';
import type { Dataset } from '../dataset/types.js';
import { unpackDecisions, type PackedDecisions } from './decisions.js';
import { unpackResolutions } from './resolutions.js';
import { unpackSources, type PackedSources } from './source-rows.js';
import { unpackStates, type PackedStates } from './states.js';
import packed from './votes.json';

export interface PackedVotes {
  readonly states: PackedStates;
  readonly decisions: PackedDecisions;
  readonly resolutions: string;
  readonly sources: PackedSources;
}

/** Every part of the dataset that a chart of votes draws. */
export function unpackVotes(votes: PackedVotes): Dataset {
  const states = unpackStates(votes.states);
  const { decisions, records } = unpackDecisions(votes.decisions, states);
  const resolutions = unpackResolutions(votes.resolutions, decisions);
  const sources = [...records, ...unpackSources(votes.sources)];
  return { states, decisions, resolutions, cosponsorships: [], events: [], sources };
}

let unpacked: Dataset | undefined;

/**
 * The dataset that ships with the library: members, decisions and resolutions, each decision with its first source.
 * Events and co-sponsors lie in files of their own, and so do the other sources: see `bundled/sources`.
 */
export function bundledVotes(): Dataset {
  return (unpacked ??= brandDataset(unpackVotes(packed)));
}
