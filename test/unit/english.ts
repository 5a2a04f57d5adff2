import { blocBreakdown } from '../../src/i18n/en-bloc-breakdown.js';
import { cosponsors } from '../../src/i18n/en-cosponsors.js';
import { councilVote } from '../../src/i18n/en-council-vote.js';
import { countryRecord } from '../../src/i18n/en-country-record.js';
import { resolutionPath } from '../../src/i18n/en-resolution-path.js';
import { timeline } from '../../src/i18n/en-timeline.js';
import { voteData } from '../../src/i18n/en-vote-data.js';
import { voteMap } from '../../src/i18n/en-vote-map.js';
import { voteMatrix } from '../../src/i18n/en-vote-matrix.js';
import { voteShift } from '../../src/i18n/en-vote-shift.js';
import { voteStory } from '../../src/i18n/en-vote-story.js';
import { voteTally } from '../../src/i18n/en-vote-tally.js';
import { localeOf } from '../../src/i18n/locale.js';
import type { Sections } from '../../src/i18n/messages.js';

/** The words of every element in English. */
export const words: Sections = {
  blocBreakdown,
  cosponsors,
  councilVote,
  countryRecord,
  resolutionPath,
  timeline,
  voteData,
  voteMap,
  voteMatrix,
  voteShift,
  voteStory,
  voteTally,
};

/** British English with the words of every element. */
export const english = localeOf('en', words);
