import { describe, expect, it } from 'vitest';
import { STATE_STATUSES } from '../../../src/dataset/queries.js';
import { cellPath } from '../../../src/elements/vote-matrix/matrix-cells.layout.js';
import { matrixPlace } from '../../../src/elements/vote-matrix/matrix-place.layout.js';
import { columnLabels, matrixColumns } from '../../../src/elements/vote-matrix/matrix-columns.layout.js';
import { matrixScroll, matrixWindow, rowAt } from '../../../src/elements/vote-matrix/matrix-window.layout.js';
import { columns, data, dataset, layout, locale } from './helpers.js';

const codes = (of: ReturnType<typeof layout>) => of.rows.map(({ state }) => state.iso3);

describe('matrixColumns', () => {
  it('without attributes: every decision of the plenary in order of date', () => {
    const dates = columns(null).map(({ date }) => date);
    expect(dates.length).toBe(21);
    expect(dates).toEqual([...dates].sort());
  });

  it('decisions goes before bodies, without regard to case, each once, by date', () => {
    const found = columns('security-council', ' a/res/69/188, A/RES/60/173 general-assembly/2014');
    expect(found.map(({ symbol }) => symbol)).toEqual(['A/RES/60/173', 'A/RES/69/188']);
  });

  it('an unknown symbol and an unknown body are problems that name their attribute', () => {
    const unknown = matrixColumns(dataset, { bodies: null, decisions: 'A/RES/69/188 A/RES/99/999' });
    expect('problems' in unknown && unknown.problems.map(({ path }) => path)).toEqual(['decisions']);
    const body = matrixColumns(dataset, { bodies: 'general-assembly parliament', decisions: null });
    expect('problems' in body && body.problems.map(({ path }) => path)).toEqual(['bodies']);
  });
});

describe('columnLabels', () => {
  it('the year alone where nothing else differs', () => {
    expect(columnLabels(columns(null), locale).slice(0, 2)).toEqual(['2005', '2006']);
  });

  it('the kind and the body where they differ', () => {
    const labels = columnLabels(columns('general-assembly third-committee'), locale);
    expect(labels).toEqual(expect.arrayContaining(['2014 amendment', '2014 committee', '2014 plenary']));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('voteMatrixLayout', () => {
  it('voteMatrixLayout(data, {width: 0}) draws nothing', () => {
    for (const width of [0, -5, NaN]) {
      const { rows, columns: drawn, width: cells, height } = layout({ width });
      expect([rows.length, drawn.length, cells, height]).toEqual([0, 0, 0, 0]);
    }
  });

  it('sort="name": in order of names; no bands', () => {
    const of = layout({ sort: 'name' });
    expect(codes(of).slice(0, 3)).toEqual(['AFG', 'ALB', 'DZA']);
    expect(of.bands).toEqual([]);
  });

  it('sort="changes": most changes first, under bands', () => {
    const of = layout();
    expect(codes(of).slice(0, 2)).toEqual(['SOM', 'LKA']);
    expect(of.bands.map(({ key }) => key.kind === 'changes' && key.changes)).toEqual([
      6,
      5,
      4,
      3,
      2,
      1,
      0,
      null,
    ]);
  });

  it('sort="group": the five groups, then the United States', () => {
    const of = layout({ sort: 'group' });
    expect(of.bands.length).toBe(6);
    expect(codes(of).at(-1)).toBe('USA');
  });

  it('sort="similarity": every state once, those that never voted last', () => {
    const of = layout({ sort: 'similarity' });
    expect([...codes(of)].sort()).toEqual([...codes(layout())].sort());
    const row = (iso3: string) => codes(of).indexOf(iso3);
    expect(row('FRA')).toBeLessThan(row('CUB'));
    expect(Math.abs(row('CUB') - row('SYR'))).toBeLessThan(20);
  });

  it.each([280, 320, 768, 1280, 1600])('rows never overlap and fit the columns at %i px', (width) => {
    const { rows, rowHeight, columnWidth, nameWidth } = layout({ width });
    rows
      .slice(1)
      .forEach(({ y }, index) => expect(y).toBeGreaterThanOrEqual((rows[index]?.y ?? 0) + rowHeight));
    expect(columnWidth).toBeGreaterThanOrEqual(12);
    expect(nameWidth).toBeLessThan(width / 2);
  });

  it('a phone has codes, a desk has names', () => {
    expect(layout({ width: 296 }).rows[0]?.name).toBe('SOM');
    expect(layout().rows[0]?.name).toBe('Somalia');
  });
});

describe('the window', () => {
  const of = layout({ sort: 'name' });
  const sight = { left: 0, top: 0, width: 800, height: 480 };

  it('matrixWindow draws what is in sight and little more', () => {
    const { rows } = matrixWindow(of, { ...sight, top: 1000 });
    const [first, last] = [of.rows[rows.from]?.y ?? 0, of.rows[rows.to - 1]?.y ?? 0];
    expect(first).toBeLessThanOrEqual(1000);
    expect(last).toBeGreaterThanOrEqual(1480 - of.rowHeight);
    expect(rows.to - rows.from).toBeLessThan(60);
  });

  it('matrixPlace: headers stay where they are while the rest scrolls', () => {
    const at = (x: number, y: number) => matrixPlace(of, { x, y }, { left: 0, top: of.rowHeight * 10 });
    expect(at(5, 5)).toEqual({ row: 0, column: 0 });
    expect(at(of.nameWidth + 1, 5)).toEqual({ row: 0, column: 1 });
    expect(at(5, of.headHeight + 1)).toEqual({ row: 11, column: 0 });
    expect(at(of.nameWidth + of.columnWidth + 1, of.headHeight + 1)).toEqual({ row: 11, column: 2 });
    expect(at(5000, 5)).toBe(null);
  });

  it('matrixPlace of a band is null', () => {
    expect(matrixPlace(layout(), { x: 5, y: layout().headHeight + 2 }, { left: 0, top: 0 })).toBe(null);
  });

  it('matrixScroll moves as little as will do', () => {
    expect(matrixScroll(of, { row: 1, column: 1 }, { ...sight, top: 300 })).toEqual({ left: 0, top: 0 });
    expect(matrixScroll(of, { row: 5, column: 0 }, sight)).toEqual({ left: 0, top: 0 });
    const { top } = matrixScroll(of, { row: 100, column: 0 }, sight);
    expect(top).toBe((of.rows[99]?.y ?? 0) + of.rowHeight - 480);
    const centred = matrixScroll(of, { row: 100, column: 0 }, sight, true).top;
    expect(centred).toBe((of.rows[99]?.y ?? 0) + of.rowHeight / 2 - 240);
  });

  it('rowAt(layout, -1) is -1: above all', () => {
    expect(rowAt(of, -1)).toBe(-1);
  });
});

describe('cellPath', () => {
  it('each status has a shape of its own, but for what has none', () => {
    const shapes = STATE_STATUSES.filter((status) => status !== 'pending' && status !== 'not-a-member').map(
      (status) => cellPath(status, 0, 20, 18),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes.every((path) => !path.includes('NaN'))).toBe(true);
  });

  it('nothing is drawn outside the cell', () => {
    for (const status of STATE_STATUSES) {
      const [x = 0] =
        cellPath(status, 24, 12, 18)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      expect(x).toBeGreaterThanOrEqual(24);
      expect(x).toBeLessThanOrEqual(36);
    }
  });
});

it('data(security-council): no band of states without a seat', () => {
  expect(layout({ sort: 'name' }, data('security-council')).rows.length).toBe(
    data('security-council').states.length,
  );
});
