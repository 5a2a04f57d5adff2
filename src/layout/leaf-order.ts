interface Cluster {
  readonly leaves: readonly number[];
  /** Sum of the weights of the leaves. */
  readonly weight: number;
}

const mean = ({ leaves, weight }: Cluster): number => weight / leaves.length;

/** The two clusters as one: the heavier first; of two alike, the one with the earlier leaf. */
function joined(a: Cluster, b: Cluster): Cluster {
  const turn = mean(b) - mean(a) || Math.min(...a.leaves) - Math.min(...b.leaves);
  const leaves = turn > 0 ? [...b.leaves, ...a.leaves] : [...a.leaves, ...b.leaves];
  return { leaves, weight: a.weight + b.weight };
}

/** The nearest pair, the earliest of several; the first index is the lower. */
function nearestPair(
  distances: readonly Float64Array[],
  alive: readonly number[],
): readonly [number, number] {
  let best: [number, number] = [alive[0] ?? 0, alive[1] ?? 0];
  let least = Infinity;
  alive.forEach((i, place) => {
    const row = distances[i];
    for (let later = place + 1; later < alive.length; later++) {
      const j = alive[later] ?? 0;
      const distance = row?.[j] ?? Infinity;
      if (distance < least) [best, least] = [[i, j], distance];
    }
  });
  return best;
}

/**
 * An order in which like stands beside like: the leaves of a hierarchical clustering by average linkage. At each
 * joint the side with the larger mean weight comes first, so that the order is the same every time.
 *
 * @param distances - Symmetric, with zeros on the diagonal.
 * @param weights - One a leaf.
 * @param onJoin - Told of each joint: its distance and its leaves.
 */
export function leafOrder(
  distances: readonly (readonly number[])[],
  weights: readonly number[],
  onJoin?: (distance: number, leaves: readonly number[]) => void,
): readonly number[] {
  const between = distances.map((row) => Float64Array.from(row));
  const clusters: Cluster[] = distances.map((_, leaf) => ({ leaves: [leaf], weight: weights[leaf] ?? 0 }));
  let alive = distances.map((_, leaf) => leaf);
  while (alive.length > 1) {
    const [i, j] = nearestPair(between, alive);
    const [a, b] = [clusters[i], clusters[j]];
    const [near, far] = [between[i], between[j]];
    if (!a || !b || !near || !far) break;
    onJoin?.(near[j] ?? 0, [...a.leaves, ...b.leaves]);
    alive = alive.filter((each) => each !== j);
    for (const k of alive) {
      const [x, y] = [near[k] ?? 0, far[k] ?? 0];
      const distance = (x * a.leaves.length + y * b.leaves.length) / (a.leaves.length + b.leaves.length);
      near[k] = distance;
      const row = between[k];
      if (row) row[i] = distance;
    }
    clusters[i] = joined(a, b);
  }
  return clusters[alive[0] ?? 0]?.leaves ?? [];
}
