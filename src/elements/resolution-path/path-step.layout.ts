import type { StateStatus } from '../../dataset/queries.js';
import { VOTES, type Tally, type Vote } from '../../dataset/types.js';
import { wrapText, type Box, type TextMetrics } from '../../layout/text.js';
import type { PathStageName, PathStep, StepStatus } from './path-steps.layout.js';

/** What is written at one step. */
export interface StepWords {
  readonly outcome: string;
  /** Date, proposers and the like. */
  readonly lines: readonly string[];
  /** Counts of a recorded vote, each with its word. */
  readonly counts: readonly string[];
  /** The same in one line. */
  readonly together: string;
  readonly symbol: string | null;
  readonly states: readonly StateMark[];
  /** That the text stands here; `null` elsewhere. */
  readonly stands: string | null;
}

export interface StateMark {
  readonly iso3: string;
  readonly status: StateStatus;
  readonly text: string;
}

/** A line of text; `x`, `y` is the start of its baseline. */
export interface PlacedLine {
  readonly kind: 'title' | 'outcome' | 'line' | 'stands';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How a state voted; its lines stand beside a mark. */
export interface PlacedState extends StateMark {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** From line to line, in px. */
  readonly leading: number;
}

export interface PlacedStep {
  readonly key: string;
  readonly stage: PathStageName;
  readonly status: StepStatus;
  readonly decision: string | null;
  /** Its mark. */
  readonly x: number;
  readonly y: number;
  /** What a pointer reaches it by. */
  readonly box: Box;
  readonly lines: readonly PlacedLine[];
  /** Shares of a recorded vote, as widths that stand side by side. */
  readonly bar: readonly (Box & { readonly vote: Vote })[];
  readonly states: readonly PlacedState[];
  readonly links: readonly (PlacedLine & { readonly symbol: string; readonly width: number })[];
}

/** Radius of a mark in px. */
export const MARK = 9;
const BAR = 8;
/** Height of a link: a target of 24 px. */
const LINK = 24;
/** How much wider bold runs than the regular face. */
const BOLD = 1.1;

/** Votes that a bar shows, in the order of the legend. */
export const BAR_VOTES: readonly Vote[] = VOTES.filter((vote) => vote !== 'absent');

/** A symbol in lines: it may break after a stroke. */
export function symbolLines(symbol: string, width: number, text: TextMetrics): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of symbol.split(/(?<=\/)/)) {
    if (line !== '' && text.measure(line + part) > width) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return [...lines, line];
}

function barOf(tally: Tally | null, x: number, y: number, width: number): PlacedStep['bar'] {
  const order: readonly Vote[] = ['yes', 'abstain', 'no'];
  const total = tally ? order.reduce((sum, vote) => sum + (tally[vote] ?? 0), 0) : 0;
  if (!tally || total === 0) return [];
  let at = x;
  return order.map((vote) => {
    const part = { vote, x: at, y, width: ((tally[vote] ?? 0) / total) * width, height: BAR };
    at += part.width;
    return part;
  });
}

/** One step written from `top` down, and where it ends. */
export function stepAt(
  step: PathStep,
  at: { readonly x: number; readonly top: number; readonly width: number },
  mark: { readonly x: number; readonly y: number },
  words: StepWords,
  text: TextMetrics,
): { readonly placed: PlacedStep; readonly bottom: number } {
  const { outcome, lines, counts, together, symbol, states, stands } = words;
  const leading = Math.round(text.size * 1.4);
  const placed: PlacedLine[] = [];
  let y = at.top;
  const write = (kind: PlacedLine['kind'], said: string) => {
    for (const line of wrapText(said, kind === 'line' ? at.width : at.width / BOLD, text)) {
      y += leading;
      placed.push({ kind, text: line, x: at.x, y: y - leading * 0.3 });
    }
  };
  write('outcome', outcome);
  for (const each of lines) if (each !== '') write('line', each);
  const bar = barOf(step.decision?.tally ?? null, at.x, y + 4, Math.min(at.width, 260));
  if (bar.length > 0) y += BAR + 6;
  if (text.measure(together) <= at.width) write('line', together);
  else for (const count of counts) write('line', count);
  if (states.length > 0) y += 3;
  const marks = states.map((state) => {
    const said = wrapText(state.text, at.width - MARK - 5, text);
    const mark = { ...state, lines: said, leading, x: at.x, y: y + leading * 0.7 };
    y += leading * said.length;
    return mark;
  });
  if (stands) {
    y += 3;
    write('stands', stands);
  }
  const top = Math.min(at.top, mark.y - MARK - 3);
  const box = {
    x: Math.min(at.x, mark.x - MARK) - 4,
    y: top,
    width: at.x + at.width - Math.min(at.x, mark.x - MARK) + 8,
    height: Math.max(y, mark.y + MARK) + 4 - top,
  };
  const links = (symbol ? symbolLines(symbol, at.width, text) : []).map((line, index, all) => {
    y += index === 0 ? LINK : leading;
    return {
      kind: 'line' as const,
      text: line,
      symbol: all.join(''),
      x: at.x,
      y: y - 7,
      width: text.measure(line),
    };
  });
  const { key, stage, status, decision } = step;
  return {
    placed: {
      key,
      stage,
      status,
      decision: decision?.id ?? null,
      ...mark,
      box,
      lines: placed,
      bar,
      states: marks,
      links,
    },
    bottom: y,
  };
}
