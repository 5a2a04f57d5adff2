import { defineElement } from '../base/define-element.js';

/** What each tag needs to be drawn; loaded when it is first asked for. */
const LOADERS = {
  'bloc-breakdown': async () => (await import('../elements/bloc-breakdown/bloc-breakdown.js')).BlocBreakdown,
  'cosponsor-bar': async () => (await import('../elements/cosponsor-bar/cosponsor-bar.js')).CosponsorBar,
  'council-vote': async () => (await import('../elements/council-vote/council-vote.js')).CouncilVote,
  'country-record': async () => (await import('../elements/country-record/country-record.js')).CountryRecord,
  'resolution-path': async () =>
    (await import('../elements/resolution-path/resolution-path.js')).ResolutionPath,
  'resolution-timeline': async () =>
    (await import('../elements/resolution-timeline/resolution-timeline.js')).ResolutionTimeline,
  'vote-data': async () => (await import('../elements/vote-data/vote-data.js')).VoteData,
  'vote-map': async () => (await import('../elements/vote-map/vote-map.js')).VoteMap,
  'vote-matrix': async () => (await import('../elements/vote-matrix/vote-matrix.js')).VoteMatrix,
  'vote-shift': async () => (await import('../elements/vote-shift/vote-shift.js')).VoteShift,
  'vote-story': async () => (await import('../elements/vote-story/vote-story.js')).VoteStory,
  'vote-tally': async () => (await import('../elements/vote-tally/vote-tally.js')).VoteTally,
} as const;

/** The tag of an element of this library. */
export type Tag = keyof typeof LOADERS;

/** Every tag that can be rendered. */
export const TAGS = Object.keys(LOADERS) as readonly Tag[];

const isTag = (text: string): text is Tag => Object.hasOwn(LOADERS, text);

/** The tag that a text names; `null` where it names none. */
export const tagNamed = (text: string): Tag | null => {
  const name = text.trim().toLowerCase();
  return isTag(name) ? name : null;
};

/**
 * Registers an element, and gives its class: our own, also where another copy of the library in the same process has
 * the tag already, as bundlers of pages that are rendered in several layers make them.
 */
export async function elementOf(tag: Tag): Promise<CustomElementConstructor> {
  const element = await LOADERS[tag]();
  defineElement(tag, element);
  return element;
}
