import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/vote-tally/define.js';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import { inside, insideAll, textOf, until } from './helpers.js';

const PART = 'vote-tally.marks';

describe('where what answers a pointer and keys does not load', () => {
  it('a key is told of; the chart, its one tab stop and its table stay', async () => {
    const chart = await fixture<VoteTally>(html`<vote-tally decision="A/C.3/69/L.63"></vote-tally>`);
    await executeServerCommand('refuse', PART);
    (inside(chart, '.state[tabindex="0"]') as SVGElement).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() =>
      textOf(inside(chart, '[role="status"]')).startsWith('What answers to keys did not load.'),
    );
    await executeServerCommand('let-go', PART);
    expect(insideAll(chart, '.state[tabindex="0"]').length).to.equal(1);
    (inside(chart, '[part="table"] summary') as HTMLElement).click();
    await until(() => insideAll(chart, 'tbody tr').length === 193);
  });
});
