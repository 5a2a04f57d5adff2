import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Polygon, Topology } from 'topojson-specification';
import { area } from './rings.js';
import type { PlanarShape, Point, Ring } from './source.js';

/** Grid units in a pixel: half-pixels. */
export const UNITS = 2;
/** Square pixels a triangle must have for its corner to stay. */
const WEIGHT = 0.8;
/** Islands under this many square pixels are dropped, unless a shape would lose its last one. */
const ISLAND = 1.2;
/** Kept in more detail, because whole towns would change sides: every triangle counts this many times. */
const PINNED: Readonly<Record<string, number>> = { PSE: 20, ISR: 12, CYP: 4, LBN: 3 };

/** A piece of border or coast, as steps from its start in grid units. */
export interface Arc {
  readonly points: readonly Point[];
  readonly shared: boolean;
}

/** `arcs` run one after another round the ring; a negative number `~i` is arc `i` backwards. */
export interface GridShape {
  readonly shape: PlanarShape;
  readonly rings: readonly (readonly number[])[];
  /** Nothing was left on the grid: drawn as a speck. */
  readonly speck: boolean;
}

const snap = ([x, y]: readonly number[]): Point => [Math.round(x * UNITS), Math.round(y * UNITS)];

/** Points of a grid line without repetitions, spikes and points on straight runs. */
function tidy(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const p of points) {
    for (;;) {
      const [b, a] = [out.at(-1), out.at(-2)];
      if (!b) break;
      const same = b[0] === p[0] && b[1] === p[1];
      const turn = a ? (b[0] - a[0]) * (p[1] - b[1]) - (b[1] - a[1]) * (p[0] - b[0]) : 1;
      if (!same && turn) break;
      out.pop();
    }
    out.push(p);
  }
  return out;
}

/** Simplified shapes on the half-pixel grid; neighbours share their arcs. */
export function gridShapes(shapes: readonly PlanarShape[]): { arcs: Arc[]; grid: GridShape[] } {
  const objects = Object.fromEntries(
    shapes.map((s) => [
      s.code,
      { type: 'Polygon' as const, coordinates: s.rings.map((r) => r.map(([x, y]) => [x, y])) },
    ]),
  );
  const raw = presimplify(topology(objects) as Topology<Record<string, Polygon>>);
  for (const [code, factor] of Object.entries(PINNED))
    for (const i of raw.objects[code].arcs.flat()) for (const p of raw.arcs[i < 0 ? ~i : i]) p[2] *= factor;
  const world = simplify(raw, WEIGHT);

  const uses = new Map<number, number>();
  const index = (i: number): number => (i < 0 ? ~i : i);
  for (const s of shapes)
    for (const i of world.objects[s.code].arcs.flat()) uses.set(index(i), (uses.get(index(i)) ?? 0) + 1);
  const arcs = world.arcs.map((arc, i) => ({ points: tidy(arc.map(snap)), shared: (uses.get(i) ?? 0) > 1 }));
  const points = (ring: readonly number[]): Ring =>
    ring.flatMap((i) => (i < 0 ? [...arcs[~i].points].reverse() : arcs[i].points).slice(1));

  const grid = shapes.map((shape) => {
    const refs = world.objects[shape.code].arcs;
    const order = refs.map((_, i) => i).sort((a, b) => area(shape.rings[b]) - area(shape.rings[a]));
    const sound = order.filter((i) => area(points(refs[i])) > 0);
    const kept = sound.filter(
      (i) => i === order[0] || area(shape.rings[i]) >= ISLAND || refs[i].some((a) => arcs[index(a)].shared),
    );
    const rings = kept.map((i) => refs[i].filter((a) => arcs[index(a)].points.length > 1));
    return { shape, rings, speck: !rings.length };
  });
  return { arcs, grid };
}
