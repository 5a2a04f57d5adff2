import type { en } from './en.js';
import type { blocBreakdown } from './en-bloc-breakdown.js';
import type { cosponsors } from './en-cosponsors.js';
import type { councilVote } from './en-council-vote.js';
import type { countryRecord } from './en-country-record.js';
import type { embed } from './en-embed.js';
import type { keys } from './en-keys.js';
import type { resolutionPath } from './en-resolution-path.js';
import type { table } from './en-table.js';
import type { Term, TermName } from './en-terms.js';
import type { timeline } from './en-timeline.js';
import type { voteData } from './en-vote-data.js';
import type { voteMap } from './en-vote-map.js';
import type { voteMatrix } from './en-vote-matrix.js';
import type { voteMatrixPart } from './en-vote-matrix-part.js';
import type { voteShift } from './en-vote-shift.js';
import type { voteStory } from './en-vote-story.js';
import type { voteTally } from './en-vote-tally.js';

/** The words of each element, by its name. An element brings its own: a page pays for no other's. */
export interface Sections {
  readonly blocBreakdown: typeof blocBreakdown;
  readonly cosponsors: typeof cosponsors;
  readonly councilVote: typeof councilVote;
  readonly countryRecord: typeof countryRecord;
  readonly resolutionPath: typeof resolutionPath;
  readonly timeline: typeof timeline;
  readonly voteData: typeof voteData;
  readonly voteMap: typeof voteMap;
  readonly voteMatrix: typeof voteMatrix;
  readonly voteShift: typeof voteShift;
  readonly voteStory: typeof voteStory;
  readonly voteTally: typeof voteTally;
}

/** Words of parts that load when a reader first asks for them: they come with the part, and no chart waits for them. */
export interface LateSections {
  readonly embed: typeof embed;
  readonly keys: typeof keys;
  readonly table: typeof table;
  readonly terms: { readonly source: string; readonly all: Readonly<Record<TermName, Term>> };
  readonly voteMatrixPart: typeof voteMatrixPart;
}

/** What all charts say. */
export type Common = typeof en;

/** Everything that charts say in one language: what all say, and what each one says. */
export type Messages = Common & Sections;

/**
 * The words of each element in a language beside English. What only a developer meets, who wrote an attribute or data
 * that cannot be used, stays English in all of them, as the errors of the dataset do: no reader's page pays for it.
 */
export type Spoken = Omit<Sections, 'blocBreakdown' | 'voteTally'> & {
  readonly blocBreakdown: Omit<Sections['blocBreakdown'], 'bad'>;
  readonly voteTally: Omit<Sections['voteTally'], 'badSwitch'>;
};

/** All that a language has by section. */
export type Loaded = Spoken & LateSections;

/** A language beside English: its words by section, each loaded when a chart first needs it. */
export interface Language {
  /** The script of its words, as ISO 15924 has it, where readers of the language have more than one. */
  readonly script?: string;
  readonly common: Common;
  /** Titles of the bundled decisions, by the English one. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sections: { readonly [Key in keyof Loaded]: () => Promise<Pick<Loaded, Key>> };
}
