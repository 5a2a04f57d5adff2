import type { BlocBreakdownLayout, BlocSegment } from './bloc-breakdown.layout.js';

/** Least width of what a finger finds, in CSS px. */
const TARGET = 24;

const isThin = ({ width }: BlocSegment): boolean => width < TARGET;

/** Where each part of a bar would end for a pointer: thin neighbours share the ground round their middle. */
function wishedEnds(segments: readonly BlocSegment[]): readonly number[] {
  const ends = segments.map(({ x, width }) => x + width);
  segments.forEach((segment, first) => {
    const before = segments[first - 1];
    if (!isThin(segment) || (before && isThin(before))) return;
    const thick = segments.findIndex((each, index) => index > first && !isThin(each));
    const run = segments.slice(first, thick < 0 ? undefined : thick);
    const last = run.at(-1) ?? segment;
    const middle = (segment.x + last.x + last.width) / 2;
    for (let i = 0; i <= run.length; i += 1) {
      if (first + i > 0) ends[first + i - 1] = middle + (i - run.length / 2) * TARGET;
    }
  });
  return ends;
}

/** The stretch of a bar in which a pointer means each part: 24 px at least, over the end of a short bar if need be. */
export function blocHits(
  segments: readonly BlocSegment[],
): readonly { readonly key: string; readonly from: number; readonly to: number }[] {
  const start = segments[0]?.x ?? 0;
  const last = segments.at(-1);
  const end = Math.max(last ? last.x + last.width : start, start + TARGET * segments.length);
  const ends = [...wishedEnds(segments)];
  ends.forEach((each, i) => (ends[i] = Math.max(each, (ends[i - 1] ?? start) + TARGET)));
  for (let i = ends.length - 1; i >= 0; i -= 1) {
    ends[i] = i === ends.length - 1 ? end : Math.min(ends[i] ?? end, (ends[i + 1] ?? end) - TARGET);
  }
  return segments.map(({ key }, i) => ({ key, from: ends[i - 1] ?? start, to: ends[i] ?? end }));
}

/** The part that a pointer means. */
export function segmentAt(layout: BlocBreakdownLayout, x: number, y: number): string | null {
  const row = layout.rows.find(({ bar }) => y >= bar.y && y <= bar.y + bar.height);
  return blocHits(row?.segments ?? []).find(({ from, to }) => x >= from && x < to)?.key ?? null;
}
