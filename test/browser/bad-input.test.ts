import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/vote-map/define.js';
import type { VoteMap } from '../../src/elements/vote-map/vote-map.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, pending } from '../../stories/fixtures.js';
import { inside, insideAll, textOf } from './helpers.js';

/** Sets up a map and gathers what it reports. */
async function reported(
  change: (chart: VoteMap) => void,
): Promise<{ chart: VoteMap; events: DataErrorEvent[] }> {
  const chart = document.createElement('vote-map');
  const events: DataErrorEvent[] = [];
  chart.addEventListener('data-error', (event) => events.push(event));
  change(chart);
  const box = await fixture(html`<div></div>`);
  box.append(chart);
  await chart.updateComplete;
  return { chart, events };
}

describe('bad input', () => {
  const errors: unknown[] = [];
  const keep = (event: Event) => errors.push(event);

  before(() => {
    window.addEventListener('error', keep);
    window.addEventListener('unhandledrejection', keep);
  });
  after(() => {
    window.removeEventListener('error', keep);
    window.removeEventListener('unhandledrejection', keep);
    expect(errors).to.deep.equal([]);
  });

  const cases: Record<string, { change: (chart: VoteMap) => void; path: string; says: string }> = {
    'resolution="A/RES/99/999"': {
      change: (chart) => (chart.resolution = 'A/RES/99/999'),
      path: 'resolution',
      says: 'A/RES/99/999',
    },
    'decision="<b>"': { change: (chart) => (chart.decision = '<b>'), path: 'decision', says: '<b>' },
    'body="parliament"': { change: (chart) => (chart.body = 'parliament'), path: 'body', says: 'parliament' },
    'highlight="XKX"': { change: (chart) => (chart.highlight = 'CUB XKX'), path: 'highlight', says: 'XKX' },
    'selected="nobody"': { change: (chart) => (chart.selected = 'nobody'), path: 'selected', says: 'NOBODY' },
    'dataset = a number where text belongs': {
      change: (chart) => ((chart as { dataset: unknown }).dataset = hostile),
      path: 'decisions[0].title',
      says: 'decisions[0].title',
    },
    'dataset = 42': {
      change: (chart) => ((chart as { dataset: unknown }).dataset = 42),
      path: '',
      says: '',
    },
  };

  for (const [title, { change, path, says }] of Object.entries(cases)) {
    it(`${title}: one event with the path, the sentence in the chart, nothing drawn`, async () => {
      const { chart, events } = await reported(change);
      expect(chart.state).to.equal('error');
      expect(events.length).to.equal(1);
      expect(events[0]?.problems.map((problem) => problem.path)).to.include(path);
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(says);
      expect(insideAll(chart, '[part="chart"] svg').length).to.equal(0);
    });
  }

  it('dataset whose votes do not add up to its tally: says so', async () => {
    const wrong = structuredClone(pending) as { decisions: Record<string, unknown>[] };
    Object.assign(wrong.decisions[0] ?? {}, {
      method: 'recorded-vote',
      outcome: 'adopted',
      date: '2014-12-18',
      tally: { yes: 5, no: 0, abstain: 0, absent: 0 },
      votes: { yes: ['FRA'], no: [], abstain: [], absent: [] },
    });
    const { chart, events } = await reported((each) => ((each as { dataset: unknown }).dataset = wrong));
    expect(chart.state).to.equal('error');
    expect(events[0]?.problems.some((problem) => problem.path.startsWith('decisions[0].tally'))).to.equal(
      true,
    );
  });

  it('hostile markup in a title is text: nothing runs', async () => {
    const { chart } = await reported((each) => ((each as { dataset: unknown }).dataset = markup));
    expect(chart.state).to.equal('ready');
    expect(textOf(inside(chart, '[part="heading"]'))).to.contain('<img src=x');
    expect(insideAll(chart, 'img, script').length).to.equal(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('a dataset without decisions is empty, not an error', async () => {
    const { chart, events } = await reported((each) => ((each as { dataset: unknown }).dataset = empty));
    expect(chart.state).to.equal('empty');
    expect(events.length).to.equal(0);
  });

  it('a good dataset after a bad one is drawn', async () => {
    const { chart } = await reported((each) => (each.resolution = 'A/RES/99/999'));
    chart.resolution = ' a/res/69/188 ';
    await chart.updateComplete;
    expect(chart.state).to.equal('ready');
  });
});

describe('a hard life', () => {
  it('zero width draws nothing and throws nothing; the width comes back', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '0';
    const chart = document.createElement('vote-map');
    chart.resolution = 'A/RES/69/188';
    box.append(chart);
    await chart.updateComplete;
    box.style.width = '600px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await chart.updateComplete;
    expect(inside(chart, 'svg')?.getBoundingClientRect().width).to.equal(600);
  });

  it('hidden, then shown: drawn at the width of its box', async () => {
    const box = await fixture<HTMLDivElement>(
      html`<div hidden><vote-map resolution="A/RES/69/188"></vote-map></div>`,
    );
    const chart = box.firstElementChild as VoteMap;
    await chart.updateComplete;
    box.hidden = false;
    box.style.width = '400px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await chart.updateComplete;
    expect(inside(chart, 'svg')?.getBoundingClientRect().width).to.equal(400);
  });

  it('removed and put back: still drawn, still alive', async () => {
    const chart = await fixture<VoteMap>(html`<vote-map resolution="A/RES/69/188"></vote-map>`);
    const home = chart.parentElement as HTMLElement;
    chart.remove();
    home.append(chart);
    await chart.updateComplete;
    expect(insideAll(chart, '[part="state"]').length).to.equal(193);
    const mark = inside(chart, '[part="state"][data-state="BRA"]') as SVGElement;
    mark.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    // What answers a click loads with the first one.
    await chart.updateComplete;
    expect(chart.selected).to.equal('BRA');
  });

  it('defined twice: the first stays, nothing is thrown', async () => {
    const { defineElement } = await import('../../src/base/define-element.js');
    const first = customElements.get('vote-map');
    defineElement('vote-map', class extends HTMLElement {});
    expect(customElements.get('vote-map')).to.equal(first);
  });

  for (const width of [280, 320, 480, 768, 1280, 1600]) {
    it(`at ${width} px nothing is wider than its box`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div><vote-map resolution="A/RES/69/188" browsable></vote-map></div>`,
      );
      box.style.width = `${width}px`;
      const chart = box.firstElementChild as VoteMap;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await chart.updateComplete;
      const wide = insideAll(chart, 'figure *:not(.quiet):not(svg *)').filter(
        (each) => each.getBoundingClientRect().right > box.getBoundingClientRect().right + 1,
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
