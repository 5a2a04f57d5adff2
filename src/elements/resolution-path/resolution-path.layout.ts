import { wrapText, type TextMetrics } from '../../layout/text.js';
import type { PathStageName, PathStep, TextPath } from './path-steps.layout.js';
import { MARK, stepAt, type PlacedLine, type PlacedStep, type StepWords } from './path-step.layout.js';

export interface ResolutionPathLayout {
  readonly kind: 'across' | 'down';
  readonly width: number;
  readonly height: number;
  readonly steps: readonly PlacedStep[];
  readonly titles: readonly PlacedLine[];
  /** The way taken, and the way not taken. */
  readonly taken: string;
  readonly open: string;
  /** Where the way taken ends. */
  readonly stop: { readonly x: number; readonly y: number };
}

export interface ResolutionPathOptions {
  /** Width of the chart in CSS px. */
  readonly width: number;
  readonly text: TextMetrics;
  readonly title: (stage: PathStageName) => string;
  readonly words: (step: PathStep) => StepWords;
}

/** Narrowest column of a path that runs across, in sizes of its text. */
const COLUMN = 8.2;
const COLUMN_GAP = 16;
const INDENT = 36;

function across(path: TextPath, options: ResolutionPathOptions): ResolutionPathLayout {
  const { width, text, title, words } = options;
  const leading = Math.round(text.size * 1.35);
  const column = (width + COLUMN_GAP) / path.stages.length;
  const room = column - COLUMN_GAP;
  const names = path.stages.map(({ stage }) => wrapText(title(stage), room, text));
  const track = Math.max(...names.map((lines) => lines.length)) * leading + MARK + 8;
  const start = (index: number) => index * column;
  const titles = names.flatMap((lines, index) =>
    lines.map((line, i): PlacedLine => {
      const y = track - MARK - 8 - (lines.length - 1 - i) * leading - 2;
      return { kind: 'title', text: line, x: start(index), y };
    }),
  );
  let height = track;
  const steps = path.stages.flatMap(({ steps: all }, index) => {
    let y = track;
    return all.map((step) => {
      const x = start(index);
      const at = { x, top: y + MARK + 6, width: room };
      const { placed, bottom } = stepAt(step, at, { x: x + MARK + 1, y }, words(step), text);
      y = bottom + MARK + 12;
      height = Math.max(height, bottom);
      return placed;
    });
  });
  const end = start(path.stands) + MARK + 1;
  const stop = end + Math.min(column * 0.5, 64);
  return {
    kind: 'across',
    width,
    height: height + 4,
    steps,
    titles,
    taken: `M${MARK + 1},${track}H${stop}`,
    open: `M${stop},${track}H${start(path.stages.length - 1) + MARK + 1}`,
    stop: { x: stop, y: track },
  };
}

function down(path: TextPath, options: ResolutionPathOptions): ResolutionPathLayout {
  const { width, text, title, words } = options;
  const leading = Math.round(text.size * 1.35);
  const titles: PlacedLine[] = [];
  const x = MARK + 4;
  let y = 4;
  const ends: { first: number; last: number }[] = [];
  const steps = path.stages.flatMap(({ stage, steps: all }) => {
    const first = y + leading / 2 + 2;
    let last = first;
    for (const line of wrapText(title(stage), width - INDENT, text)) {
      y += leading;
      titles.push({ kind: 'title', text: line, x: INDENT, y: y - 2 });
    }
    const placed = all.map((step, index) => {
      if (index === 0) y += 2;
      const mark = { x, y: index === 0 ? first : y + leading / 2 + 3 };
      const made = stepAt(step, { x: INDENT, top: y, width: width - INDENT }, mark, words(step), text);
      last = mark.y;
      y = made.bottom + 6;
      return made.placed;
    });
    y += 12;
    ends.push({ first, last });
    return placed;
  });
  const at = ends[path.stands] ?? { first: 0, last: 0 };
  const next = ends[path.stands + 1]?.first ?? at.last;
  const stop = (at.last + next) / 2;
  return {
    kind: 'down',
    width,
    height: y - 8,
    steps,
    titles,
    taken: `M${x},${ends[0]?.first ?? 0}V${stop}`,
    open: `M${x},${stop}V${ends.at(-1)?.first ?? stop}`,
    stop: { x, y: stop },
  };
}

/**
 * Lays the way of a text out: across where each stage has room for its words, else down. Returns nothing to draw
 * for a width that is not above 0.
 */
export function resolutionPathLayout(path: TextPath, options: ResolutionPathOptions): ResolutionPathLayout {
  const { width, text } = options;
  if (!(width > 0)) {
    const nothing = { steps: [], titles: [], taken: '', open: '', stop: { x: 0, y: 0 } };
    return { kind: 'down', width: 0, height: 0, ...nothing };
  }
  const column = (width + COLUMN_GAP) / path.stages.length - COLUMN_GAP;
  if (column < COLUMN * text.size) return down(path, options);
  const wide = across(path, options);
  // A word is never broken: one that is wider than its column would lie on the next.
  const written = [...wide.titles, ...wide.steps.flatMap(({ lines }) => lines)];
  const room = column + COLUMN_GAP / 2;
  return written.some((line) => text.measure(line.text) > room) ? down(path, options) : wide;
}
