import { describe, expect, it } from 'vitest';
import { namesUnder } from '../../../src/layout/names-under.js';
import { estimatedText } from '../../../src/layout/text.js';

const font = estimatedText(12);
const marks = ['CUB', 'PRK', 'ZWE'].map((iso3, index) => ({
  iso3,
  x: index * 6,
  y: 0,
  width: 5,
  height: 40,
}));

describe('namesUnder', () => {
  it('namesUnder(two neighbours) puts their names side by side, inside the width', () => {
    const chosen = [
      { iso3: 'CUB', name: 'Cuba' },
      { iso3: 'PRK', name: 'DPR Korea' },
    ];
    const [cuba, dprk] = namesUnder(marks, chosen, 400, font);
    expect((dprk?.x ?? 0) - (cuba?.x ?? 0)).toBeGreaterThan(30);
    expect(cuba?.x).toBeGreaterThanOrEqual(font.measure('Cuba') / 2);
    expect(cuba?.y).toBe(dprk?.y);
  });

  it('namesUnder(no room left) keeps the mark and leaves out the name', () => {
    const chosen = marks.map(({ iso3 }) => ({ iso3, name: 'A name that is rather long' }));
    const placed = namesUnder(marks, chosen, 200, font);
    expect(placed.map(({ x }) => x === null)).toEqual([false, true, true]);
  });

  it('namesUnder(a state without a mark) names nobody', () => {
    expect(namesUnder(marks, [{ iso3: 'BRA', name: 'Brazil' }], 400, font)).toEqual([]);
  });
});
