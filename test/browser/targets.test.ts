import { expect } from '@open-wc/testing';
import { CHARTS, chartIn } from './charts.js';
import type { ChartElement } from '../../src/base/chart-element.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const SIZE = 24;

/** Charts whose marks have the size or the room on the smallest phone. */
const ROOMY = ['cosponsor-bar', 'council-vote', 'resolution-path', 'country-record'];
/** Charts whose marks cannot: a state is chosen in a box that has the size (2.5.8, “Equivalent”). */
const FOUND = ['vote-map', 'vote-matrix'];

/** What a mouse at a place means: the mark that comes into play. */
function meant(chart: ChartElement, x: number, y: number): Element | null {
  const root = chart.renderRoot as ShadowRoot;
  const move = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
  root.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', move));
  return inside(chart, '[data-active]');
}

/** Loads what answers a mouse. */
async function approached(chart: ChartElement): Promise<void> {
  const drawing = inside(chart, '[part="chart"] svg');
  drawing?.scrollIntoView({ block: 'center' });
  drawing?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  await chart.updateComplete;
}

/** The longest stretch of a line on which a mouse means each mark, in px. */
function stretches(chart: ChartElement, places: readonly (readonly [number, number])[], step: number) {
  const longest = new Map<Element, number>();
  let [before, length]: [Element | null, number] = [null, 0];
  for (const [x, y] of places) {
    const mark = meant(chart, x, y);
    length = mark === before ? length + step : step;
    before = mark;
    if (mark) longest.set(mark, Math.max(longest.get(mark) ?? 0, length));
  }
  return longest;
}

/** Places on a line, so many px apart. */
const line = (from: number, to: number, step: number, at: (along: number) => readonly [number, number]) =>
  Array.from({ length: Math.floor((to - from) / step) }, (_, i) => at(from + (i + 0.5) * step));

/** How a target meets WCAG 2.2, 2.5.8: by its size, or by the room round its middle. */
function fails(targets: readonly Element[]): readonly Element[] {
  const boxes = targets.map((each) => each.getBoundingClientRect());
  const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
  const small = (box: DOMRect) => box.width < SIZE || box.height < SIZE;
  return targets.filter((_, i) => {
    const box = boxes[i] ?? new DOMRect();
    if (!small(box)) return false;
    const [x, y] = middle(box);
    return boxes.some((other, j) => {
      if (i === j) return false;
      if (small(other)) {
        const [ox, oy] = middle(other);
        return Math.hypot(ox - x, oy - y) < SIZE;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < SIZE / 2;
    });
  });
}

describe('targets at 320 px', () => {
  for (const [tag, { mark }] of Object.entries(CHARTS)) {
    it(`<${tag}>: every control is 24 px or has the room`, async () => {
      const chart = await chartIn(tag, 320);
      const controls = insideAll(chart, 'button, input, select, summary').filter(
        (each) => each.getBoundingClientRect().width > 0,
      );
      expect(fails(controls).map((each) => each.outerHTML.slice(0, 90))).to.deep.equal([]);
      if (ROOMY.includes(tag)) expect(fails(insideAll(chart, mark))).to.deep.equal([]);
      if (FOUND.includes(tag)) expect(insideAll(chart, 'input[type="search"]').length).to.equal(1);
    });
  }
});

describe('marks that are thin at 320 px', () => {
  it('<bloc-breakdown>: a pointer means every part over 24 px of its bar', async () => {
    const chart = await chartIn('bloc-breakdown', 320);
    await approached(chart);
    const { left, right } = chart.getBoundingClientRect();
    const parts = insideAll(chart, '[part="segment"]');
    const rows = new Map(parts.map((part) => [part.getBoundingClientRect().y, part.getBoundingClientRect()]));
    for (const { y, height } of rows.values()) {
      expect(height).to.be.at.least(SIZE);
      const found = stretches(
        chart,
        line(left, right, 2, (x) => [x, y + height / 2]),
        2,
      );
      for (const part of parts.filter((each) => each.getBoundingClientRect().y === y))
        expect(found.get(part) ?? 0, part.getAttribute('aria-label') ?? '').to.be.at.least(SIZE - 2);
    }
  });

  it('<vote-shift>: a pointer means every stream over 24 px, on itself or on its title', async () => {
    const chart = await chartIn('vote-shift', 320);
    await approached(chart);
    const found = new Map<Element, number>();
    const down = (x: number, from: number, to: number) => {
      for (const [mark, length] of stretches(
        chart,
        line(from, to, 2, (y) => [x, y]),
        2,
      ))
        found.set(mark, Math.max(found.get(mark) ?? 0, length));
    };
    const box = inside(chart, '[part="chart"] svg')?.getBoundingClientRect() ?? new DOMRect();
    for (const share of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
      down(box.x + share * box.width, Math.max(0, box.top), Math.min(innerHeight, box.bottom));
    for (const title of insideAll(chart, '.title')) {
      title.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = title.getBoundingClientRect();
      down(x + width / 2, y - SIZE, y + height + SIZE);
    }
    for (const flow of insideAll(chart, '[part="flow"]'))
      expect(found.get(flow) ?? 0, flow.getAttribute('aria-label') ?? '').to.be.at.least(SIZE - 2);
  });

  for (const tag of ['vote-tally', 'bloc-breakdown', 'vote-shift']) {
    it(`<${tag}>: in the table every state is chosen by a target of 24 px, and let go of by it`, async () => {
      const chart = await chartIn(tag, 320);
      (inside(chart, '[part="table"] summary') as HTMLElement).click();
      await until(() => insideAll(chart, '[data-row]').length === 193);
      for (const row of insideAll(chart, '[data-row]')) {
        const { width, height } = row.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(SIZE);
      }
      const cuba = inside(chart, '[data-row="CUB"]') as HTMLElement;
      expect(textOf(cuba)).to.equal('Cuba');
      const chosen = next(chart, 'vote-select');
      cuba.click();
      expect((await chosen).state).to.equal('CUB');
      await chart.updateComplete;
      expect(textOf(inside(chart, '[role="status"]'))).to.match(/^Selected: .*Cuba/);
      cuba.click();
      await chart.updateComplete;
      expect(chart.selected).to.equal(null);
    });
  }

  it('<resolution-timeline>: the boxes of years show fewer columns, of 24 px; the list tells every event', async () => {
    const chart = await chartIn('resolution-timeline', 320);
    const [from, to] = insideAll(
      chart,
      '[part="controls"] select, [part="controls"] input',
    ) as HTMLInputElement[];
    if (!from || !to) throw new Error('The boxes of years are not there.');
    for (const [box, year] of [
      [from, '2012'],
      [to, '2017'],
    ] as const) {
      box.value = year;
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await chart.updateComplete;
    }
    const columns = insideAll(chart, '[part="decision"] .hit');
    expect(columns.length).to.be.at.least(6);
    expect(fails(columns)).to.deep.equal([]);
    const events = insideAll(chart, '[part="event"]').length;
    expect(events).to.be.greaterThan(0);
    (inside(chart, '[part="events"] summary') as HTMLElement).click();
    await until(() => insideAll(chart, '[part="events"] li').length === columns.length + events);
  });
});
