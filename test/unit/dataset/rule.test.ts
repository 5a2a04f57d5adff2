import { describe, expect, it } from 'vitest';
import { outcomeOf, vetoesOf, votesNeeded } from '../../../src/dataset/rule.js';
import type { Rule, Tally } from '../../../src/dataset/types.js';

const tally = (yes: number, no: number): Tally => ({ yes, no, abstain: 0, absent: null });

describe('votesNeeded', () => {
  it.each<[Rule, number, number, number]>([
    ['simple-majority', 116, 20, 69],
    ['simple-majority', 40, 77, 59],
    ['simple-majority', 0, 0, 1],
    ['two-thirds', 60, 30, 60],
    ['two-thirds', 61, 30, 61],
    ['nine-of-fifteen', 11, 2, 9],
  ])('(%s, %i in favour, %i against) is %i', (rule, yes, no, needed) => {
    expect(votesNeeded(rule, { yes, no })).toBe(needed);
  });
});

describe('outcomeOf', () => {
  it.each<[Rule, number, number, string | null]>([
    ['simple-majority', 50, 50, 'rejected'],
    ['simple-majority', 51, 50, 'adopted'],
    ['two-thirds', 59, 31, 'rejected'],
    ['nine-of-fifteen', 9, 6, 'adopted'],
    ['nine-of-fifteen', 8, 2, 'rejected'],
    ['nine-of-fifteen-veto', 14, 0, 'adopted'],
    ['nine-of-fifteen-veto', 13, 2, null],
  ])('(%s, %i–%i) is %s', (rule, yes, no, outcome) => {
    expect(outcomeOf(rule, tally(yes, no), null)).toBe(outcome);
  });

  it('of thirteen in favour with China against is rejected, with two others against adopted', () => {
    const votes = (no: string[]) => ({ yes: [], no, abstain: [], absent: [] });
    const vetoed = votes(['CHN', 'VEN']);
    expect(outcomeOf('nine-of-fifteen-veto', tally(13, 2), vetoed)).toBe('rejected');
    expect(vetoesOf('nine-of-fifteen-veto', vetoed)).toEqual(['CHN']);
    expect(vetoesOf('nine-of-fifteen', vetoed)).toEqual([]);
    expect(outcomeOf('nine-of-fifteen-veto', tally(13, 2), votes(['BOL', 'VEN']))).toBe('adopted');
  });
});
