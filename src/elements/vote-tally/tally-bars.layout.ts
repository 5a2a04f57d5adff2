import type { Dataset, Iso3, Vote } from '../../dataset/types.js';
import type { Box } from '../../layout/text.js';
import type { TallyFonts } from './tally-text.layout.js';
import type { Counted } from './what-if.js';

/** One state's stripe of a bar, in px. */
export interface TallyMark extends Box {
  readonly iso3: Iso3;
  readonly vote: Vote;
  /** Its vote is not the one of the record. */
  readonly switched: boolean;
}

/** All who voted alike, and the label at them. */
export interface TallyBlock extends Box {
  readonly vote: Vote;
  /** `null`: not known. */
  readonly count: number | null;
  /** The part that is there only by a what-if. */
  readonly switched: Box | null;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly big: boolean;
    readonly number: string;
    readonly word: string;
  };
}

export interface TallyBarsOptions {
  readonly counted: Counted;
  readonly basis: number;
  readonly width: number;
  readonly bar: { readonly y: number; readonly height: number; readonly labels: number };
  readonly apart: { readonly y: number; readonly height: number; readonly names: number };
  readonly fonts: TallyFonts;
  readonly count: (vote: Vote) => string;
}

export interface TallyBars {
  /** Width of one vote. */
  readonly unit: number;
  readonly blocks: readonly TallyBlock[];
  readonly marks: readonly TallyMark[];
  readonly bottom: number;
}

/** From this width of a stripe on, stripes stand apart. */
const GAP_FROM = 4;
const BETWEEN = 18;
/** From the words "not counted" to the labels of what is not counted, and on to its bar. */
const [TO_LABEL, TO_BAR] = [24, 7];

/** States of a vote in the order of their names; in a what-if, those who came from elsewhere stand together. */
function statesOf(dataset: Dataset, { votes, switched }: Counted, vote: Vote): readonly Iso3[] {
  const listed = new Set(votes?.[vote]);
  const states = dataset.states.filter(({ iso3 }) => listed.has(iso3));
  const names = states.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ iso3 }) => iso3);
  const newcomers = names.filter((iso3) => switched.has(iso3));
  const others = names.filter((iso3) => !switched.has(iso3));
  // In favour and against meet at the line: newcomers stand where they meet.
  return vote === 'no' ? [...newcomers, ...others] : [...others, ...newcomers];
}

/** A block that starts so many votes from `left`, its edges on whole pixels. */
function stretch(left: number, from: number, many: number, unit: number): { x: number; width: number } {
  const x = Math.round(left + from * unit);
  return { x, width: Math.round(left + (from + many) * unit) - x };
}

/** Bars of one stripe a state; where names are not known, bars without stripes. */
export function placeTallyBars(dataset: Dataset, options: TallyBarsOptions): TallyBars {
  const { counted, basis, width, bar, apart, fonts, count } = options;
  const { tally, arrived } = counted;
  const unit = width / Math.max(1, basis, tally.yes + tally.no, tally.abstain, tally.absent ?? 0);
  const blocks: TallyBlock[] = [];
  const marks: TallyMark[] = [];

  const add = (vote: Vote, left: number, from: number, box: Pick<Box, 'y' | 'height'>, label: LabelPlace) => {
    const many = tally[vote] ?? 0;
    const place = { ...box, ...stretch(left, from, many, unit) };
    const first = vote === 'no' ? from : from + many - arrived[vote];
    const switched = arrived[vote] > 0 ? { ...box, ...stretch(left, first, arrived[vote], unit) } : null;
    const number = tally[vote] === null ? '?' : `${many}`;
    blocks.push({
      ...place,
      vote,
      count: tally[vote],
      switched,
      label: { ...label, number, word: count(vote) },
    });
    statesOf(dataset, counted, vote).forEach((iso3, index) => {
      const stripe = stretch(left, from + index, 1, unit);
      const gap = unit >= GAP_FROM ? 1 : 0;
      const mark = { ...box, x: stripe.x, width: Math.max(1, stripe.width - gap) };
      marks.push({ ...mark, iso3, vote, switched: counted.switched.has(iso3) });
    });
  };

  const total = Math.max(basis, tally.yes + tally.no);
  const end = Math.round(total * unit);
  add('yes', 0, 0, bar, { x: 0, y: bar.labels, anchor: 'start', big: true });
  // A bar of few votes is shorter than the words at its two ends.
  const big = (vote: Vote) =>
    fonts.number.measure(`${tally[vote] ?? '?'}`) + fonts.label.measure(` ${count(vote)}`);
  const noAt = Math.min(width, Math.max(end, big('yes') + BETWEEN + big('no')));
  add('no', 0, total - tally.no, bar, { x: noAt, y: bar.labels, anchor: 'end', big: true });

  // What does not count: side by side where both fit, else one under the other.
  const labelWidth = (vote: Vote) => fonts.label.measure(`${tally[vote] ?? '?'} ${count(vote)}`);
  const shown = (['abstain', 'absent'] as const).filter((vote) => tally[vote] === null || tally[vote] > 0);
  const room = (vote: Vote) => Math.max((tally[vote] ?? 0) * unit, labelWidth(vote));
  const beside = shown.reduce((sum, vote) => sum + room(vote), 0) + BETWEEN * (shown.length - 1) <= width;
  let [x, y] = [0, apart.y];
  let bottom = bar.y + bar.height + apart.names;
  for (const vote of shown) {
    const labels = y + TO_LABEL;
    const box = { y: labels + TO_BAR, height: tally[vote] === null ? 0 : apart.height };
    add(vote, Math.round(x), 0, box, { x: Math.round(x), y: labels, anchor: 'start', big: false });
    bottom = Math.max(bottom, box.y + box.height + apart.names);
    if (beside) x += room(vote) + BETWEEN;
    else y = bottom;
  }
  return { unit, blocks, marks, bottom };
}

interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly big: boolean;
}
