import { describe, expect, it } from 'vitest';
import { blocPlaces } from '../../../src/elements/bloc-breakdown/bloc-breakdown.layout.js';
import { blocHits, segmentAt } from '../../../src/elements/bloc-breakdown/bloc-hits.layout.js';
import { blocRows } from '../../../src/elements/bloc-breakdown/bloc-rows.layout.js';
import { act, dataset, grouped, layoutOf } from './helpers.js';

const counts = (symbol: string) =>
  blocRows(dataset, act(symbol), null, 'given').map(({ name, total, states }) => [
    name,
    total,
    states.yes.length,
    states.no.length,
    states.abstain.length,
    states.absent.length,
  ]);

describe('blocRows', () => {
  it('blocRows(A/RES/69/188) counts every member once, the United States in a row of its own', () => {
    const rows = counts('A/RES/69/188');
    expect(rows.map(([name, total]) => [name, total])).toEqual([
      ['African', 54],
      ['Asia-Pacific', 54],
      ['Eastern European', 23],
      ['Latin American and Caribbean', 33],
      ['Western European and Others', 28],
      [null, 1],
    ]);
    const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
    expect([sum(2), sum(3), sum(4), sum(5)]).toEqual([116, 20, 53, 4]);
    expect(rows.at(-1)).toEqual([null, 1, 1, 0, 0, 0]);
  });

  it.each([
    ['A/C.3/69/L.63', [40, 77, 50, 26]],
    ['A/HRC/RES/16/8', [30, 3, 11, 3]],
    ['S/PV.7353', [11, 2, 2, 0]],
    ['A/RES/60/173', [88, 21, 60, 22]],
  ])('blocRows(%s) adds up to the tally: only those who could vote', (symbol, tally) => {
    const rows = counts(symbol);
    expect([2, 3, 4, 5].map((at) => rows.reduce((total, row) => total + Number(row[at]), 0))).toEqual(tally);
  });

  it('blocRows(…, "favour") puts the largest share first and those in no group last', () => {
    const rows = blocRows(dataset, act('A/RES/69/188'), null, 'favour');
    const shares = rows.slice(0, -1).map(({ states, total }) => states.yes.length / total);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(rows.at(-1)?.name).toBeNull();
  });

  it('blocRows(a grouping) asks who was in a group on the day of the vote', () => {
    const grouping = grouped({
      name: 'Made up',
      groups: [
        { name: 'Early', members: [{ state: 'CUB', to: '2014-11' }, 'FRA'] },
        { name: 'Late', members: [{ state: 'CUB', from: '2014-12-18' }] },
      ],
    });
    const members = (symbol: string) =>
      blocRows(dataset, act(symbol), grouping, 'given').map(({ total }) => total);
    expect(members('A/C.3/69/L.63')).toEqual([2, 0, 191]);
    expect(members('A/RES/69/188')).toEqual([1, 1, 191]);
  });
});

describe('blocBreakdownLayout', () => {
  it.each([0, -5, Number.NaN])('blocBreakdownLayout(dataset, {width: %s}) draws nothing', (width) => {
    expect(layoutOf(act('A/RES/69/188'), { width })).toMatchObject({ rows: [], height: 0 });
  });

  it('blocBreakdownLayout(without a vote) has no rows', () => {
    expect(layoutOf(act('A/RES/73/180')).rows).toEqual([]);
  });

  it('show="share": all bars as long as one another; show="count": as long as their members', () => {
    const share = layoutOf(act('A/RES/69/188'));
    expect(new Set(share.rows.map(({ bar }) => bar.width)).size).toBe(1);
    expect(share.ticks.map((tick) => tick.share)).toEqual([0, 0.5, 1]);
    const count = layoutOf(act('A/RES/69/188'), { show: 'count' });
    const [african, , eastern] = count.rows;
    expect((eastern?.bar.width ?? 0) / (african?.bar.width ?? 1)).toBeCloseTo(23 / 54, 2);
    expect(count.ticks).toEqual([]);
  });

  it('parts of a bar follow one another without a gap, votes against at the end', () => {
    for (const { bar, segments } of layoutOf(act('A/RES/69/188')).rows) {
      let x = bar.x;
      for (const segment of segments) {
        expect(segment.x).toBe(x);
        x += segment.width;
      }
      expect(x).toBe(bar.x + bar.width);
      const no = segments.findIndex(({ status }) => status === 'no');
      if (no >= 0) expect(no).toBe(segments.length - 1);
    }
  });

  it.each([280, 320, 480, 768, 1280, 1600])('at %s px bars stay inside and rows do not touch', (width) => {
    const { rows, height } = layoutOf(act('A/RES/69/188'), { width });
    rows.forEach(({ bar, y }, index) => {
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      const next = rows[index + 1];
      if (next) expect(Math.min(next.y - 13, next.bar.y)).toBeGreaterThanOrEqual(bar.y + bar.height);
      expect(y).toBeLessThan(height);
    });
  });

  it('blocPlaces(Brazil, a state without a seat) finds the first inside its part of a bar', () => {
    const layout = layoutOf(act('A/RES/69/188'));
    const [place] = blocPlaces(layout, ['BRA']);
    const part = layout.rows[3]?.segments.find(({ status }) => status === 'yes');
    expect(place?.x).toBeGreaterThanOrEqual(part?.x ?? Infinity);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(
      (part?.x ?? 0) + (part?.width ?? 0) + 1,
    );
    expect(blocPlaces(layoutOf(act('S/PV.7353')), ['BRA'])).toEqual([]);
  });

  it('segmentAt(beside a narrow part) means it; elsewhere the part under the pointer', () => {
    const layout = layoutOf(act('A/RES/69/188'), { width: 320 });
    const row = layout.rows[1];
    const absent = row?.segments.find(({ status }) => status === 'absent');
    if (!row || !absent) throw new Error('No narrow part');
    expect(absent.width).toBeLessThan(10);
    const y = row.bar.y + 5;
    expect(segmentAt(layout, absent.x - 6, y)).toBe('1:absent');
    expect(segmentAt(layout, 5, y)).toBe('1:yes');
    expect(segmentAt(layout, 5, row.bar.y - 5)).toBeNull();
  });

  it.each([320, 640, 1280])(
    'blocHits(every bar, at %i px) gives each part 24 px, in order, without a gap',
    (width) => {
      const symbols = ['A/RES/69/188', 'A/C.3/69/L.63', 'A/HRC/RES/16/8', 'S/PV.7353', 'A/RES/60/173'];
      const layouts = symbols.flatMap((symbol) =>
        (['share', 'count'] as const).map((show) => layoutOf(act(symbol), { width, show })),
      );
      for (const layout of layouts) {
        for (const { bar, segments } of layout.rows.filter((row) => row.segments.length > 0)) {
          const hits = blocHits(segments);
          expect(hits.map(({ key }) => key)).toEqual(segments.map(({ key }) => key));
          expect(Math.min(...hits.map(({ from, to }) => to - from))).toBeGreaterThanOrEqual(24);
          expect(hits[0]?.from).toBe(bar.x);
          hits.slice(1).forEach(({ from }, index) => expect(from).toBe(hits[index]?.to));
          expect(hits.at(-1)?.to).toBeGreaterThanOrEqual(bar.x + bar.width);
        }
      }
    },
  );

  it('blocHits(two thin parts side by side) lets the middle of each lie in its own stretch', () => {
    const part = (key: string, x: number, width: number) =>
      ({ key, x, width, y: 0, height: 28, status: 'no', states: [], roomy: false }) as const;
    const parts = [part('a', 0, 200), part('b', 200, 3), part('c', 203, 3), part('d', 206, 114)];
    const hits = blocHits(parts);
    parts.forEach(({ x, width }, index) => {
      expect(x + width / 2).toBeGreaterThanOrEqual(hits[index]?.from ?? Infinity);
      expect(x + width / 2).toBeLessThan(hits[index]?.to ?? -Infinity);
    });
  });
});
