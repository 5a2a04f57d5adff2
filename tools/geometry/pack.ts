import type { PackedGeography } from '../../src/layout/geography.js';
import { area, innermost } from './rings.js';
import { UNITS, type Arc, type GridShape } from './simplify.js';
import { SOUTH, WIDTH, type Point } from './source.js';

const BASE = 57;
const MODULUS = BASE * BASE;
/** Longest step that one digit can say. */
const REACH = 28;
const [EDGE, BACK, RING, SHAPE] = [']', '^', '_', '`'];
/** A member is small when no part of it drawn on its own has this many square pixels at 1000 px. */
const SMALL = 16;
/** A speck is a diamond a pixel wide. */
const SPECK: readonly Point[] = [
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
];

/** Where the marker goes in degrees, for members whose largest island is not where people look for them. */
const ANCHORS: Readonly<Record<string, Point>> = { KIR: [173.0, 1.4] };

const digit = (n: number): string => {
  if (n < 0 || n >= BASE) throw new Error(`${n} is not a digit`);
  return String.fromCharCode(35 + n);
};
const wide = (n: number): string => {
  const m = ((n % MODULUS) + MODULUS) % MODULUS;
  return digit(Math.floor(m / BASE)) + digit(m % BASE);
};

/** A step, cut into as many as its length needs. */
function steps([dx, dy]: Point): Point[] {
  const n = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / REACH);
  const along = (i: number): Point => [Math.round((dx * i) / n), Math.round((dy * i) / n)];
  return Array.from({ length: n }, (_, i) => [along(i + 1)[0] - along(i)[0], along(i + 1)[1] - along(i)[1]]);
}

const between = (points: readonly Point[]): Point[] =>
  points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);

/** Largest part of a shape, in square pixels. */
const largestPart = ({ shape }: GridShape): number => Math.max(...shape.rings.map(area));

/** Writes rings as `decodeGeography` reads them. */
class Writer {
  data = '';
  private x = 0;
  private y = 0;
  private readonly endings = new Map<string, number[]>();

  constructor(
    private readonly arcs: readonly Arc[],
    private readonly shared: ReadonlySet<number>,
  ) {}

  move([x, y]: Point): void {
    this.data += wide(x - this.x) + wide(y - this.y);
    [this.x, this.y] = [x, y];
  }

  private line(points: readonly Point[]): void {
    for (const [dx, dy] of points.flatMap(steps)) this.data += digit(dx + REACH) + digit(dy + REACH);
  }

  ring(refs: readonly number[]): void {
    const start = refs[0] < 0 ? this.arcs[~refs[0]].points.at(-1) : this.arcs[refs[0]].points[0];
    if (!start) throw new Error('An arc without points');
    this.move(start);
    for (const ref of refs) {
      const index = ref < 0 ? ~ref : ref;
      const points = ref < 0 ? [...this.arcs[index].points].reverse() : this.arcs[index].points;
      const [first, last] = [String(points[0]), String(points.at(-1))];
      const back = (this.endings.get(first) ?? []).indexOf(index);
      if (back >= 0) this.data += BACK + digit(back);
      else {
        if (this.shared.has(index)) {
          this.data += EDGE;
          this.endings.set(last, [...(this.endings.get(last) ?? []), index]);
        }
        this.line(between(points));
        if (this.shared.has(index)) this.data += EDGE;
      }
    }
  }

  speck([x, y]: Point): void {
    this.move([x - 1, y]);
    this.line(SPECK);
  }

  end(mark: string): void {
    this.data += mark;
  }
}

/** Packs shapes for `decodeGeography`. */
export function pack(
  arcs: readonly Arc[],
  grid: readonly GridShape[],
  project: (degrees: Point) => Point | null,
): PackedGeography {
  const uses = grid.flatMap((g) => g.rings.flat()).map((i) => (i < 0 ? ~i : i));
  const once = new Set<number>();
  const shared = new Set<number>();
  for (const i of uses) (once.has(i) ? shared : once).add(i);

  const members = grid.filter((g) => !g.shape.territory);
  const large = members.filter((g) => largestPart(g) >= SMALL);
  const small = members.filter((g) => largestPart(g) < SMALL);
  const others = grid.filter((g) => g.shape.territory);
  const writer = new Writer(arcs, shared);
  for (const g of [...large, ...small, ...others]) {
    const { code, territory } = g.shape;
    const [biggest] = [...g.shape.rings].sort((a, b) => area(b) - area(a));
    const anchor = code in ANCHORS ? project(ANCHORS[code]) : innermost(biggest);
    if (!anchor) throw new Error(`${code} has no place on the map`);
    const at: Point = [Math.round(anchor[0] * UNITS), Math.round(anchor[1] * UNITS)];
    g.rings.forEach((ring, i) => {
      if (i) writer.end(RING);
      writer.ring(ring);
    });
    if (g.speck) writer.speck(at);
    writer.end(SHAPE);
    if (!territory) writer.move(at);
  }
  const [, bottom] = project([0, SOUTH]) ?? [0, 0];
  return {
    width: WIDTH * UNITS,
    height: Math.floor(bottom * UNITS),
    large: large.length,
    codes: [...large, ...small].map((g) => g.shape.code).join(''),
    others: Object.fromEntries(others.map((g) => [g.shape.code, g.shape.territory?.drawnAs ?? ''])),
    data: writer.data,
  };
}
