import { nearest, type HeldSpot } from './relax.js';
import { keepApart, type World } from './world.js';

/** What a fault costs: found by looking at the results. */
export const COSTS = {
  /** Land neighbours: a tile's width too far apart. */
  apart: 1.6,
  /** Land neighbours that touch by a corner only. */
  corner: 0.35,
  /** A near place on the wrong side (a right angle off). */
  turned: 0.65,
  /** Squared tiles from the place of the cartogram. */
  displaced: 0.035,
  /** Tiles of two blocks that touch without a land border. */
  contact: 1.8,
  /** An empty cell with three or four tiles of one block around it. */
  hole: 1.1,
  /** A tile that touches no other of its block. */
  alone: 1.2,
  /** Two places of a block, clearly west and east (or north and south) of each other, turned round. */
  swapped: 0.12,
  /** Two places of different blocks, far north and south of each other, turned round. */
  tilted: 0.06,
} as const;

/** A small generator of pseudo-random numbers from 0 to 1: the same numbers each time. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const EDGES = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const; // prettier-ignore
const AROUND = [...EDGES, [1, 1], [1, -1], [-1, 1], [-1, -1]] as const;

/** Moves and swaps tiles for as long as that lowers the cost, at first also where it raises it. */
export function anneal(
  world: World,
  start: readonly number[],
  spots: readonly HeldSpot[],
  grid: { columns: number; rows: number; seed: number; moves: number },
): { cells: number[]; cost: number } {
  const { places, pairs } = world;
  const { columns, rows } = grid;
  const xs = start.map((c) => c % columns);
  const ys = start.map((c) => Math.floor(c / columns));
  const board = new Int16Array(columns * rows).fill(-1);
  start.forEach((c, i) => (board[c] = i));
  const borders: number[][] = places.map(() => []);
  for (const [a, b] of pairs) {
    borders[a].push(b);
    borders[b].push(a);
  }
  const near = nearest(world, 5);
  const guides = places.map((_, i) => [
    ...new Set([...near[i], ...borders[i], ...near.flatMap((js, j) => (js.includes(i) ? [j] : []))]),
  ]);
  const peers = places.map((p, i) => places.flatMap((q, j) => (i !== j && q.block === p.block ? [j] : [])));
  const sign = (d: number, clear: number): number => (d > clear ? 1 : d < -clear ? -1 : 0);
  const side = places.map((p) => places.map((q) => [sign(q.x - p.x, 25), sign(q.y - p.y, 25)] as const));
  const level = places.map((p) => places.map((q) => (p.block === q.block ? 0 : sign(q.y - p.y, 70))));
  const heading = places.map((p) => places.map((q) => {
    const d = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    return [(q.x - p.x) / d, (q.y - p.y) / d] as const;
  })); // prettier-ignore

  const tile = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? -1 : board[y * columns + x];

  const costOf = (i: number): number => {
    const [x, y] = [xs[i], ys[i]];
    let cost = COSTS.displaced * spots[i].hold * ((x - spots[i].x) ** 2 + (y - spots[i].y) ** 2);
    for (const j of borders[i]) {
      const [dx, dy] = [Math.abs(xs[j] - x), Math.abs(ys[j] - y)];
      cost +=
        dx <= 1 && dy <= 1 ? (dx && dy ? COSTS.corner : 0) : COSTS.apart * (Math.hypot(dx, dy) - 0.7) ** 1.5;
    }
    for (const j of guides[i]) {
      const [dx, dy] = [xs[j] - x, ys[j] - y];
      const [hx, hy] = heading[i][j];
      cost += COSTS.turned * (1 - (dx * hx + dy * hy) / (Math.hypot(dx, dy) || 1));
    }
    for (const j of peers[i]) {
      const [sx, sy] = side[i][j];
      if (sx * (xs[j] - x) < 0) cost += COSTS.swapped;
      if (sy * (ys[j] - y) < 0) cost += COSTS.swapped;
    }
    for (let j = 0; j < places.length; j++) if (level[i][j] * (ys[j] - y) < 0) cost += COSTS.tilted;
    let company = 0;
    for (const [dx, dy] of AROUND) {
      const j = tile(x + dx, y + dy);
      if (j < 0) continue;
      if (!keepApart(places[i].block, places[j].block)) company++;
      else if (!borders[i].includes(j)) cost += COSTS.contact * (dx && dy ? 0.4 : 1);
    }
    return cost + (company ? 0 : COSTS.alone);
  };

  const holesAround = (c: number): number => {
    const [x, y] = [c % columns, Math.floor(c / columns)];
    let cost = 0;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        if (tile(x + dx, y + dy) >= 0) continue;
        const sides = EDGES.map(([ex, ey]) => tile(x + dx + ex, y + dy + ey)).filter((j) => j >= 0);
        if (sides.length > 2) cost += COSTS.hole * (sides.length - 2);
      }
    return cost;
  };

  const put = (i: number, c: number): void => {
    board[c] = i;
    if (i < 0) return;
    xs[i] = c % columns;
    ys[i] = Math.floor(c / columns);
  };
  const local = (i: number, j: number, a: number, b: number): number =>
    costOf(i) + (j >= 0 ? costOf(j) : 0) + holesAround(a) + holesAround(b);

  const next = random(grid.seed);
  for (let move = 0; move < grid.moves; move++) {
    const heat = 2.5 * (1 - move / grid.moves) ** 2 + 0.01;
    const i = Math.floor(next() * places.length);
    const a = ys[i] * columns + xs[i];
    const reach = next() < 0.5 ? 1 : 4;
    const x = xs[i] + Math.floor(next() * (2 * reach + 1)) - reach;
    const y = ys[i] + Math.floor(next() * (2 * reach + 1)) - reach;
    const b = y * columns + x;
    if (x < 0 || y < 0 || x >= columns || y >= rows || a === b) continue;
    const j = board[b];
    const before = local(i, j, a, b);
    put(j, a);
    put(i, b);
    const rise = local(i, j, a, b) - before;
    if (rise > 0 && next() >= Math.exp(-rise / heat)) {
      put(i, a);
      put(j, b);
    }
  }
  const cells = places.map((_, i) => ys[i] * columns + xs[i]);
  const cost =
    cells.reduce((sum, _, i) => sum + costOf(i), 0) + cells.reduce((sum, c) => sum + holesAround(c), 0) / 9;
  return { cells, cost };
}
