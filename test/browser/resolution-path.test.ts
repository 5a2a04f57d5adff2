import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/resolution-path/define.js';
import type { ResolutionPath } from '../../src/elements/resolution-path/resolution-path.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, veto } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const path = (
  template = html`<resolution-path resolution="A/RES/69/188"></resolution-path>`,
): Promise<ResolutionPath> => fixture<ResolutionPath>(template);
const step = (chart: ResolutionPath, decision: string) =>
  inside(chart, `[data-decision="${decision}"]`) as SVGElement;
const centre = (element: Element | null): [number, number] => {
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const given = async (dataset: unknown): Promise<ResolutionPath> => {
  const chart = await path(html`<resolution-path .dataset=${dataset}></resolution-path>`);
  await chart.updateComplete;
  return chart;
};

describe('<resolution-path>', () => {
  it('by default follows the text of the newest recorded plenary vote', async () => {
    const chart = await path(html`<resolution-path></resolution-path>`);
    expect(textOf(inside(chart, '[part="heading"]'))).to.contain('A/RES/70/172');
  });

  it('resolution="A/RES/69/188": seven steps, five acts with ids, the Court not reached', async () => {
    const chart = await path();
    expect(insideAll(chart, '[part="decision"]').length).to.equal(7);
    expect(insideAll(chart, '[data-decision]').length).to.equal(5);
    expect(step(chart, 'third-committee/2014/amendment').classList.contains('failed')).to.equal(true);
    expect(step(chart, 'security-council/2014').classList.contains('procedural')).to.equal(true);
    const court = inside(chart, '[data-step="court"]');
    expect(court?.classList.contains('none')).to.equal(true);
    expect(court?.getAttribute('aria-label')).to.contain('no referral in this dataset');
  });

  it('tells first dates and co-sponsors of the draft, which load after the votes', async () => {
    const chart = await path();
    expect(inside(chart, '[data-step="draft"]')?.getAttribute('aria-label')).to.equal(
      'Draft, Tabled, First on record: 8 October 2014, 62 co-sponsors, A/C.3/69/L.28/Rev.1',
    );
  });

  it('links to each document', async () => {
    const chart = await path();
    const links = insideAll(chart, '[part="chart"] a').map((each) => each.getAttribute('href'));
    expect(links).to.contain('https://undocs.org/A/C.3/69/L.63');
    expect(links).to.contain('https://undocs.org/S/PV.7353');
  });

  it('marks how a state voted at each step', async () => {
    const chart = await path(
      html`<resolution-path resolution="A/RES/69/188" highlight="CUB"></resolution-path>`,
    );
    const marks = insideAll(chart, '[data-state="CUB"]');
    expect(marks.map(textOf)).to.deep.equal(['CUB yes', 'CUB no', 'CUB no', 'CUB no seat', 'CUB no seat']);
    expect(marks[0]?.classList.contains('yes')).to.equal(true);
  });

  it('writes CSV by decision, and an SVG of its own', async () => {
    const chart = await path();
    const csv = await chart.toCSV();
    expect(csv.split('\n')[0]).to.match(/^symbol,date,body,method,yes,no,abstain,absent,outcome,/);
    expect(csv.trim().split('\n').length).to.equal(8);
    expect(await chart.toSVG()).to.contain('A/RES/69/188');
  });

  for (const width of [280, 320, 640, 768, 1280]) {
    it(`at ${width} px every step is a target of 24 px and nothing is wider than the box`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div><resolution-path resolution="A/RES/69/188" highlight="CUB MNE"></resolution-path></div>`,
      );
      box.style.width = `${width}px`;
      const chart = box.firstElementChild as ResolutionPath;
      await until(() => inside(chart, 'svg')?.getAttribute('viewBox')?.startsWith(`0 0 ${width} `) === true);
      for (const each of insideAll(chart, '[part="decision"]')) {
        expect(each.getBoundingClientRect().height).to.be.at.least(24);
      }
      const { left, right } = box.getBoundingClientRect();
      const wide = insideAll(chart, 'figure *:not(.quiet)').filter((each) => {
        const at = each.getBoundingClientRect();
        return at.right > right + 5 || (at.width > 0 && at.left < left - 5);
      });
      expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(inside(chart, 'svg')?.classList.contains(width < 700 ? 'down' : 'across')).to.equal(true);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has no violation that axe finds, ${theme}`, async () => {
      const chart = await path(html`
        <resolution-path resolution="A/RES/69/188" theme=${theme} selected="CHN" decision="S/PV.7353">
        </resolution-path>
      `);
      expect(await violations(chart)).to.deep.equal([]);
    });
  }
});

describe('a person with a mouse', () => {
  it('clicks a step: it is marked, an event tells the page, and its notes are shown', async () => {
    const chart = await path();
    const chosen = next(chart, 'resolution-select');
    await sendMouse({ type: 'click', position: centre(step(chart, 'security-council/2014')) });
    const { decision, symbol } = await chosen;
    expect([decision, symbol]).to.deep.equal(['security-council/2014', 'S/PV.7353']);
    await chart.updateComplete;
    expect(step(chart, 'security-council/2014').getAttribute('aria-selected')).to.equal('true');
    expect(textOf(inside(chart, '[part="notes"]'))).to.contain(
      'the eleven in favour are the remaining members',
    );
  });

  it('clicks a step of the default text: the text stays', async () => {
    const chart = await path(html`<resolution-path></resolution-path>`);
    await sendMouse({
      type: 'click',
      position: centre(inside(chart, '[data-decision="third-committee/2015"]')),
    });
    await chart.updateComplete;
    expect([chart.resolution, chart.decision]).to.deep.equal(['A/RES/70/172', 'third-committee/2015']);
  });

  it('clicks the Court: nothing is chosen, for no act is there', async () => {
    const chart = await path();
    let heard = 0;
    chart.addEventListener('resolution-select', () => heard++);
    await sendMouse({ type: 'click', position: centre(inside(chart, '[data-step="court"]')) });
    await chart.updateComplete;
    expect([heard, chart.decision]).to.deep.equal([0, null]);
  });

  it('hovers: a label says what the step says, and nothing is rendered anew', async () => {
    const chart = await path();
    await sendMouse({ type: 'move', position: centre(step(chart, 'general-assembly/2014')) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('General Assembly'));
    expect(chart.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});

describe('a person with a keyboard', () => {
  const focused = (chart: ResolutionPath) =>
    (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-step');

  it('finds one tab stop, walks the steps in order, chooses and leaves', async () => {
    const chart = await path();
    expect(insideAll(chart, '[part="decision"][tabindex="0"]').length).to.equal(1);
    (inside(chart, '[data-step="draft"]') as SVGElement).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.equal('third-committee/2014/amendment');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(chart)).to.equal('third-committee/2014');
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(chart)).to.equal('third-committee/2014/amendment');
    await sendKeys({ press: 'End' });
    expect(focused(chart)).to.equal('court');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    const chosen = next(chart, 'resolution-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).decision).to.equal('third-committee/2014/amendment');
    await chart.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(chart.decision).to.equal(null);
  });

  it('reaches the documents with Tab after the steps', async () => {
    const chart = await path();
    (inside(chart, '[part="decision"][tabindex="0"]') as SVGElement).focus();
    await sendKeys({ press: 'Tab' });
    expect((chart.renderRoot as ShadowRoot).activeElement?.localName).to.equal('a');
  });
});

describe('bad input and a hard life', () => {
  const cases: readonly (readonly [string, Partial<ResolutionPath>, string, string])[] = [
    ['resolution="A/RES/99/999"', { resolution: 'A/RES/99/999' }, 'resolution', 'A/RES/99/999'],
    [
      'resolution of the Human Rights Council',
      { resolution: 'A/HRC/RES/25/25' },
      'resolution',
      'no text of the General Assembly',
    ],
    ['decision="<b>"', { decision: '<b>' }, 'decision', '<b>'],
    [
      'decision on another text',
      { resolution: 'A/RES/69/188', decision: 'A/RES/70/172' },
      'decision',
      'does not lie on the way of A/RES/69/188',
    ],
    ['highlight="XKX"', { highlight: 'XKX' }, 'highlight', 'XKX'],
  ];
  for (const [title, change, at, says] of cases) {
    it(`${title}: one event with the path, the sentence in the chart, nothing drawn`, async () => {
      const chart = document.createElement('resolution-path');
      const events: DataErrorEvent[] = [];
      chart.addEventListener('data-error', (event) => events.push(event));
      Object.assign(chart, change);
      (await fixture(html`<div></div>`)).append(chart);
      await chart.updateComplete;
      expect(chart.state).to.equal('error');
      expect(events.flatMap((event) => event.problems.map((problem) => problem.path))).to.deep.equal([at]);
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(says);
      expect(insideAll(chart, '[part="chart"] svg').length).to.equal(0);
    });
  }

  it('a dataset that does not parse is an error; one without texts of the Assembly is empty', async () => {
    expect((await given(hostile)).state).to.equal('error');
    expect((await given(empty)).state).to.equal('empty');
    expect((await given(veto)).state).to.equal('empty');
  });

  it('hostile markup is text', async () => {
    const chart = await given(markup);
    expect(chart.state).to.equal('ready');
    expect(insideAll(chart, 'img, script').length).to.equal(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('zero width, then a width; removed, then put back: drawn and alive', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '0';
    const chart = document.createElement('resolution-path');
    chart.resolution = 'A/RES/69/188';
    box.append(chart);
    await chart.updateComplete;
    box.style.width = '400px';
    await until(() => inside(chart, 'svg')?.getBoundingClientRect().width === 400);
    chart.remove();
    box.append(chart);
    await chart.updateComplete;
    step(chart, 'general-assembly/2014').dispatchEvent(
      new PointerEvent('click', { bubbles: true, composed: true }),
    );
    await chart.updateComplete;
    expect(chart.decision).to.equal('general-assembly/2014');
  });
});
