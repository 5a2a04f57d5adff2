import type { Topology } from 'topojson-specification';

/**
 * The source gives the Golan to Israel. The United Nations calls it the occupied Syrian Golan, so it is drawn in
 * Syria: the border between the two runs along its western edge, as nearly as the grid of the map can say.
 */
const WESTERN_EDGE: readonly (readonly [number, number])[] = [
  [35.64, 32.75],
  [35.62, 33.0],
  [35.65, 33.24],
];

/** Moves the border that the arcs of both states share, in a quantised topology in degrees. */
export function redrawGolan(world: Topology, israel: readonly number[], syria: readonly number[]): void {
  const plain = (i: number): number => (i < 0 ? ~i : i);
  const shared = israel.map(plain).filter((i) => syria.map(plain).includes(i));
  const { transform } = world;
  if (shared.length !== 1 || !transform) throw new Error('The source changed: look at the Golan again');
  const arc = world.arcs[shared[0]];
  const last = arc.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  const via = WESTERN_EDGE.map((p) =>
    [0, 1].map((axis) => Math.round((p[axis] - transform.translate[axis]) / transform.scale[axis])),
  );
  const line = [arc[0], ...via, last];
  world.arcs[shared[0]] = line.map((p, i) => (i ? [p[0] - line[i - 1][0], p[1] - line[i - 1][1]] : p));
}
