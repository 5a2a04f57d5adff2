import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import '../../src/elements/resolution-timeline/define.js';
import type { ResolutionTimeline } from '../../src/elements/resolution-timeline/resolution-timeline.js';
import { bundledEvents } from '../../src/bundled/events.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

interface Axe {
  run(node: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
declare const axe: Axe;

const timeline = (markup = html`<resolution-timeline></resolution-timeline>`): Promise<ResolutionTimeline> =>
  fixture<ResolutionTimeline>(markup);

const mark = (chart: ResolutionTimeline, id: string) =>
  inside(chart, `[data-decision="${id}"]`) as SVGElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const bar = (chart: ResolutionTimeline, id: string) =>
  mark(chart, id).querySelector('.segment') as SVGElement;
const chosen = (chart: ResolutionTimeline) =>
  insideAll(chart, '[aria-selected="true"]').map((each) => each.getAttribute('data-decision'));
const years = (chart: ResolutionTimeline) =>
  insideAll(chart, '[data-decision]').map((each) => each.getAttribute('data-decision')?.slice(-4));
const focused = (chart: ResolutionTimeline) => chart.shadowRoot?.activeElement?.getAttribute('data-mark');

describe('<resolution-timeline>', () => {
  beforeEach(() => setViewport({ width: 1000, height: 1200 }));

  it('draws 21 decisions of the General Assembly: nine in columns, twelve as marks', async () => {
    const chart = await timeline();
    expect(insideAll(chart, '[part="decision"]').length).to.equal(21);
    expect(insideAll(chart, '.segment.yes').length).to.equal(9);
    expect(insideAll(chart, '.mark.without-a-vote').length).to.equal(12);
    expect(insideAll(chart, '[part="event"]').length).to.equal(bundledEvents().events.length);
  });

  it('says each decision in full', async () => {
    const chart = await timeline();
    expect(mark(chart, 'general-assembly/2014').getAttribute('aria-label')).to.equal(
      '18 December 2014, A/RES/69/188: recorded vote, 116 in favour, 20 against, 53 abstaining; 4 members did not vote',
    );
  });

  it('tells which decision was clicked, and marks it', async () => {
    const chart = await timeline();
    const heard = next(chart, 'resolution-select');
    await sendMouse({ type: 'click', position: centre(bar(chart, 'general-assembly/2014')) });
    const { decision, symbol } = await heard;
    expect([decision, symbol]).to.deep.equal(['general-assembly/2014', 'A/RES/69/188']);
    await chart.updateComplete;
    expect(chart.decision).to.equal('general-assembly/2014');
    expect(chosen(chart)).to.deep.equal(['general-assembly/2014']);
    expect(textOf(inside(chart, '[part="source"]'))).to.contain('A/RES/69/188');
  });

  it('moves nothing when a decision is chosen or pointed at', async () => {
    const chart = await timeline();
    const marks = insideAll(chart, 'svg rect, svg circle');
    const places = () =>
      marks.map((each) => [each.isConnected, each.getAttribute('x'), each.getAttribute('cx')]);
    const before = places();
    await sendMouse({ type: 'click', position: centre(bar(chart, 'general-assembly/2011')) });
    await until(() => chosen(chart).length > 0);
    await chart.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('marks resolution="a/res/69/188", in any body', async () => {
    const chart = await timeline(
      html`<resolution-timeline resolution=" a/res/69/188" body="third-committee"></resolution-timeline>`,
    );
    expect(chosen(chart)).to.deep.equal(['third-committee/2014']);
    chart.body = null;
    await chart.updateComplete;
    expect(chosen(chart)).to.deep.equal(['general-assembly/2014']);
    chart.body = 'commission-on-human-rights';
    await chart.updateComplete;
    expect(chosen(chart)).to.deep.equal([]);
    expect(insideAll(chart, '[part="decision"]').length).to.equal(3);
  });

  it('takes the body from a decision', async () => {
    const chart = await timeline(html`<resolution-timeline decision="S/PV.7353"></resolution-timeline>`);
    expect(chosen(chart)).to.deep.equal(['security-council/2014']);
  });

  it('shows how the chosen states voted in rows of their own', async () => {
    const chart = await timeline(html`<resolution-timeline highlight="cub kor"></resolution-timeline>`);
    expect(mark(chart, 'general-assembly/2014').getAttribute('aria-label')).to.match(
      /; Cuba: no; Republic of Korea: yes$/,
    );
    expect(textOf(inside(chart, 'svg')))
      .to.contain('Cuba')
      .and.to.contain('Republic of Korea');
  });

  it('keeps one vote in sight with the legend, and mutes the others', async () => {
    const chart = await timeline();
    (inside(chart, '[part="legend"] [data-key="no"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(insideAll(chart, '.segment.no.muted').length).to.equal(0);
    expect(insideAll(chart, '.segment.yes.muted').length).to.equal(9);
  });

  it('lists every event with a link to its source, when opened', async () => {
    const chart = await timeline();
    const list = inside(chart, '[part="events"]') as HTMLDetailsElement;
    expect(list.querySelectorAll('li').length).to.equal(0);
    (list.querySelector('summary') as HTMLElement).click();
    await until(() => list.querySelectorAll('li').length === 21 + bundledEvents().events.length);
    const links = [...list.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(60);
    expect(links.every((link) => /^https?:/.test(link.href))).to.equal(true);
  });

  it('toCSV() gives a row a decision', async () => {
    const chart = await timeline();
    const rows = (await chart.toCSV()).trim().split(/\r?\n/);
    expect(rows[0]).to.match(/^symbol,date,body,method,yes,no,abstain,absent,/);
    expect(rows.length).to.equal(22);
    expect(rows[10]).to.match(/^A\/RES\/69\/188,2014-12-18,general-assembly,recorded-vote,116,20,53,4,/);
  });
});

describe('<resolution-timeline> by keyboard', () => {
  beforeEach(() => setViewport({ width: 1000, height: 1200 }));
  const start = async () => {
    const chart = await timeline();
    mark(chart, 'general-assembly/2005').focus();
    return chart;
  };

  it('is one tab stop among the marks', async () => {
    const chart = await timeline();
    expect(insideAll(chart, 'svg [tabindex="0"]').length).to.equal(1);
  });

  it('moves through decisions with left and right, and chooses with Enter', async () => {
    const chart = await start();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.equal('d:general-assembly/2006');
    await sendKeys({ press: 'End' });
    expect(focused(chart)).to.equal('d:general-assembly/2025');
    const heard = next(chart, 'resolution-select');
    await sendKeys({ press: 'Enter' });
    expect((await heard).decision).to.equal('general-assembly/2025');
    await chart.updateComplete;
    expect(textOf(inside(chart, '[role="status"]'))).to.contain('A/RES/80/220');
  });

  it('finds a year by its digits', async () => {
    const chart = await start();
    for (const press of ['2', '0', '1', '4']) await sendKeys({ press });
    expect(focused(chart)).to.equal('d:general-assembly/2014');
  });

  it('goes down into the lanes of events and up again', async () => {
    const chart = await start();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(chart)).to.match(/^e:/);
    await sendKeys({ press: 'Enter' });
    await chart.updateComplete;
    expect(textOf(inside(chart, '[role="status"]'))).to.contain('16 December 2005');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(chart)).to.equal('d:general-assembly/2005');
  });

  it('leaves the zoom with Escape', async () => {
    const chart = await timeline(html`<resolution-timeline from="2012" to="2018"></resolution-timeline>`);
    expect(years(chart)).to.deep.equal(['2012', '2013', '2014', '2015', '2016', '2017', '2018']);
    mark(chart, 'general-assembly/2014').focus();
    await sendKeys({ press: 'Escape' });
    await chart.updateComplete;
    expect(years(chart).length).to.equal(21);
  });

  it('chooses years in two fields, and all years with a button', async () => {
    const chart = await timeline();
    const choose = async (name: string, year: string) => {
      const field = inside(chart, `select[data-years="${name}"]`) as HTMLSelectElement;
      field.value = year;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await chart.updateComplete;
    };
    await choose('first', '2014');
    await choose('last', '2015');
    expect(years(chart)).to.deep.equal(['2014', '2015']);
    (inside(chart, '[data-action="all-years"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(years(chart).length).to.equal(21);
    expect((inside(chart, 'select[data-years="first"]') as HTMLSelectElement).value).to.equal('2003');
  });
});

describe('<resolution-timeline> by mouse', () => {
  beforeEach(() => setViewport({ width: 1000, height: 1200 }));
  afterEach(() => sendMouse({ type: 'move', position: [1, 1] }));

  it('zooms to the years over which the mouse was drawn, and clicks still choose', async () => {
    const chart = await timeline();
    const [fromX, y] = centre(bar(chart, 'general-assembly/2011'));
    const [toX] = centre(bar(chart, 'general-assembly/2015'));
    await sendMouse({ type: 'move', position: [fromX, y] });
    await until(() => inside(chart, '.brush .overlay') !== null);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [fromX + 20, y] });
    await sendMouse({ type: 'move', position: [toX, y] });
    await sendMouse({ type: 'up' });
    await chart.updateComplete;
    expect([chart.from, chart.to]).to.deep.equal([2011, 2015]);
    expect(years(chart)).to.deep.equal(['2011', '2012', '2013', '2014', '2015']);
    expect(chart.decision).to.equal(null);
    await sendMouse({ type: 'click', position: centre(bar(chart, 'general-assembly/2014')) });
    expect(chart.decision).to.equal('general-assembly/2014');
  });

  it('labels what the mouse points at', async () => {
    const chart = await timeline();
    await sendMouse({ type: 'move', position: centre(bar(chart, 'general-assembly/2014')) });
    const tip = inside(chart, '[part="tooltip"]') as HTMLElement;
    await until(() => tip.matches(':popover-open'));
    expect(textOf(tip)).to.contain('18 December 2014, A/RES/69/188').and.to.contain('116 in favour');
  });
});

describe('<resolution-timeline> at its edges', () => {
  beforeEach(() => setViewport({ width: 1000, height: 1200 }));

  it('says that a resolution is unknown, on the page and as an event', async () => {
    const chart = await timeline();
    const heard = next(chart, 'data-error');
    chart.resolution = 'A/RES/99/999';
    expect((await heard).problems[0]?.path).to.equal('resolution');
    expect(chart.state).to.equal('error');
    expect(textOf(inside(chart, '[part="error"]'))).to.contain('A/RES/99/999');
  });

  it('waits for a promise of a dataset, and draws it when it comes', async () => {
    const { decisions, sources } = bundledEvents();
    const texts = decisions.filter(({ id }) => id === 'general-assembly/2014');
    const chart = await timeline();
    let give: (dataset: unknown) => void = () => undefined;
    (chart as { dataset: unknown }).dataset = new Promise((resolve) => (give = resolve));
    chart.requestUpdate();
    await until(() => chart.state === 'loading');
    expect(textOf(inside(chart, '[part="loading"]'))).to.equal('Loading the votes…');
    give({ decisions: texts, sources });
    await chart.updateComplete;
    expect(chart.state).to.equal('ready');
    expect(insideAll(chart, '[part="decision"]').length).to.equal(1);
  });

  it('says that a body is unknown', async () => {
    const chart = await timeline(html`<resolution-timeline body="senate"></resolution-timeline>`);
    expect(textOf(inside(chart, '[part="error"] code'))).to.equal('body');
  });

  it('has a sentence for a body without decisions', async () => {
    const chart = await timeline(html`<resolution-timeline body="sixth-committee"></resolution-timeline>`);
    expect(chart.state).to.equal('empty');
    expect(textOf(inside(chart, '[part="empty"]'))).to.contain('Sixth Committee');
  });

  it('keeps the last width in a box of no width', async () => {
    const box = await fixture<HTMLElement>(html`<div><resolution-timeline></resolution-timeline></div>`);
    const chart = box.querySelector('resolution-timeline') as ResolutionTimeline;
    await chart.updateComplete;
    const before = insideAll(chart, '.segment').length;
    box.style.width = '0px';
    await new Promise((resolve) => setTimeout(resolve, 60));
    await chart.updateComplete;
    expect(insideAll(chart, '.segment').length).to.equal(before);
  });

  it('works again after it was taken out and put elsewhere', async () => {
    const chart = await timeline();
    const parent = chart.parentElement as HTMLElement;
    chart.remove();
    parent.append(chart);
    await chart.updateComplete;
    const heard = next(chart, 'resolution-select');
    await sendMouse({ type: 'click', position: centre(bar(chart, 'general-assembly/2015')) });
    expect((await heard).decision).to.equal('general-assembly/2015');
  });

  it('shows markup in an event as text', async () => {
    const bundled = bundledEvents();
    const [event] = bundled.events;
    const text = '<img src=x onerror="globalThis.hacked = true"> happens';
    const chart = await timeline(html`
      <resolution-timeline
        .dataset=${{
          sources: bundled.sources,
          events: [{ ...event, text }],
          decisions: bundled.decisions.filter(({ id }) => id === 'general-assembly/2014'),
        }}
      ></resolution-timeline>
    `);
    expect(chart.state).to.equal('ready');
    expect(inside(chart, '[part="event"]')?.getAttribute('aria-label')).to.contain(text);
    expect(insideAll(chart, 'img').length).to.equal(0);
  });

  for (const width of [320, 768, 1280]) {
    it(`lays no text on another, in the font of the page, at ${width} px`, async () => {
      await setViewport({ width, height: 1200 });
      const chart = await timeline(html`
        <resolution-timeline body="third-committee" selected="CUB"></resolution-timeline>
      `);
      await chart.updateComplete;
      const boxes = insideAll(chart, 'svg text').map((each) => ({ each, box: each.getBoundingClientRect() }));
      const clashes = boxes.flatMap(({ each, box: a }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box: b }) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
          )
          .map((other) => `${textOf(each)} / ${textOf(other.each)}`),
      );
      expect(clashes).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility violation that axe finds, ${theme}`, async () => {
      const chart = await timeline(html`
        <resolution-timeline theme=${theme} selected="CUB" decision="A/RES/69/188"></resolution-timeline>
      `);
      const { violations } = await axe.run(chart);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    });
  }
});
