import type { State } from '../../dataset/types.js';
import { leafOrder } from '../../layout/leaf-order.js';
import type { Cast, MatrixData } from './matrix-votes.layout.js';

/**
 * How far two states are apart, from 0 to 1: the mean difference of their votes (yes 1, abstention ½, no 0) in the
 * decisions in which both voted. `null` where they never both voted.
 */
export function voteDistance(a: Cast, b: Cast): number | null {
  let [sum, shared] = [0, 0];
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [a[index] ?? -1, b[index] ?? -1];
    if (x < 0 || y < 0) continue;
    sum += x > y ? x - y : y - x;
    shared++;
  }
  return shared === 0 ? null : sum / 2 / shared;
}

/** Mean of a state's votes, from 0 (always no) to 1 (always yes); `null` for a state that never voted. */
export function meanVote(cast: Cast): number | null {
  let [sum, votes] = [0, 0];
  for (const vote of cast) {
    if (vote < 0) continue;
    sum += vote;
    votes++;
  }
  return votes === 0 ? null : sum / 2 / votes;
}

/** States that voted alike beside each other, those that never voted last. Loaded when this order is asked for. */
export function bySimilarity(data: MatrixData, states: readonly State[]): readonly State[] {
  const voters = states.flatMap((state) => {
    const cast: Cast = data.cast.get(state.iso3) ?? new Int8Array();
    const mean = meanVote(cast);
    return mean === null ? [] : [{ state, cast, mean }];
  });
  const distances = voters.map((a) => voters.map((b) => (a === b ? 0 : (voteDistance(a.cast, b.cast) ?? 1))));
  const order = leafOrder(
    distances,
    voters.map(({ mean }) => mean),
  );
  const placed = order.flatMap((index) => voters[index]?.state ?? []);
  return [...placed, ...states.filter((state) => !placed.includes(state))];
}
