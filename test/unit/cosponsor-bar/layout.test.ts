import { describe, expect, it } from 'vitest';
import { bundledCosponsorships } from '../../../src/bundled/cosponsorships.js';
import type { Cosponsorship, Dataset } from '../../../src/dataset/types.js';
import { cosponsorBarLayout, type Box } from '../../../src/elements/cosponsor-bar/cosponsor-bar.layout.js';
import {
  joinedLater,
  partyCounts,
  standingOf,
} from '../../../src/elements/cosponsor-bar/cosponsor-years.layout.js';

const dataset = bundledCosponsorships();
const committee = 'third-committee';
const widths = Array.from({ length: 34 }, (_, i) => 280 + 40 * i);
const lay = (width: number, by: 'total' | 'group' = 'total', states = 0) =>
  cosponsorBarLayout(dataset, { body: committee, width, by, states });
const wide = lay(1280);
const barOf = (year: number, layout = wide) => {
  const bar = layout.bars.find((each) => each.year === year);
  if (!bar) throw new Error(`No bar for ${year}`);
  return bar;
};
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const made = (records: readonly Partial<Cosponsorship>[]): Dataset => ({
  ...dataset,
  cosponsorships: records.map((record, index) => ({
    id: `made/${index}`,
    body: committee,
    year: 2001,
    session: null,
    draft: null,
    resolution: null,
    replacedBy: null,
    count: null,
    named: null,
    namedAtTabling: null,
    joinedLater: [],
    some: [],
    groups: [],
    notSponsoring: [],
    notes: [],
    conflicts: [],
    sources: [],
    ...record,
  })),
});

describe('cosponsorBarLayout', () => {
  it('cosponsorBarLayout(dataset, {width: 0}) returns no bars', () => {
    expect(lay(0).bars).toEqual([]);
    expect(lay(Number.NaN).bars).toEqual([]);
  });

  it('cosponsorBarLayout(a body without drafts) returns no bars', () => {
    expect(cosponsorBarLayout(dataset, { body: 'security-council', width: 600, by: 'total' }).bars).toEqual(
      [],
    );
  });

  it('cosponsorBarLayout(Third Committee) returns a bar for each of 21 years', () => {
    expect(wide.bars.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, i) => 2005 + i));
  });

  it('cosponsorBarLayout() draws no bar, and never a zero bar, where the number is not known', () => {
    for (const layout of [wide, lay(320), lay(640, 'group')]) {
      const without = layout.bars.filter(({ bar }) => bar === null);
      expect(without.map(({ year }) => year)).toEqual([2010, 2015, 2022]);
      expect(without.every(({ hatch, known }) => hatch !== null && known === 'not-known')).toBe(true);
      for (const { bar } of layout.bars) expect(bar === null || (bar.width > 0 && bar.height > 0)).toBe(true);
    }
  });

  it('cosponsorBarLayout() leaves a bar open where only "more than" is known: 2012, 2016, 2021', () => {
    expect(wide.bars.filter(({ open }) => open !== '').map(({ year }) => year)).toEqual([2012, 2016, 2021]);
  });

  it('cosponsorBarLayout() tells counts that are not final from final totals', () => {
    const earlier = wide.bars.filter(({ known }) => known === 'not-final').map(({ year }) => year);
    expect(earlier).toEqual([2012, 2016, 2017]);
  });

  it('cosponsorBarLayout() draws heights in proportion, from zero', () => {
    const [a, b] = [barOf(2005), barOf(2014)];
    expect((b.bar?.height ?? 0) / (a.bar?.height ?? 1)).toBeCloseTo(62 / 45, 6);
    expect((a.bar?.y ?? 0) + (a.bar?.height ?? 0)).toBeCloseTo(wide.base.y1, 6);
  });

  it('cosponsorBarLayout(2007, 2014) draws the revised draft and keeps the first one beside it', () => {
    expect(barOf(2007).record.draft).toBe('A/C.3/62/L.37/Rev.1');
    expect(barOf(2014).record.draft).toBe('A/C.3/69/L.28/Rev.1');
    expect(barOf(2014).others.map(({ draft }) => draft)).toEqual(['A/C.3/69/L.28']);
  });

  it('cosponsorBarLayout(several records of a year) takes final before more-than before at tabling', () => {
    const count = (value: number, bound: 'exact' | 'more-than', stage: 'final' | 'at-tabling') => ({
      count: { value, bound, stage, basis: '' },
    });
    const all = [
      {},
      count(40, 'exact', 'at-tabling'),
      count(50, 'more-than', 'final'),
      count(55, 'exact', 'final'),
    ];
    const drawn = (records: readonly Partial<Cosponsorship>[]) =>
      cosponsorBarLayout(made(records), { body: committee, width: 600, by: 'total' }).bars[0]?.record.count
        ?.value;
    expect([all, all.slice(0, 3), all.slice(0, 2)].map(drawn)).toEqual([55, 50, 40]);
  });

  it('cosponsorBarLayout({by: "group"}) divides only what is named, and parts add up to the count', () => {
    for (const { parts, record } of lay(900, 'group').bars) {
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(record.count?.value ?? 0);
    }
    expect(barOf(2018, lay(900, 'group')).parts.map(({ party }) => party)).toEqual(['not-named']);
    expect(partyCounts(dataset, barOf(2025).record).at(-1)).toEqual(['not-named', 20]);
    expect(partyCounts(dataset, barOf(2014).record)).toEqual([
      ['African', 2],
      ['Asia-Pacific', 10],
      ['Eastern European', 18],
      ['Latin American and Caribbean', 3],
      ['Western European and Others', 28],
      ['none', 1],
    ]);
  });

  it('cosponsorBarLayout(Human Rights Council) keeps years without a record as gaps on the axis', () => {
    const layout = cosponsorBarLayout(dataset, { body: 'human-rights-council', width: 800, by: 'total' });
    expect(layout.ticks.filter(({ gap }) => gap).map(({ year }) => year)).toContain(2009);
    expect(layout.bars.some(({ year }) => year === 2009)).toBe(false);
  });

  it.each(widths)(
    'cosponsorBarLayout({width: %i}) keeps every label free, inside, and every target 24 px',
    (width) => {
      for (const layout of [lay(width), lay(width, 'group', 2)]) {
        const boxes = layout.bars.map(({ label }) => label.box);
        boxes.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(box.y).toBeGreaterThanOrEqual(0);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          for (const { bar, year } of layout.bars) {
            if (bar) expect(overlap(box, bar), `${width} px, ${year}`).toBe(false);
          }
        });
        for (const { slot } of layout.bars) {
          expect(Math.min(slot.width, slot.height)).toBeGreaterThanOrEqual(24);
          expect(slot.x + slot.width).toBeLessThanOrEqual(width + 0.01);
        }
      }
    },
  );
});

describe('standingOf', () => {
  it('standingOf(2014, Maldives) is named, and a state off the complete list is only not listed', () => {
    expect(standingOf(barOf(2014).record, 'MDV')).toBe('named');
    expect(standingOf(barOf(2014).record, 'CUB')).toBe('not-listed');
  });

  it('standingOf(2019–2021, Republic of Korea) is declined, since a source says so', () => {
    expect([2019, 2020, 2021].map((year) => standingOf(barOf(year).record, 'KOR'))).toEqual(
      Array(3).fill('declined'),
    );
  });

  it('standingOf(an incomplete list, a state not on it) is unknown', () => {
    expect(standingOf(barOf(2005).record, 'KOR')).toBe('unknown');
    expect(standingOf(barOf(2017).record, 'NZL')).toBe('unknown');
  });
});

describe('joinedLater', () => {
  it('joinedLater(2014) is MDV, MHL, NZL and SRB, and all 62 are named', () => {
    const { record } = barOf(2014);
    expect([...joinedLater(record)].sort()).toEqual(['MDV', 'MHL', 'NZL', 'SRB']);
    expect(record.named?.length).toBe(62);
  });

  it('joinedLater(2025) has the United States: named, and not on the complete list of the draft', () => {
    expect([...joinedLater(barOf(2025).record)]).toEqual(['USA']);
  });
});
