import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/cosponsor-bar/define.js';
import '../../src/elements/council-vote/define.js';
import '../../src/elements/resolution-timeline/define.js';
import '../../src/elements/vote-data/define.js';
import '../../src/elements/vote-map/define.js';
import '../../src/elements/vote-tally/define.js';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { CouncilVote } from '../../src/elements/council-vote/council-vote.js';
import type { ResolutionTimeline } from '../../src/elements/resolution-timeline/resolution-timeline.js';
import type { VoteData } from '../../src/elements/vote-data/vote-data.js';
import type { VoteMap } from '../../src/elements/vote-map/vote-map.js';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import { RangeSelectEvent } from '../../src/events/range-select.js';
import { tallyOnly } from '../../stories/fixtures.js';
import { inside, next, textOf, until } from './helpers.js';
import { chartsIn as charts, drawn, get } from './shared-helpers.js';

const heading = (chart: ChartElement) => textOf(inside(chart, '[part="heading"]'));
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
/** What answers a click loads with the first one. */
const click = async (map: VoteMap, iso3: string) => {
  const mark = inside(map, `[part="state"][data-state="${iso3}"]`);
  mark?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
  await map.updateComplete;
};

describe('one selection for all charts in a <vote-data>', () => {
  const page = () =>
    fixture<HTMLElement>(html`
      <div>
        <vote-data>
          <vote-map resolution="A/RES/69/188"></vote-map>
          <vote-tally></vote-tally>
          <resolution-timeline></resolution-timeline>
          <council-vote></council-vote>
        </vote-data>
        <vote-map id="outside" resolution="A/RES/69/188"></vote-map>
      </div>
    `);
  const parts = async () => {
    const box = await page();
    const data = get<VoteData>(box, 'vote-data');
    await drawn(box);
    return {
      data,
      map: get<VoteMap>(data, 'vote-map'),
      tally: get<VoteTally>(data, 'vote-tally'),
      timeline: get<ResolutionTimeline>(data, 'resolution-timeline'),
      council: get<CouncilVote>(data, 'council-vote'),
      outside: get<VoteMap>(box, '#outside'),
    };
  };

  it('a mouse chooses Brazil on the map: every chart inside marks it, none outside', async () => {
    const { data, map, tally, timeline, council, outside } = await parts();
    const mark = inside(map, '[part="state"][data-state="BRA"]') as SVGElement;
    mark.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'click', position: centre(mark) });
    await drawn(data);
    expect(data.state).to.equal('BRA');
    expect([map, tally, timeline, council].map(({ selected }) => selected)).to.deep.equal(
      Array(4).fill('BRA'),
    );
    expect(inside(tally, '[data-state="BRA"]')?.getAttribute('aria-selected')).to.equal('true');
    expect(outside.selected).to.equal(null);
  });

  it('a keyboard lets go of it: no chart marks it any more', async () => {
    const { data, map, tally } = await parts();
    (inside(map, '[part="state"][data-state="FRA"]') as SVGElement).focus();
    await sendKeys({ press: 'Enter' });
    await drawn(data);
    expect(tally.selected).to.equal('FRA');
    await sendKeys({ press: 'Escape' });
    await drawn(data);
    expect([data.state, tally.selected]).to.deep.equal([null, null]);
  });

  it('a decision chosen on the timeline turns the map away from its attribute', async () => {
    const { data, map, timeline, outside } = await parts();
    expect(textOf(inside(map, '[part="legend"]'))).to.contain('In favour 116');
    const chosen = next(data, 'resolution-select');
    const mark = inside(timeline, '[data-mark="d:general-assembly/2005"]') as SVGElement;
    mark.focus();
    await sendKeys({ press: 'Enter' });
    expect((await chosen).symbol).to.equal('A/RES/60/173');
    await drawn(data);
    expect(map.resolution).to.equal('A/RES/69/188');
    expect(textOf(inside(map, '[part="legend"]'))).to.contain('In favour 88');
    expect(textOf(inside(outside, '[part="legend"]'))).to.contain('In favour 116');
  });

  it('a chart that cannot show the choice stays as it is, without an error', async () => {
    const { data, council, map } = await parts();
    const errors: Event[] = [];
    data.addEventListener('data-error', (event) => errors.push(event));
    const before = textOf(inside(council, 'figure'));
    data.decision = 'general-assembly/2005';
    await data.updateComplete;
    await drawn(data);
    expect(map.decision).to.equal('general-assembly/2005');
    expect(textOf(inside(council, 'figure'))).to.equal(before);
    data.state = 'XKX';
    await data.updateComplete;
    await drawn(data);
    expect(
      charts(data)
        .filter((chart) => chart !== (data as unknown))
        .map(({ state }) => state),
    ).to.deep.equal(['ready', 'ready', 'ready', 'ready']);
    expect(errors).to.deep.equal([]);
  });

  it('years chosen in one timeline are in view in another', async () => {
    const data = await fixture<VoteData>(html`
      <vote-data>
        <resolution-timeline></resolution-timeline>
        <resolution-timeline body="third-committee"></resolution-timeline>
      </vote-data>
    `);
    await drawn(data);
    const [first, second] = [...data.querySelectorAll('resolution-timeline')];
    const select = inside(first, '[data-years="first"]') as HTMLSelectElement;
    select.value = '2012';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(data);
    expect([data.from, second?.from]).to.deep.equal([2012, 2012]);
    data.dispatchEvent(new RangeSelectEvent({ from: null, to: null }));
    expect([second?.from, second?.to]).to.deep.equal([null, null]);
  });

  it('no geometry is rebuilt by choosing a state', async () => {
    const { data, map, tally } = await parts();
    // Charts are drawn anew once their width is known: that is not the choice.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn(data);
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { attributeName, target } of records) {
        if (attributeName && ['d', 'points', 'x', 'y', 'width', 'height', 'viewBox'].includes(attributeName))
          changed.push(`${target.nodeName} ${attributeName}`);
      }
    });
    for (const chart of [map, tally]) observer.observe(chart.renderRoot, { attributes: true, subtree: true });
    await click(map, 'BRA');
    await drawn(data);
    await until(() => inside(tally, '[data-state="BRA"]')?.getAttribute('aria-selected') === 'true');
    observer.disconnect();
    expect(changed).to.deep.equal([]);
  });
});

describe('what the page chose before the reader', () => {
  it('state and decision on <vote-data> are the start of charts that leave it open; attributes hold', async () => {
    const data = await fixture<VoteData>(html`
      <vote-data state="cub" decision="A/RES/60/173" from="2010">
        <vote-map id="open"></vote-map>
        <vote-map id="pinned" resolution="A/RES/69/188" selected="FRA"></vote-map>
        <resolution-timeline></resolution-timeline>
      </vote-data>
    `);
    await drawn(data);
    const open = get<VoteMap>(data, '#open');
    const pinned = get<VoteMap>(data, '#pinned');
    expect([open.selected, open.decision]).to.deep.equal(['CUB', 'A/RES/60/173']);
    expect([pinned.selected, pinned.decision]).to.deep.equal(['FRA', null]);
    expect(get<ResolutionTimeline>(data, 'resolution-timeline').from).to.equal(2010);
    await click(open, 'BRA');
    expect(pinned.selected).to.equal('BRA');
  });

  it('a chart moved in follows, and moved out has its own again; put back, it follows again', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <vote-data .dataset=${tallyOnly}><vote-map></vote-map></vote-data>
        <vote-tally resolution="A/RES/69/188"></vote-tally>
      </div>
    `);
    const data = get<VoteData>(box, 'vote-data');
    const tally = get<VoteTally>(box, 'vote-tally');
    await drawn(box);
    data.state = 'BRA';
    await data.updateComplete;
    tally.resolution = null;
    data.append(tally);
    await tally.updateComplete;
    expect([tally.selected, heading(tally)]).to.deep.equal(['BRA', heading(tally)]);
    expect(textOf(inside(tally, 'figure'))).to.contain('only the count is known');
    box.append(tally);
    await tally.updateComplete;
    expect(tally.selected).to.equal(null);
    expect(textOf(inside(tally, 'figure'))).not.to.contain('only the count is known');
    data.remove();
    box.append(data);
    await drawn(data);
    expect(get<VoteMap>(data, 'vote-map').state).to.equal('ready');
    expect(get<VoteMap>(data, 'vote-map').selected).to.equal('BRA');
  });

  it('of two around a chart, the nearest counts', async () => {
    const outer = await fixture<VoteData>(html`
      <vote-data>
        <vote-map id="outer"></vote-map>
        <vote-data state="CUB"><vote-map id="inner"></vote-map></vote-data>
      </vote-data>
    `);
    await drawn(outer);
    await click(get<VoteMap>(outer, '#inner'), 'BRA');
    expect(get<VoteMap>(outer, '#outer').selected).to.equal(null);
    await click(get<VoteMap>(outer, '#outer'), 'FRA');
    expect(get<VoteMap>(outer, '#inner').selected).to.equal('BRA');
    expect(outer.state).to.equal('FRA');
  });

  it('wakes up after the charts inside it', async () => {
    const { VoteData: Class } = await import('../../src/elements/vote-data/vote-data.js');
    const box = await fixture(html`<div></div>`);
    const late = document.createElement('late-vote-data');
    late.setAttribute('state', 'CUB');
    const map = document.createElement('vote-map');
    late.append(map);
    box.append(late);
    await map.updateComplete;
    expect(map.selected).to.equal(null);
    customElements.define('late-vote-data', class extends Class {});
    await map.updateComplete;
    expect(map.selected).to.equal('CUB');
  });
});
