import { keepApart, type World } from './world.js';

export interface Spot {
  x: number;
  y: number;
}

/** A spot, and how firmly its tile is held there. */
export interface HeldSpot extends Readonly<Spot> {
  readonly hold: number;
}

/** The nearest other places of each place, on the map. */
export function nearest({ places }: World, count: number): number[][] {
  return places.map((p, i) =>
    places
      .map((q, j) => ({ j, d: i === j ? Infinity : Math.hypot(p.x - q.x, p.y - q.y) }))
      .sort((a, b) => a.d - b.d)
      .slice(0, count)
      .map(({ j }) => j),
  );
}

/** Times as firmly as the others. */
const HOLD = 6;

/**
 * Europe's many tiles swell northwards: the Americas are stretched to begin a row below the top again. A place between
 * blocks, pushed about by both, goes back to its nearest.
 */
function settle(world: World, spots: readonly Spot[]): HeldSpot[] {
  const { places } = world;
  const ys = spots.filter((_, i) => places[i].block === 'america').map((s) => s.y);
  const [top, foot] = [Math.min(...ys), Math.max(...ys)];
  const near = nearest(world, 3);
  return spots.map(({ x, y }, i) => {
    if (places[i].block === 'america')
      return { x, y: 1 + ((y - top) * (foot - 1)) / (foot - top), hold: HOLD };
    if (places[i].block !== 'between') return { x, y, hold: 1 };
    const mean = (axis: 'x' | 'y'): number => near[i].reduce((sum, j) => sum + spots[j][axis] / 3, 0);
    return { x: mean('x') - 1, y: mean('y'), hold: HOLD };
  });
}

/**
 * Gives every place the room of one tile, in tiles: a Dorling cartogram. Places push each other apart, hold on to
 * their land neighbours and to the nearest places, and drift back towards where they lie on the map.
 */
export function relax(world: World, columns: number, rows: number, rounds = 600): HeldSpot[] {
  const { places, pairs } = world;
  const home = places.map((p) => ({ x: (p.x / 2000) * columns, y: (p.y / 904) * rows }));
  const spots = home.map((p) => ({ ...p }));
  const border = new Set(pairs.flatMap(([a, b]) => [`${a}-${b}`, `${b}-${a}`]));
  const near = nearest(world, 3).flatMap((js, i) => js.map((j) => [i, j, 0.03] as const));
  const springs = [...pairs.map(([a, b]) => [a, b, 0.12] as const), ...near];
  for (let round = 0; round < rounds; round++) {
    const cool = 1 - round / rounds;
    const push = spots.map(() => ({ x: 0, y: 0 }));
    const move = (i: number, j: number, dx: number, dy: number): void => {
      push[i].x -= dx;
      push[i].y -= dy;
      push[j].x += dx;
      push[j].y += dy;
    };
    for (let i = 0; i < spots.length; i++)
      for (let j = i + 1; j < spots.length; j++) {
        const [dx, dy] = [spots[j].x - spots[i].x, spots[j].y - spots[i].y];
        const d = Math.hypot(dx, dy) || 1e-6;
        const room = keepApart(places[i].block, places[j].block) && !border.has(`${i}-${j}`) ? 1.9 : 1.05;
        if (d < room) move(i, j, ((dx / d) * (room - d)) / 4, ((dy / d) * (room - d)) / 4);
      }
    for (const [i, j, strength] of springs) {
      const [dx, dy] = [spots[j].x - spots[i].x, spots[j].y - spots[i].y];
      const d = Math.hypot(dx, dy) || 1e-6;
      if (d > 1.1)
        move(i, j, (-dx / d) * (d - 1.1) * strength * cool, (-dy / d) * (d - 1.1) * strength * cool);
    }
    spots.forEach((spot, i) => {
      spot.x += push[i].x + (home[i].x - spot.x) * 0.02 * cool;
      spot.y += push[i].y + (home[i].y - spot.y) * 0.02 * cool;
    });
  }
  const [left, top] = [Math.min(...spots.map((s) => s.x)), Math.min(...spots.map((s) => s.y))];
  const across = Math.max(...spots.map((s) => s.x)) - left;
  const down = Math.max(...spots.map((s) => s.y)) - top;
  const [sx, sy] = [Math.min(1, (columns - 1) / across), Math.min(1, (rows - 1) / down)];
  return settle(
    world,
    spots.map((s) => ({ x: (s.x - left) * sx, y: (s.y - top) * sy })),
  );
}
