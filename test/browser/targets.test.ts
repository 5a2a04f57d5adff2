import { expect } from '@open-wc/testing';
import { CHARTS, chartIn } from './charts.js';
import { insideAll } from './helpers.js';

const SIZE = 24;

/** Charts whose marks have the size or the room on the smallest phone. */
const ROOMY = ['cosponsor-bar', 'council-vote', 'resolution-path', 'country-record'];
/** Charts whose marks cannot: a state is chosen in a box that has the size (2.5.8, “Equivalent”). */
const FOUND = ['vote-map', 'vote-matrix'];

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
