import { lineOf, resultOf, type RuleResult } from '../../dataset/outcome.js';
import type { Dataset, Decision, Vote } from '../../dataset/types.js';
import { wrapText, type Box } from '../../layout/text.js';
import { placeTallyBars, type TallyBlock, type TallyMark } from './tally-bars.layout.js';
import type { TallyFonts } from './tally-text.layout.js';
import type { Counted } from './what-if.js';

export type { NameUnder } from '../../layout/names-under.js';
export type { TallyBlock, TallyMark } from './tally-bars.layout.js';

/** How a result is drawn: as bars, as an empty frame that waits for votes, or in words alone. */
export type TallyKind = 'votes' | 'frame' | 'words';

/** A line of text; `x`, `y` is the start, middle or end of its baseline. */
export interface TallyLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where everything lies; lengths in px. */
export interface VoteTallyLayout {
  readonly kind: TallyKind;
  readonly width: number;
  readonly height: number;
  /** What the count comes to; `null` where nothing was counted. */
  readonly result: RuleResult | null;
  /** The word above all in its lines. */
  readonly verdict: readonly TallyLabel[];
  /** "Hypothetical", over the verdict; `null` where the record is drawn. */
  readonly tag: (TallyLabel & { readonly width: number }) | null;
  /** All votes cast, or all seats. */
  readonly frame: Box | null;
  readonly blocks: readonly TallyBlock[];
  /** One for each state whose vote is known, by vote and then by name. */
  readonly marks: readonly TallyMark[];
  /** The line to be reached, and what it says. */
  readonly line: { readonly x: number; readonly y1: number; readonly y2: number } | null;
  readonly lineLabel: TallyLabel | null;
  /** From the last vote in favour to the line: by how much it passed or failed. */
  readonly margin: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  /** "Not counted as votes cast". */
  readonly apart: TallyLabel | null;
}

export interface VoteTallyOptions {
  readonly decision: Decision;
  /** The votes to draw; `null` where none were counted. */
  readonly counted: Counted | null;
  /** Width of the chart in CSS px. */
  readonly width: number;
  readonly fonts: TallyFonts;
  /** Words, already in the reader's language. */
  readonly words: TallyWords;
}

export interface TallyWords {
  readonly verdict: string;
  readonly tag: string | null;
  readonly line: string;
  readonly apart: string;
  /** The word at the count of a vote: "in favour". */
  readonly count: (vote: Vote) => string;
}

/** Room for the sign before the verdict. */
export const SIGN = 26;
const VERDICT_LINE = 23;
/** How much wider bold type runs than what was measured. */
const BOLD = 1.1;
const TAG = 30;
/** From the verdict to the label of the line, to the labels of the counts, to the bar. */
const [TO_LINE, TO_COUNTS, TO_BAR] = [27, 28, 16];
/** How far the line stands out under the bar. */
const OUT = 7;
/** Room for the names of chosen states, under each bar. */
const NAMES = 20;
const TO_APART = 18;

const nothing = (): VoteTallyLayout => ({
  kind: 'words',
  width: 0,
  height: 0,
  result: null,
  verdict: [],
  tag: null,
  frame: null,
  blocks: [],
  marks: [],
  line: null,
  lineLabel: null,
  margin: null,
  apart: null,
});

function kindOf({ method, outcome }: Decision, counted: Counted | null): TallyKind {
  if (counted) return 'votes';
  return method === 'without-a-vote' || outcome === 'not-sought' ? 'words' : 'frame';
}

function tagOf(text: string | null, width: number, fonts: TallyFonts): VoteTallyLayout['tag'] {
  if (text === null) return null;
  const room = Math.min(width - 1, Math.round(fonts.name.measure(text) * BOLD + 16));
  return { text, x: room / 2, y: 15, anchor: 'middle', width: room };
}

/** A label under or over a place, moved so that it stays inside. */
function within(text: string, x: number, y: number, width: number, fonts: TallyFonts): TallyLabel {
  const half = fonts.label.measure(text) / 2;
  return { text, x: Math.max(half, Math.min(width - half, x)), y, anchor: 'middle' };
}

/**
 * Lays out the result of one decision: votes in favour from the left and votes against from the right in a bar of all
 * votes that count, the line to be reached across it, and set apart underneath what does not count.
 * Returns nothing to draw for a width that is not above 0.
 */
export function voteTallyLayout(dataset: Dataset, options: VoteTallyOptions): VoteTallyLayout {
  const { decision, counted, width, fonts, words } = options;
  if (!(width > 0)) return nothing();
  const kind = kindOf(decision, counted);
  const top = words.tag === null ? 0 : TAG;
  const verdict = wrapText(words.verdict, (width - SIGN) / BOLD, fonts.verdict).map(
    (text, index): TallyLabel => ({
      text,
      x: SIGN,
      y: top + 20 + index * VERDICT_LINE,
      anchor: 'start',
    }),
  );
  const tag = tagOf(words.tag, width, fonts);
  const yVerdict = top + 20 + (verdict.length - 1) * VERDICT_LINE;
  const head = { ...nothing(), kind, width, verdict, tag };
  if (kind === 'words') return { ...head, height: yVerdict + 10 };

  const yLine = yVerdict + TO_LINE;
  const yCounts = yLine + TO_COUNTS;
  const barTop = kind === 'votes' ? yCounts + TO_BAR : yLine + TO_BAR;
  const barHeight = width < 480 ? 44 : 56;
  const bottom = barTop + barHeight;
  const lineAt = (x: number) => ({
    line: { x, y1: yLine + 6, y2: bottom + OUT },
    lineLabel: within(words.line, x, yLine, width, fonts),
  });
  if (!counted) {
    const frame = { x: 0.5, y: barTop, width: width - 1, height: barHeight };
    return { ...head, height: bottom + OUT + 2, frame, ...lineAt(lineOf(decision.rule) * width) };
  }

  const result = resultOf(decision.rule, counted.tally, counted.votes);
  const yApart = bottom + NAMES + TO_APART;
  const bars = placeTallyBars(dataset, {
    counted,
    basis: result.basis,
    width,
    bar: { y: barTop, height: barHeight, labels: yCounts },
    apart: { y: yApart, height: Math.round(barHeight / 2), names: NAMES },
    fonts,
    count: words.count,
  });
  const { unit } = bars;
  const x = result.line * unit;
  const edge = counted.tally.yes * unit;
  const hasApart = bars.blocks.some(({ vote }) => vote === 'abstain' || vote === 'absent');
  return {
    ...head,
    height: bars.bottom,
    result,
    frame: { x: 0, y: barTop, width: Math.round(result.basis * unit), height: barHeight },
    blocks: bars.blocks,
    marks: bars.marks,
    ...lineAt(x),
    margin: { x1: edge, x2: x, y: barTop - 5 },
    apart: hasApart ? { text: words.apart, x: 0, y: yApart, anchor: 'start' } : null,
  };
}
