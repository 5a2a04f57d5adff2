import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/base/styles/tokens.js';

const VOTES = ['yes', 'no', 'abstain', 'absent'];
const SIGHTS: Readonly<Record<string, (colour: Color) => Color>> = {
  'normal sight': (colour) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
  greyscale: filterGrayscale(1),
};
/** OKLab distance × 100 below which two fills are hard to tell apart. */
const APART = 14;

/** The two values of a token's `light-dark()` pair, as the style sheet has them. */
function pair(name: string): readonly [Color, Color] {
  const text = new RegExp(`--_${name}:[^;]*light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(tokens.cssText);
  const [light, dark] = [parse(text?.[1] ?? ''), parse(text?.[2] ?? '')];
  if (!light || !dark) throw new Error(`The token --_${name} has no pair of colours.`);
  return [light, dark];
}

const oklab = converter('oklab');
function distance(a: Color, b: Color): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s colours', (_, side) => {
  const fills = VOTES.map((vote) => pair(vote)[side]);
  const ground = pair('ground')[side];

  it.each(Object.entries(SIGHTS))('tell the four votes apart in %s', (_name, see) => {
    const seen = fills.map(see);
    const distances = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(APART);
  });

  it('votes cast have a contrast of 3 to 1 with the ground, and absent has a line that has', () => {
    const [yes, no, abstain] = fills.map((fill) => wcagContrast(fill, ground));
    const line = wcagContrast(pair('absent-line')[side], ground);
    for (const contrast of [yes, no, abstain, line]) expect(contrast).toBeGreaterThanOrEqual(3);
  });

  it('text and quiet text have 4.5 to 1, links too', () => {
    for (const name of ['ink', 'soft', 'link']) {
      expect(wcagContrast(pair(name)[side], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
