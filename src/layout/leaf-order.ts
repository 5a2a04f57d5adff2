import { agnes, type Cluster } from 'ml-hclust';

/**
 * An order in which like stands beside like: the leaves of a hierarchical clustering by average linkage. At each
 * joint the side with the larger mean weight comes first, so that the order is the same every time.
 * Loaded on demand: no other module may import this one statically.
 *
 * @param distances - Symmetric, with zeros on the diagonal.
 * @param weights - One a leaf.
 */
export function leafOrder(
  distances: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  if (distances.length < 2) return distances.map((_, index) => index);
  const root = agnes(
    distances.map((row) => [...row]),
    { method: 'average', isDistanceMatrix: true },
  );
  const mean = (leaves: readonly number[]) =>
    leaves.reduce((sum, leaf) => sum + (weights[leaf] ?? 0), 0) / leaves.length;
  const walk = (cluster: Cluster): readonly number[] => {
    if (cluster.isLeaf) return [cluster.index];
    const sides = cluster.children.map(walk);
    const ranked = sides.map((leaves) => ({ leaves, mean: mean(leaves), least: Math.min(...leaves) }));
    return ranked.sort((a, b) => b.mean - a.mean || a.least - b.least).flatMap(({ leaves }) => leaves);
  };
  return walk(root);
}
