import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';

/** Widths in CSS px at which heights are looked at; between two that differ much, more are. */
const WIDTHS = [240, 320, 400, 480, 560, 640, 720, 800, 960, 1120, 1280, 1600];
/** Heights that differ by more than this share are another arrangement, not the same one stretched. */
const JUMP = 0.08;
/** A jump is found to this many px. */
const NEAR = 16;

/** Letters may come out wider than they are estimated, which leaves less room for them: so much of it is left. */
const WIDER = 0.9;

interface Sample {
  readonly width: number;
  readonly height: number;
}

/** Height of the drawing in a chart as a share of its width, by its view box; `null` where it has none. */
export function shapeIn(value: unknown): number | null {
  if (!isTemplateResult(value)) return null;
  const { strings, values } = value as TemplateResult;
  const at = strings.findIndex((text, i) => text.endsWith('viewBox="0 0 ') && strings[i + 1] === ' ');
  if (at >= 0) return Number(values[at + 1]) / Number(values[at]);
  for (const inner of values) {
    const shape = shapeIn(inner);
    if (shape !== null) return shape;
  }
  return null;
}

const jumps = (a: Sample, b: Sample): boolean =>
  Math.abs(a.height - b.height) > JUMP * Math.max(a.height, b.height);

/** The samples from one to another, with those between them where it jumps. */
function between(a: Sample, b: Sample, at: (width: number) => Sample): readonly Sample[] {
  if (b.width - a.width <= NEAR || !jumps(a, b)) return [b];
  const middle = at(Math.round((a.width + b.width) / 2));
  return [...between(a, middle, at), ...between(middle, b, at)];
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A height in CSS from one sample on: along the line to the next, or the greater of both where it jumps. */
function lengthFrom(a: Sample, b: Sample | undefined): string {
  if (!b) return `${a.height}px`;
  if (jumps(a, b)) return `${Math.max(a.height, b.height)}px`;
  const slope = (b.height - a.height) / (b.width - a.width);
  return slope === 0
    ? `${a.height}px`
    : `calc(${short(a.height - slope * a.width)}px + ${short(slope * 100)}cqi)`;
}

/**
 * Rules that give a drawing, at whatever width the page has for it, the height that it will have there once the browser
 * draws it, so that nothing moves then. None for a drawing that only scales: its view box does that.
 */
export function heightRules(selector: string, shapeAt: (width: number) => number | null): string {
  const at = (width: number): Sample => {
    const heights = [width, WIDER * width].map((each) => (shapeAt(each) ?? 0) * each);
    return { width, height: Math.round(Math.max(...heights)) };
  };
  const ends = [WIDTHS[0], WIDTHS[WIDTHS.length - 1]].map((width) => at(width ?? 0));
  const ratios = ends.map(({ width, height }) => height / width);
  if (Math.abs((ratios[0] ?? 0) - (ratios[1] ?? 0)) < 0.01) return '';
  const [first = at(0), ...others] = WIDTHS.map(at);
  const samples = [first];
  for (const other of others) samples.push(...between(samples.at(-1) ?? first, other, at));
  let last = '';
  const rules = samples.map((sample, i) => {
    const length = lengthFrom(sample, samples[i + 1]);
    if (length === last) return '';
    last = length;
    return `@container (min-width:${i === 0 ? 0 : sample.width}px){${selector}{block-size:${length}}}`;
  });
  return rules.join('');
}
