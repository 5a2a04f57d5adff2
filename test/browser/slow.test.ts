import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/vote-tally/define.js';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const PART = 'vote-tally.marks';
const tally = () => fixture<VoteTally>(html`<vote-tally decision="A/C.3/69/L.63"></vote-tally>`);
const focused = (chart: VoteTally) =>
  (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-state');

// What is loaded stays loaded in a page: the first test of the file is the one that waits.
describe('before what answers a pointer and keys is there', () => {
  it('nothing that a reader did on a slow network is lost: the first arrow, a name, Enter', async () => {
    const chart = await tally();
    await executeServerCommand('hold', PART);
    const stop = inside(chart, '.state[tabindex="0"]') as SVGElement;
    stop.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.equal(stop.getAttribute('data-state'));
    expect(chart.selected).to.equal(null);
    const marks = insideAll(chart, '.state').map((each) => each.getAttribute('data-state'));
    const chosen = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    await executeServerCommand('let-go', PART);
    expect((await chosen).state).to.equal(marks[2]);
    expect(focused(chart)).to.equal(marks[2]);
  });

  it('a mouse is answered as well', async () => {
    const chart = await tally();
    const box = (inside(chart, '[data-state="CUB"]') as SVGElement).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.x + box.width / 2), Math.round(box.y + 10)] });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('Cuba'));
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});
