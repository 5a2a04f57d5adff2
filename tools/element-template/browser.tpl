import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/__tag__/define.js';
import type { __Class__ } from '../../src/elements/__tag__/__tag__.js';
import { inside, next } from './helpers.js';

describe('<__tag__>', () => {
  it('a person with a keyboard selects a state, and an event tells the page', async () => {
    const chart = await fixture<__Class__>(html`<__tag__ resolution="A/RES/69/188"></__tag__>`);
    (inside(chart, '[data-state="CUB"]') as SVGElement).focus();
    const selected = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('CUB');
  });
});
