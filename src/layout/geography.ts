/** The packed world, as `npm run data:geometry` writes it. How it is read: see {@link decodeGeography}. */
export interface PackedGeography {
  readonly width: number;
  readonly height: number;
  /** How many of `codes`, from the first, are large enough to be seen without a marker. */
  readonly large: number;
  /** Alpha-3 codes of the members, run together. */
  readonly codes: string;
  /** Shapes that are not a member's own: code → alpha-3 code of the member whose vote it takes, or `''`. */
  readonly others: Readonly<Record<string, string>>;
  readonly data: string;
}

/** One thing to draw. */
export interface GeographyShape {
  /** Alpha-3 code of the member whose vote it takes; of a neutral area its own code. */
  readonly code: string;
  /** The area's own code where it is not simply a member's own (`GRL`, `ESH`), else `null`. */
  readonly territory: string | null;
  /** Takes no member's vote. */
  readonly neutral: boolean;
  /** SVG path data in map units, one closed subpath a ring; for either fill rule. */
  readonly path: string;
}

/** Where a member's label, marker or focus goes, in map units. */
export interface GeographyPoint {
  readonly iso3: string;
  readonly x: number;
  readonly y: number;
  /** Too small to be seen or touched on a map 640 px wide: wants a marker. */
  readonly small: boolean;
}

export interface Geography {
  /** Size in map units, which are half-pixels of a map 1000 px wide: `viewBox="0 0 width height"`. */
  readonly width: number;
  readonly height: number;
  /** In drawing order: large members, small members, then territories and neutral areas; by code in each. */
  readonly shapes: readonly GeographyShape[];
  /** Every land border once, as one open path in map units: to be stroked over shapes that have no stroke. */
  readonly borders: string;
  /** One for each member, in the order of `shapes`. */
  readonly points: readonly GeographyPoint[];
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** Relative steps, dx and dy by turns, as path data. */
const line = (steps: readonly number[]): string => {
  let d = steps.length ? 'l' : '';
  for (let i = 0; i < steps.length; i += 2)
    d += (i && steps[i] >= 0 ? ' ' : '') + pair(steps[i], steps[i + 1]);
  return d;
};

/**
 * Unpacks the world into SVG paths, in about a millisecond.
 *
 * `data` is read character by character. `#` to `[` are the digits 0–56: two make a position (base 57), one less 28
 * makes a step. Each ring is a position (relative to the last, modulo 57²) and its steps; `]` starts and ends a piece
 * that a neighbour shares, `^` and a digit choose among the shared pieces that end here and run it backwards,
 * `_` ends a ring and `` ` `` a shape. After a member's shape comes its point, relative to the last ring's start.
 */
export function decodeGeography(packed: PackedGeography): Geography {
  const { width, height, large, codes, others, data } = packed;
  // Shared pieces already drawn, each reversed, by the place where they end.
  const endings = new Map<number, (readonly number[])[]>();
  const shapes: GeographyShape[] = [];
  const points: GeographyPoint[] = [];
  const members = codes.length / 3;
  const names = Object.keys(others);
  let [at, x, y, borders] = [0, 0, 0, ''];
  const digit = (): number => data.charCodeAt(at++) - 35;
  const wide = (from: number): number => (from + digit() * 57 + digit()) % 3249;

  /** Draws one ring up to its end mark, which it returns. */
  const ring = (draw: (d: string) => void): number => {
    let steps: number[] = [];
    let start: number[] | null = null;
    for (;;) {
      const c = digit();
      if (c < 57) {
        steps.push(c - 28, digit() - 28);
        x += steps[steps.length - 2];
        y += steps[steps.length - 1];
        continue;
      }
      const d = line(steps);
      draw(d);
      if (start) {
        const key = x * 3249 + y;
        const back: number[] = [];
        for (let i = steps.length; i; i -= 2) back.push(-steps[i - 2], -steps[i - 1]);
        endings.set(key, [...(endings.get(key) ?? []), back]);
        borders += `M${pair(start[0], start[1])}${d}`;
      }
      start = c === 58 && !start ? [x, y] : null;
      steps = [];
      if (c === 59) {
        const back = endings.get(x * 3249 + y)?.[digit()] ?? [];
        draw(line(back));
        back.forEach((v, i) => (i % 2 ? (y += v) : (x += v)));
      }
      if (c > 59) return c;
    }
  };

  for (let n = 0; n < members + names.length; n++) {
    let path = '';
    for (let end = 0; end < 61;) {
      const [x0, y0] = [(x = wide(x)), (y = wide(y))];
      path += `M${pair(x, y)}`;
      end = ring((d) => (path += d));
      path += 'z';
      [x, y] = [x0, y0];
    }
    const territory = n < members ? null : names[n - members];
    const code = territory === null ? codes.slice(n * 3, n * 3 + 3) : others[territory] || territory;
    shapes.push({ code, territory, neutral: code === territory, path });
    if (territory === null)
      points.push({ iso3: code, x: (x = wide(x)), y: (y = wide(y)), small: n >= large });
  }
  return { width, height, shapes, borders, points };
}
