import { describe, expect, it } from 'vitest';
import { terms } from '../../../src/i18n/en-terms.js';
import { grade, median, syllables } from '../../../tools/reading.js';
import { SUMMARIES } from './summaries.js';

/** Years of school at the median, and for the hardest. Long names of bodies are what makes the last two hard. */
const BOUNDS: Readonly<Record<string, readonly [median: number, hardest: number]>> = {
  'vote-map': [7, 7],
  'vote-tally': [7, 7],
  'resolution-timeline': [7, 7],
  'cosponsor-bar': [7, 12],
  'vote-shift': [7, 9],
  'bloc-breakdown': [7, 9],
  'council-vote': [7, 7],
  'country-record': [7, 7],
  'vote-matrix': [8, 9],
  'resolution-path': [10, 12],
};

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

  it.each(Object.entries(BOUNDS))(
    'summaries of <%s> ask for %o years of school',
    (tag, [middle, hardest]) => {
      const grades = (SUMMARIES[tag] ?? []).map(grade);
      expect(grades.length).toBeGreaterThan(0);
      expect(median(grades)).toBeLessThanOrEqual(middle);
      expect(Math.max(...grades)).toBeLessThanOrEqual(hardest);
    },
  );

  it('every chart that writes summaries has its bound', () => {
    expect(Object.keys(SUMMARIES).sort()).toEqual(Object.keys(BOUNDS).sort());
  });
});
