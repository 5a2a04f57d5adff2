import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/brief-name.js';
import { wrapText, type TextMetrics } from '../../layout/text.js';
import { blockWidth, isNamed, shiftBlocks, type ShiftBlock } from './shift-names.layout.js';
import { flowTitle, sideLines } from './vote-shift.describe.js';
import { voteShiftLayout, type VoteShiftLayout, type VoteShifts } from './vote-shift.layout.js';
import type { VotePair } from './vote-shift-pair.js';

/** One line over a side; the body's name is strong. */
export interface HeadLine {
  readonly text: string;
  readonly strong: boolean;
}

/** Streams and the words around them, in CSS px. */
export interface ShiftPicture {
  readonly width: number;
  readonly height: number;
  readonly streams: VoteShiftLayout;
  readonly heads: readonly {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly lines: readonly HeadLine[];
  }[];
  readonly blocks: readonly ShiftBlock[];
}

/** From this width on the names stand beside the streams, below it under them. */
const BESIDE = 640;
const GUTTER = 40;

/** Lays out streams, the names of the two votes above, and who moved beside or below. Nothing for a width that is not above 0. */
export function shiftPicture(
  shifts: VoteShifts,
  pair: VotePair,
  width: number,
  metrics: TextMetrics,
  locale: Locale,
): ShiftPicture {
  const { size } = metrics;
  const named = shifts.groups.map((group) => ({
    ...group,
    states: group.states.map((state) => ({ ...state, name: briefName(state.name) })),
  }));
  const moved = named.filter(isNamed);
  const beside = width >= BESIDE && moved.length > 0;
  const widest = blockWidth(
    moved,
    moved.map((group) => flowTitle(group, locale)),
    metrics,
  );
  const column = beside ? Math.min(520, Math.max(250, width * 0.4), widest) : width;
  const room = beside ? width - column - GUTTER : width;
  const half = room / 2 - size / 2;
  const lines = [pair.from, pair.to].map((each) =>
    sideLines(each, locale).flatMap((line, index) =>
      wrapText(line, half, metrics).map((text): HeadLine => ({ text, strong: index === 0 })),
    ),
  );
  const top = Math.max(...lines.map(({ length }) => length)) * size * 1.35;
  const streams = voteShiftLayout({ ...shifts, groups: named }, { width: room, top, size });
  const { blocks, height } = shiftBlocks(streams, {
    x: beside ? room + GUTTER : 0,
    width: column,
    below: beside ? null : streams.height + size * 1.2,
    metrics,
    comma: locale.messages.label.parts(['', '']).trimEnd(),
    title: (flow) => flowTitle(flow, locale),
    more: () => locale.messages.voteShift.more,
  });
  return {
    width: streams.width === 0 ? 0 : width,
    height: streams.width === 0 ? 0 : Math.ceil(Math.max(streams.height, height) + size * 0.4),
    streams,
    blocks,
    heads:
      streams.width === 0
        ? []
        : [
            { x: 0, anchor: 'start', lines: lines[0] ?? [] },
            { x: room, anchor: 'end', lines: lines[1] ?? [] },
          ],
  };
}

/** Keys of all marks: streams from top to bottom, each followed by its names. */
export function shiftOrder({ streams, blocks }: ShiftPicture): readonly string[] {
  return [...streams.flows]
    .sort((a, b) => a.y0 + a.y1 - b.y0 - b.y1)
    .flatMap(({ key }) => [
      key,
      ...blocks
        .filter((each) => each.flow.key === key)
        .flatMap(({ names }) => names.map(({ iso3 }) => `state-${iso3}`)),
    ]);
}
