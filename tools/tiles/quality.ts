import { nearest } from './relax.js';
import type { World } from './world.js';

export interface Quality {
  /** Share of land borders whose two tiles touch, by an edge or a corner. */
  readonly touching: number;
  /** Share of land borders whose two tiles share an edge. */
  readonly edges: number;
  /** Share of pairs of one block, clearly west and east of each other on the map, that the tiles turn round. */
  readonly eastWestTurned: number;
  /** The same from north to south. */
  readonly northSouthTurned: number;
  /** Mean angle, in degrees, between where a near place lies on the map and where its tile lies. */
  readonly meanTurn: number;
}

/** How well cells, as column plus row times columns, keep the geography. */
export function quality(world: World, cells: readonly number[], columns: number): Quality {
  const { places, pairs } = world;
  const at = cells.map((c) => [c % columns, Math.floor(c / columns)] as const);
  const gap = ([a, b]: readonly [number, number]): number[] =>
    [0, 1].map((k) => Math.abs(at[a][k] - at[b][k]));
  const turned = (axis: 0 | 1, key: 'x' | 'y', clear: number): number => {
    let [all, wrong] = [0, 0];
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < places.length; j++) {
        if (places[i].block !== places[j].block || places[j][key] - places[i][key] < clear) continue;
        all++;
        if (at[j][axis] < at[i][axis]) wrong++;
      }
    return wrong / all;
  };
  const turns = nearest(world, 4).flatMap((js, i) =>
    js.map((j) => {
      const map = Math.atan2(places[j].y - places[i].y, places[j].x - places[i].x);
      const tile = Math.atan2(at[j][1] - at[i][1], at[j][0] - at[i][0]);
      return (Math.abs(Math.atan2(Math.sin(map - tile), Math.cos(map - tile))) * 180) / Math.PI;
    }),
  );
  return {
    touching: pairs.filter((p) => Math.max(...gap(p)) === 1).length / pairs.length,
    edges: pairs.filter((p) => gap(p)[0] + gap(p)[1] === 1).length / pairs.length,
    eastWestTurned: turned(0, 'x', 20),
    northSouthTurned: turned(1, 'y', 20),
    meanTurn: turns.reduce((sum, t) => sum + t, 0) / turns.length,
  };
}
