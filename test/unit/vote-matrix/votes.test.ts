import { agnes } from 'ml-hclust';
import { describe, expect, it } from 'vitest';
import { meanVote, voteDistance } from '../../../src/elements/vote-matrix/matrix-similarity.layout.js';
import { countChanges } from '../../../src/elements/vote-matrix/matrix-votes.layout.js';
import { leafOrder } from '../../../src/layout/leaf-order.js';
import { columns, data, dataset } from './helpers.js';

const cast = (...votes: number[]) => Int8Array.from(votes);
const NONE = -1;

describe('voteDistance', () => {
  it.each([
    ['the same votes are 0 apart', cast(2, 1, 0), cast(2, 1, 0), 0],
    ['yes and no are 1 apart', cast(2, 2), cast(0, 0), 1],
    ['yes and an abstention are ½ apart', cast(2), cast(1), 0.5],
    ['a decision in which one did not vote does not count', cast(2, NONE, 2), cast(2, 0, 0), 0.5],
    ['no decision in which both voted: not known', cast(2, NONE), cast(NONE, 2), null],
    ['no decisions: not known', cast(), cast(), null],
  ])('%s', (_, a, b, distance) => {
    expect(voteDistance(a, b)).toBe(distance);
    expect(voteDistance(b, a)).toBe(distance);
  });

  it('voteDistance(Cuba, Venezuela) in the plenary is 0; (Cuba, France) is 1', () => {
    const votes = data().cast;
    const of = (iso3: string) => votes.get(iso3) ?? cast();
    expect(voteDistance(of('CUB'), of('SYR'))).toBe(0);
    expect(voteDistance(of('CUB'), of('FRA'))).toBe(1);
  });
});

describe('meanVote', () => {
  it('meanVote passes over what was not cast', () => {
    expect(meanVote(cast(2, NONE, 0))).toBe(0.5);
    expect(meanVote(cast(NONE))).toBe(null);
  });
});

describe('leafOrder', () => {
  it('joins at the same distances as the clustering of ml-hclust, of the plenary’s votes', () => {
    const votes = [...data().cast.values()]
      .filter((each) => each.some((vote) => vote !== NONE))
      .slice(0, 120);
    // A little is added, so that no two distances are alike: which of two alike goes first is left open.
    const distances = votes.map((a, i) =>
      votes.map((b, j) => (i === j ? 0 : (voteDistance(a, b) ?? 1) + Math.sin((i + 1) * (j + 1)) * 1e-6)),
    );
    const mine: number[] = [];
    leafOrder(
      distances,
      distances.map(() => 0),
      (distance) => mine.push(distance),
    );
    const theirs: number[] = [];
    agnes(distances, { method: 'average', isDistanceMatrix: true }).traverse((cluster) => {
      if (!cluster.isLeaf) theirs.push(cluster.height);
    });
    const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
    expect(mine.length).toBe(votes.length - 1);
    sorted(theirs).forEach((height, index) => expect(sorted(mine)[index]).toBeCloseTo(height, 9));
  });

  it('like stands beside like, the heavier side first, every time the same', () => {
    const distances = [
      [0, 1, 0.1, 1],
      [1, 0, 1, 0.1],
      [0.1, 1, 0, 1],
      [1, 0.1, 1, 0],
    ];
    expect(leafOrder(distances, [0, 1, 0, 1])).toEqual([1, 3, 0, 2]);
  });

  it('leafOrder of none and of one', () => {
    expect(leafOrder([], [])).toEqual([]);
    expect(leafOrder([[0]], [1])).toEqual([0]);
  });
});

describe('countChanges', () => {
  const texts = columns('general-assembly').slice(0, 4);

  it('counts a vote that differs from the vote before it, and passes over absences', () => {
    expect(countChanges(texts, cast(1, 2, 1, 2))).toEqual({ changes: 3, votes: 4 });
    expect(countChanges(texts, cast(1, NONE, 1, 2))).toEqual({ changes: 1, votes: 3 });
    expect(countChanges(texts, cast(NONE, NONE, NONE, NONE))).toEqual({ changes: 0, votes: 0 });
  });

  it('a vote on an amendment is no change of the vote on the text', () => {
    const decisions = columns(null, 'A/C.3/69/L.63 A/C.3/69/L.28/Rev.1 A/C.3/70/L.35');
    expect(decisions.map(({ kind }) => kind)).toEqual(['amendment', 'draft', 'draft']);
    expect(countChanges(decisions, cast(2, 0, 0))).toEqual({ changes: 0, votes: 2 });
  });

  it('the Republic of Korea in the Third Committee: abstained in 2005, yes in 2006, abstained in 2007', () => {
    const committee = data('third-committee');
    expect([...(committee.cast.get('KOR') ?? [])].slice(0, 4)).toEqual([1, 2, 1, 2]);
    expect(committee.changes.get('KOR')?.changes).toBe(3);
  });

  it('South Africa abstained on A/RES/62/167 and never changed', () => {
    const plenary = data();
    const index = plenary.decisions.findIndex(({ symbol }) => symbol === 'A/RES/62/167');
    expect(plenary.cast.get('ZAF')?.[index]).toBe(1);
    expect(plenary.changes.get('ZAF')).toEqual({ changes: 0, votes: 9 });
  });

  it('Somalia changed most often in the plenary: 6 times', () => {
    const { changes, states } = data();
    const most = Math.max(...[...changes.values()].map((each) => each.changes));
    expect(most).toBe(6);
    expect(states.filter(({ iso3 }) => changes.get(iso3)?.changes === 6).map(({ iso3 }) => iso3)).toEqual([
      'SOM',
    ]);
  });
});

describe('matrixData', () => {
  it('every member has a row in the plenary; only those with a seat have one in the Security Council', () => {
    expect(data().states.length).toBe(dataset.states.length);
    const { states } = data('security-council');
    expect(states.length).toBeLessThan(60);
    expect(states.map(({ iso3 }) => iso3)).toEqual(
      expect.arrayContaining(['CHN', 'FRA', 'GBR', 'RUS', 'USA']),
    );
  });
});
