import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { voteMapDescribe } from '../../../src/elements/vote-map/vote-map.describe.js';
import { voteMapStatuses } from '../../../src/elements/vote-map/vote-map.layout.js';
import { voteTallyDescribe } from '../../../src/elements/vote-tally/vote-tally.describe.js';
import { recorded } from '../../../src/elements/vote-tally/what-if.js';
import { terms } from '../../../src/i18n/en-terms.js';
import { grade, median, syllables } from '../../../tools/reading.js';
import { english } from '../english.js';

const dataset = bundledVotes();
const map = dataset.decisions.map(
  (decision) => voteMapDescribe(dataset, decision, voteMapStatuses(dataset, decision), english).summary,
);
const tally = dataset.decisions.map(
  (decision) => voteTallyDescribe(dataset, decision, recorded(decision), english).summary,
);

describe('how hard the words are to read', () => {
  it.each([
    ['vote', 1],
    ['member', 2],
    ['committee', 3],
    ['assembly', 3],
    ['resolution', 4],
  ])('syllables(%s) is %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('grade() of a short plain sentence is less than that of a long learned one', () => {
    expect(grade('The text was adopted.')).toBeLessThan(
      grade('Notwithstanding considerable disagreement, representatives ultimately authorised publication.'),
    );
  });

  it('explanations of terms ask for 6 years of school at the median, 11 at most', () => {
    const grades = Object.values(terms.all).map(({ means }) => grade(means));
    expect(median(grades)).toBeLessThanOrEqual(6);
    expect(Math.max(...grades)).toBeLessThanOrEqual(11);
  });

  it.each([
    ['<vote-map>', map],
    ['<vote-tally>', tally],
  ])('summaries of %s over all decisions ask for 7 years of school at the median', (_, summaries) => {
    const grades = summaries.map(grade);
    expect(median(grades)).toBeLessThanOrEqual(7);
  });
});
