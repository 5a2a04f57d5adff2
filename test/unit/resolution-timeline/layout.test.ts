import { describe, expect, it } from 'vitest';
import type { TimelineLayout } from '../../../src/elements/resolution-timeline/resolution-timeline.layout.js';
import { collide, type Box } from '../../../src/layout/text.js';
import {
  BODIES_WITH_DECISIONS,
  dataset,
  decisionWith,
  eventWith,
  layoutOf,
  WIDTHS,
  withDecisions,
} from './helpers.js';

const pairs = (boxes: readonly Box[]): [Box, Box][] =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).map((b): [Box, Box] => [a, b]));

const textsOf = (layout: TimelineLayout): readonly Box[] => [
  ...layout.labels.map(({ box }) => box),
  ...layout.lanes.flatMap(({ dots }) => dots.flatMap(({ label }) => (label ? [label.box] : []))),
];

describe('resolutionTimelineLayout', () => {
  it.each([0, -20, Number.NaN])('resolutionTimelineLayout(dataset, {width: %s}) returns nothing', (width) => {
    const layout = layoutOf({ width });
    expect([layout.columns, layout.lanes, layout.labels, layout.ticks, layout.height]).toEqual([
      [],
      [],
      [],
      [],
      0,
    ]);
  });

  it('gives the General Assembly 21 decisions: nine columns and twelve marks without height', () => {
    const { columns } = layoutOf();
    expect(columns.filter(({ segments }) => segments.length > 0).length).toBe(9);
    expect(columns.filter(({ mark }) => mark === 'without-a-vote').length).toBe(12);
    expect(columns.every(({ mark, segments }) => (mark === null) === segments.length > 0)).toBe(true);
  });

  it.each(BODIES_WITH_DECISIONS)(
    '%s: segments are as high as their counts, in one unit, and adjoin',
    (body) => {
      const { columns, zero } = layoutOf({ body });
      const units = columns.flatMap(({ segments }) => segments.map(({ height, count }) => height / count));
      expect(Math.max(...units) - Math.min(...units)).toBeLessThan(1e-9);
      for (const { segments, decision } of columns) {
        const up = segments.filter(({ key }) => key === 'yes');
        const down = segments.filter(({ key }) => key !== 'yes');
        expect(up.every(({ y, height }) => Math.abs(y + height - zero) < 1e-9)).toBe(true);
        let y = zero;
        for (const segment of down) {
          expect(segment.y).toBeCloseTo(y);
          y += segment.height;
        }
        const { tally } = decision;
        const sum = segments.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(tally ? tally.yes + tally.no + tally.abstain + (tally.absent ?? 0) : 0);
      }
    },
  );

  it.each(BODIES_WITH_DECISIONS)('%s: no text lies on another at any width from 280 to 1,600', (body) => {
    for (const width of WIDTHS) {
      const texts = textsOf(layoutOf({ body, width }));
      expect(pairs(texts).filter(([a, b]) => collide(a, b))).toEqual([]);
    }
  });

  it.each(BODIES_WITH_DECISIONS)('%s: no text leaves the drawing or lies on a column', (body) => {
    for (const width of WIDTHS) {
      const layout = layoutOf({ body, width });
      for (const box of textsOf(layout)) {
        expect(box.x).toBeGreaterThanOrEqual(-4);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 4);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      }
      const bars = layout.columns.flatMap(({ segments }) => segments);
      expect(layout.labels.filter(({ box }) => bars.some((bar) => collide(box, bar)))).toEqual([]);
    }
  });

  it('keeps the years it writes apart, and the first is in full', () => {
    for (const width of WIDTHS) {
      const written = layoutOf({ width }).ticks.filter(({ label }) => label !== null);
      expect(written[0]?.label).toMatch(/^20\d\d$/);
      expect(written.slice(1).every(({ label }) => /^’\d\d$/.test(label ?? ''))).toBe(true);
      const gaps = written.slice(1).map((tick, index) => tick.labelX - (written[index]?.labelX ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(18);
    }
  });

  it('ticks only years where something is', () => {
    const data = withDecisions(
      decisionWith({ id: 'a', date: '2005-12-16' }),
      decisionWith({ id: 'b', date: '2009-12-18' }),
    );
    expect(layoutOf({}, data).ticks.map(({ year }) => year)).toEqual([2005, 2009]);
  });

  it('draws every event as a dot, at every width, and none on another', () => {
    for (const width of WIDTHS) {
      const { lanes } = layoutOf({ width });
      const dots = lanes.flatMap((lane) => lane.dots);
      expect(dots.length).toBe(dataset.events.length);
      for (const lane of lanes) {
        const boxes = lane.dots.map(({ x, y }) => ({ x: x - 3.5, y: y - 3.5, width: 7, height: 7 }));
        expect(pairs(boxes).filter(([a, b]) => collide(a, b))).toEqual([]);
      }
    }
  });

  it('labels more events where there is more room, and at least one in most lanes on a phone', () => {
    const labelled = (width: number) =>
      layoutOf({ width }).lanes.map(({ dots }) => dots.filter(({ label }) => label).length);
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect(sum(labelled(1280))).toBeGreaterThan(sum(labelled(320)));
    expect(labelled(320).filter((count) => count > 0).length).toBeGreaterThanOrEqual(7);
  });

  it('shows both decisions of a year side by side: the amendment and the text of 2014', () => {
    for (const width of WIDTHS) {
      const { columns } = layoutOf({ body: 'third-committee', width });
      const pair = columns.filter(({ decision }) => decision.date === '2014-11-18');
      expect(pair.map(({ decision }) => decision.kind)).toEqual(['amendment', 'draft']);
      const [a, b] = pair;
      expect((a?.x ?? 0) + (a?.width ?? 0) / 2).toBeLessThan((b?.x ?? 0) - (b?.width ?? 0) / 2);
    }
  });

  it('says of both amendments what became of them, at every width', () => {
    for (const width of WIDTHS) {
      const { labels } = layoutOf({ body: 'third-committee', width });
      const told = labels.filter(({ lines }) => lines.slice(0, 2).join(' ') === 'Amendment rejected');
      expect(told.length, String(width)).toBe(2);
    }
  });

  it('resolutionTimelineLayout(dataset, {from: 2012, to: 2018}) shows those years alone, in the same unit', () => {
    const whole = layoutOf();
    const part = layoutOf({ from: 2012, to: 2018 });
    expect(part.columns.map(({ decision }) => decision.date?.slice(0, 4))).toEqual([
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
    expect([part.first, part.last, part.from, part.to]).toEqual([2003, 2025, 2012, 2018]);
    const yes = (layout: TimelineLayout) =>
      layout.columns.find(({ decision }) => decision.symbol === 'A/RES/69/188')?.segments[0]?.height;
    expect(yes(part)).toBe(yes(whole));
  });

  it('takes years in either order and cuts them to what there is', () => {
    const { from, to } = layoutOf({ from: 2040, to: 2010 });
    expect([from, to]).toEqual([2010, 2025]);
    const none = layoutOf({ from: Number.NaN, to: -5 });
    expect([none.from, none.to]).toEqual([2003, 2003]);
  });

  it('resolutionTimelineLayout(dataset, {events: false}) has no lanes, and starts with the first decision', () => {
    const layout = layoutOf({ events: false });
    expect(layout.lanes).toEqual([]);
    expect([layout.first, layout.last]).toEqual([2005, 2025]);
  });

  it('puts a vote still to come in an outline, and one without a day after all others', () => {
    const pending = decisionWith({
      id: 'p',
      date: null,
      tally: null,
      votes: null,
      method: 'none',
      outcome: 'pending',
    });
    const layout = layoutOf({}, withDecisions(decisionWith({}), pending));
    const [first, last] = layout.columns;
    expect(last?.mark).toBe('pending');
    expect(last?.segments).toEqual([]);
    expect(last?.x).toBeGreaterThan(first?.x ?? 0);
    expect(layout.ticks.length).toBe(1);
  });

  it.each([
    ['none', 'not-taken', 'not-taken'],
    ['none', 'not-sought', 'not-sought'],
    ['without-a-vote', 'adopted', 'without-a-vote'],
    ['recorded-vote', 'adopted', 'unknown'],
  ] as const)('marks a decision by %s that was %s, without counts, as %s', (method, outcome, mark) => {
    const decision = decisionWith({ tally: null, votes: null, method, outcome });
    expect(layoutOf({}, withDecisions(decision)).columns[0]?.mark).toBe(mark);
  });

  it('shows how Cuba voted under each recorded vote: below the line each time', () => {
    const { records } = layoutOf({ states: ['CUB'] });
    const [cuba] = records;
    expect(cuba?.marks.length).toBe(9);
    expect(cuba?.marks.every(({ status, y }) => status === 'no' && y === cuba.line)).toBe(true);
  });

  it('takes any event text, also one very long word', () => {
    const data = { ...dataset, events: [eventWith({ text: 'x'.repeat(900) })] };
    const [lane] = layoutOf({ width: 320 }, data).lanes;
    expect(lane?.dots[0]?.label).toBeNull();
  });
});
