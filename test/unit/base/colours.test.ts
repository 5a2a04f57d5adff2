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
/**
 * OKLab distance × 100 that any two votes keep in every sight. Side by side, 2 is just seen; in marks of a few pixels,
 * parted by a line and named in a legend elsewhere, colours are told apart by whole steps. 14 is one of the seven even
 * steps from black to white: four votes on a ladder of lightness keep one step and more, and so do without any hue.
 */
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

  it('where two fills touch, the line of the ground between them has 3 to 1 with each vote cast', () => {
    // Yes beside no has less: it is the line that parts them, and the line that a texture brings.
    expect(wcagContrast(fills[0] ?? ground, fills[1] ?? ground)).toBeLessThan(3);
    for (const fill of fills.slice(0, 3)) expect(wcagContrast(fill, ground)).toBeGreaterThanOrEqual(3);
  });

  it('the line of absent has 3 to 1 with what it encloses', () => {
    const [line, absent] = [pair('absent-line')[side], pair('absent')[side]];
    expect(wcagContrast(line, absent)).toBeGreaterThanOrEqual(3);
  });

  it('the two tones of the focus ring: one of them has 3 to 1 with anything under it, and each with the other', () => {
    const focus = pair('focus')[side];
    expect(wcagContrast(focus, ground)).toBeGreaterThanOrEqual(3);
    const under = [
      ...fills,
      ...['neutral', 'adopted', 'absent-line', 'ground', 'ink'].map((name) => pair(name)[side]),
    ];
    for (const colour of under) {
      const contrast = Math.max(wcagContrast(focus, colour), wcagContrast(ground, colour));
      expect(contrast).toBeGreaterThanOrEqual(3);
    }
  });

  it('adopted without a vote and the lines of quiet marks have 3 to 1 with the ground', () => {
    for (const name of ['adopted', 'absent-line']) {
      expect(wcagContrast(pair(name)[side], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('text on the votes has 4.5 to 1, white or dark', () => {
    const on = [pair('on-dark')[side], pair('on-dark')[side], parse('#15181c')];
    on.forEach((text, index) => {
      const fill = fills[index];
      if (!text || !fill) throw new Error('A vote has no colour.');
      expect(wcagContrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('text and quiet text have 4.5 to 1, links too', () => {
    for (const name of ['ink', 'soft', 'link']) {
      expect(wcagContrast(pair(name)[side], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
