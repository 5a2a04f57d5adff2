import type { Iso3 } from '../../dataset/types.js';
import { wrapText, type TextMetrics } from '../../layout/text.js';
import { streamLine, type ShiftFlow, type ShiftGroup, type VoteShiftLayout } from './vote-shift.layout.js';

/** A name in its place; one too long for the column takes several lines. */
export interface PlacedName {
  readonly iso3: Iso3;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Who is in one stream: a line that says how many moved where, and their names. */
export interface ShiftBlock {
  readonly flow: ShiftFlow;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly names: readonly PlacedName[];
  /** In the place of names that are too many. */
  readonly more: { readonly text: string; readonly y: number } | null;
  /** From the end of the stream to the block; empty where the blocks stand below. */
  readonly leader: string;
}

export interface ShiftBlocks {
  readonly blocks: readonly ShiftBlock[];
  readonly height: number;
}

export interface ShiftBlockOptions {
  /** Left edge and width of the column of blocks, in px. */
  readonly x: number;
  readonly width: number;
  /** `null`: beside the streams, each as near as may be to where its stream arrives; else below, from this height. */
  readonly below: number | null;
  readonly metrics: TextMetrics;
  readonly title: (flow: ShiftFlow) => string;
  /** What follows a name that is not the last. */
  readonly comma: string;
  readonly more: (flow: ShiftFlow) => string;
}

/** More names than this in one stream are left to the list that opens on demand. */
export const MOST_NAMES = 24;
/** Want of a seat is no news, and many newcomers at once are none: a note counts them. */
const MOST_PARTIAL = 6;
export const isNamed = ({ kind, from, to, states }: ShiftGroup): boolean =>
  kind === 'moved' ||
  (kind === 'partial' && from !== 'no-seat' && to !== 'no-seat' && states.length <= MOST_PARTIAL);
/** Room for the two colours before a title, in px. */
export const BLOCK_KEY = 28;

/** Fills lines with names as a paragraph would, from the height 0. */
function paragraph(flow: ShiftFlow, line: number, { comma, metrics, width }: ShiftBlockOptions) {
  const names: PlacedName[] = [];
  // Measured widths are generous already.
  const space = metrics.size * 0.1;
  let [x, y] = [0, 0];
  flow.states.forEach(({ iso3, name }, index) => {
    const text = index < flow.states.length - 1 ? name + comma : name;
    const length = metrics.measure(text);
    if (x > 0 && x + length > width) [x, y] = [0, y + line];
    const lines = length > width ? wrapText(text, width, metrics) : [text];
    names.push({ iso3, lines, x, y });
    y += (lines.length - 1) * line;
    x = lines.length > 1 ? metrics.measure(lines.at(-1) ?? '') + space : x + length + space;
  });
  return { names, height: y + line };
}

/** The width that the blocks would fill if no line were broken, in px. */
export function blockWidth(
  flows: readonly Pick<ShiftFlow, 'states'>[],
  titles: readonly string[],
  metrics: TextMetrics,
): number {
  const names = flows
    .filter(({ states }) => states.length <= MOST_NAMES)
    .map(({ states }) => states.reduce((sum, { name }) => sum + metrics.measure(`${name}, `), 0));
  return Math.ceil(Math.max(...names, ...titles.map((title) => metrics.measure(title) * 1.08 + BLOCK_KEY)));
}

/** Names the states of every stream that moved, beside the streams or below them. */
export function shiftBlocks(layout: VoteShiftLayout, options: ShiftBlockOptions): ShiftBlocks {
  const { metrics, width, x, below } = options;
  const line = metrics.size * 1.45;
  const apart = line * 0.6;
  const rough = layout.flows
    .filter(isNamed)
    .sort((a, b) => a.y1 - b.y1)
    .map((flow) => {
      const title = wrapText(options.title(flow), width - BLOCK_KEY, metrics);
      const few = flow.states.length <= MOST_NAMES;
      const text = few ? paragraph(flow, line, options) : { names: [], height: line };
      const head = title.length * line;
      return { flow, title, few, names: text.names, head, height: head + text.height };
    });
  // First each as near to its stream as those above allow, then back up where the last would hang over the foot.
  let free = below ?? 0;
  const tops = rough.map(({ flow, height }) => {
    const top = below === null ? Math.max(free, flow.y1 - line / 2) : free;
    free = top + height + apart;
    return top;
  });
  if (below === null) {
    let limit = layout.height + apart;
    for (let i = rough.length - 1; i >= 0; i -= 1) {
      const height = (rough[i]?.height ?? 0) + apart;
      tops[i] = Math.max(0, Math.min(tops[i] ?? 0, limit - height));
      limit = tops[i] ?? 0;
    }
    free = 0;
    rough.forEach(({ height }, i) => {
      tops[i] = Math.max(free, tops[i] ?? 0);
      free = (tops[i] ?? 0) + height + apart;
    });
  }
  const blocks = rough.map(({ flow, title, few, names, head, height }, i): ShiftBlock => {
    const y = tops[i] ?? 0;
    const baseline = y + metrics.size;
    return {
      flow,
      x,
      y,
      height,
      title,
      names: names.map((name) => ({ ...name, x: x + name.x, y: baseline + head + name.y })),
      more: few ? null : { text: options.more(flow), y: baseline + head },
      leader: below === null ? streamLine(layout.width + 1, flow.y1, x - 4, y + metrics.size * 0.65) : '',
    };
  });
  return { blocks, height: rough.length === 0 ? 0 : free - apart };
}
