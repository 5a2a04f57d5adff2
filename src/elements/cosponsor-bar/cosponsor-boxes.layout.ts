import { PARTIES, partyCounts, type CosponsorYear, type Party } from './cosponsor-years.layout.js';
import type { BarPart, Box, CosponsorBarOptions, Known, YearBar } from './cosponsor-bar.layout.js';
import type { Dataset } from '../../dataset/types.js';

const NUMBER = 13;
const LINE = 13;
const GAP = 5;
/** Length of the open end. */
const STUB = 12;
/** Room for the years under columns. */
export const YEAR_ROW = 24;
/** Width of the marks of a chosen state before rows, and of the years. */
export const MARK_COLUMN = 34;
export const YEAR_COLUMN = 38;
/** Longest word beside a bar in rows: "when tabled". */
const ROW_WORD = 84;

/** Width of bold tabular figures, estimated generously, since the page brings its own font. */
const numberWidth = (text: string): number => text.length * NUMBER * 0.75;

/** What is written at a bar: `62`, `>60`, or `?` where nothing is known. */
export const barText = ({ record: { count } }: CosponsorYear): string =>
  count ? `${count.bound === 'more-than' ? '>' : ''}${count.value}` : '?';

/** Whether words stand with the number: "when tabled", "not known". */
const isWorded = ({ record: { count } }: CosponsorYear): boolean =>
  count?.stage !== 'final' && count?.stage !== 'unstated';

const knownOf = ({ record: { count } }: CosponsorYear): Known =>
  count ? (count.stage === 'final' ? 'final' : 'not-final') : 'not-known';

/** What a label takes: its size, and how far from the base of its bar it starts for a given scale. */
export function labelSize(year: CosponsorYear, columns: boolean, words: boolean, step: number) {
  const { count } = year.record;
  const worded = (words || !columns) && isWorded(year);
  const lines = columns && worded ? (count ? 3 : 2) : 1;
  const number = columns || count ? numberWidth(barText(year)) : 0;
  const width = lines > 1 ? Math.max(number, step - 1) : number + (worded ? ROW_WORD : 0);
  const height = NUMBER + (lines - 1) * LINE;
  const start = (scale: number) =>
    (count?.value ?? 0) * scale + (count?.bound === 'more-than' ? STUB : 0) + GAP;
  return { lines, width, height, start };
}

/** What all bars share. */
export interface Frame {
  readonly dataset: Dataset;
  readonly options: CosponsorBarOptions;
  readonly columns: boolean;
  readonly words: boolean;
  /** Size of a year across the bars, and of its bar. */
  readonly step: number;
  readonly thick: number;
  /** px a co-sponsor. */
  readonly scale: number;
  /** Where bars start, and how long the longest may be. */
  readonly base: number;
  readonly reach: number;
}

/** A stretch of a bar, `from` and `to` px from its base. */
function stretch({ columns, base }: Frame, across: number, thick: number, from: number, to: number): Box {
  const start = across - thick / 2;
  return columns
    ? { x: start, y: base - to, width: thick, height: to - from }
    : { x: base + from, y: start, width: to - from, height: thick };
}

/** The long sides drawn beyond the end; from the base on where the bar is only an outline. */
function openEnd({ x, y, width, height }: Box, columns: boolean, outline: boolean): string {
  return columns
    ? [x, x + width].map((side) => `M${side},${outline ? y + height : y}V${y - STUB}`).join('')
    : [y, y + height].map((side) => `M${outline ? x : x + width},${side}H${x + width + STUB}`).join('');
}

/** Read from the outer end, the groups stand in the order of the legend, after those not named. */
function partsOf(frame: Frame, year: CosponsorYear, across: number): readonly BarPart[] {
  const place = (party: Party) => (party === 'not-named' ? -1 : PARTIES.indexOf(party));
  const parts = [...partyCounts(frame.dataset, year.record)].sort(([a], [b]) => place(b) - place(a));
  let sum = 0;
  return parts.map(([party, count]) => {
    const from = sum * frame.scale;
    sum += count;
    const box = stretch(frame, across, frame.thick, from, sum * frame.scale);
    // One undivided part would only repeat the number at the end.
    const roomy = parts.length > 1 && box.height >= 15 && box.width >= 18;
    return { party, count, roomy, ...box };
  });
}

/** One year, `across` px along the axis of years. */
export function barOf(frame: Frame, year: CosponsorYear, across: number): YearBar {
  const { columns, thick, scale, base, reach } = frame;
  const { count } = year.record;
  const bar = count ? stretch(frame, across, thick, 0, count.value * scale) : null;
  const { lines, width, height, start } = labelSize(year, columns, frame.words, frame.step);
  const box = columns
    ? { x: across - width / 2, y: base - start(scale) - height, width, height }
    : { x: base + start(scale), y: across - NUMBER / 2, width, height };
  return {
    ...year,
    known: knownOf(year),
    slot: stretch(
      frame,
      across,
      frame.step,
      columns ? -YEAR_ROW : -base,
      columns ? base : frame.options.width - base,
    ),
    bar,
    parts: bar && frame.options.by === 'group' ? partsOf(frame, year, across) : [],
    open: bar && count?.bound === 'more-than' ? openEnd(bar, columns, count.stage !== 'final') : '',
    hatch: bar ? null : stretch(frame, across, thick, 0, reach),
    label: { x: columns ? across : box.x, y: box.y + NUMBER - 2, lines, box },
    mark: columns ? { x: across, y: base + YEAR_ROW + 26 } : { x: YEAR_COLUMN + MARK_COLUMN / 2, y: across },
  };
}
