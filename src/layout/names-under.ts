import type { Iso3 } from '../dataset/types.js';
import type { Box, TextMetrics } from './text.js';

/** A mark of a state, in px. */
export interface StateBox extends Box {
  readonly iso3: Iso3;
}

/** The name of a state under its mark. */
export interface NameUnder {
  readonly mark: StateBox;
  /** Middle of the text; `null` where the names of others leave it no room. */
  readonly x: number | null;
  readonly y: number;
  /** Where the line from the mark meets the text. */
  readonly tick: number;
  readonly name: string;
}

const GAP = 8;
/** From a mark to the baseline of its name. */
const DROP = 17;
/** Farther from its mark a name is left out. */
const FARTHEST = 130;
/** How much wider bold type runs than what was measured. */
const BOLD = 1.1;

/** Names of chosen states under their bars: the first come first, and none lies on another. */
export function namesUnder(
  marks: readonly StateBox[],
  chosen: readonly { readonly iso3: Iso3; readonly name: string }[],
  width: number,
  font: TextMetrics,
): readonly NameUnder[] {
  const placed: (NameUnder & { readonly half: number })[] = [];
  for (const { iso3, name } of chosen) {
    const mark = marks.find((each) => each.iso3 === iso3);
    if (!mark) continue;
    const half = (font.measure(name) * BOLD) / 2;
    const middle = mark.x + mark.width / 2;
    const y = mark.y + mark.height + DROP;
    const others = placed.flatMap((other) =>
      other.x === null || other.y !== y ? [] : [{ ...other, x: other.x }],
    );
    const clear = (x: number) =>
      others.every((other) => Math.abs(other.x - x) > half + other.half + GAP - 0.01);
    const beside = others.flatMap((other) =>
      [-1, 1].map((side) => other.x + side * (half + other.half + GAP)),
    );
    const inside = Math.max(half, Math.min(width - half, middle));
    const x =
      [inside, ...beside]
        .filter(
          (at) => at >= half && at <= width - half && clear(at) && Math.abs(at - middle) - half < FARTHEST,
        )
        .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null;
    const reach = half - 4;
    const tick = x === null ? middle : Math.max(x - reach, Math.min(x + reach, middle));
    placed.push({ mark, x, y, tick, name, half });
  }
  return placed;
}
