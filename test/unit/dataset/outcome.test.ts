import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/dataset/outcome.js';
import type { Tally, VotesByState } from '../../../src/dataset/types.js';

const tally = (yes: number, no: number, abstain = 0): Tally => ({ yes, no, abstain, absent: 0 });
const votes = (yes: string[], no: string[]): VotesByState => ({ yes, no, abstain: [], absent: [] });

describe('resultOf', () => {
  it('simple-majority, 40 to 77: 59 needed of 117, 19 short', () => {
    expect(resultOf('simple-majority', tally(40, 77, 50), null)).toMatchObject({
      cast: 117,
      basis: 117,
      needed: 59,
      line: 58.5,
      margin: -19,
      passes: false,
    });
  });

  it('simple-majority, equally divided: does not pass', () => {
    expect(resultOf('simple-majority', tally(10, 10), null)).toMatchObject({
      needed: 11,
      margin: -1,
      passes: false,
    });
  });

  it('two-thirds: exactly two thirds pass, one vote fewer does not', () => {
    expect(resultOf('two-thirds', tally(80, 40), null)).toMatchObject({
      needed: 80,
      passes: true,
      margin: 0,
    });
    expect(resultOf('two-thirds', tally(79, 41), null)).toMatchObject({ passes: false, margin: -1 });
  });

  it('nine-of-fifteen: nine of fifteen seats, whoever is against', () => {
    expect(resultOf('nine-of-fifteen', tally(9, 4, 2), votes([], ['CHN', 'RUS']))).toMatchObject({
      basis: 15,
      needed: 9,
      line: 9,
      margin: 0,
      vetoes: [],
      passes: true,
    });
  });

  it('nine-of-fifteen-veto: a permanent member against it stops it; unknown names leave it open', () => {
    expect(resultOf('nine-of-fifteen-veto', tally(13, 1), votes([], ['RUS']))).toMatchObject({
      vetoes: ['RUS'],
      passes: false,
    });
    expect(resultOf('nine-of-fifteen-veto', tally(13, 1), votes([], ['BRA'])).passes).toBe(true);
    expect(resultOf('nine-of-fifteen-veto', tally(13, 1), null).passes).toBeNull();
    expect(resultOf('nine-of-fifteen-veto', tally(8, 1), null).passes).toBe(false);
  });
});
