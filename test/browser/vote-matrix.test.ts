import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { brandDataset } from '../../src/dataset/brand.js';
import { bundledVotes } from '../../src/bundled/votes.js';
import '../../src/elements/vote-matrix/define.js';
import type { VoteMatrix } from '../../src/elements/vote-matrix/vote-matrix.js';
import { empty, hostile, markup } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const matrix = (attributes = html`<vote-matrix></vote-matrix>`): Promise<VoteMatrix> =>
  fixture<VoteMatrix>(attributes);
const box = (chart: VoteMatrix) => inside(chart, '[part="grid"]') as HTMLElement;
const name = (chart: VoteMatrix, iso3: string) =>
  inside(chart, `[part="state"][data-state="${iso3}"]`) as HTMLElement;
const cell = (chart: VoteMatrix, iso3: string, column: number) =>
  inside(chart, `.cell[data-state="${iso3}"][aria-colindex="${column + 1}"]`) as SVGElement;
const head = (chart: VoteMatrix, id: string) => inside(chart, `[data-decision="${id}"]`) as HTMLElement;
const focused = (chart: VoteMatrix) => (chart.renderRoot as ShadowRoot).activeElement;
const centre = (element: Element): [number, number] => {
  const bounds = element.getBoundingClientRect();
  return [Math.round(bounds.x + bounds.width / 2), Math.round(bounds.y + bounds.height / 2)];
};

/** A dataset of so many made-up decisions with the votes of 2014. */
function many(count: number) {
  const bundled = bundledVotes();
  const like = bundled.decisions.find(({ symbol }) => symbol === 'A/RES/69/188');
  if (!like) throw new Error('no such decision');
  const decisions = Array.from({ length: count }, (_, index) => ({
    ...like,
    id: `x/${index}`,
    symbol: `A/X/${index}`,
  }));
  return brandDataset({ ...bundled, decisions });
}

before(() => setViewport({ width: 1000, height: 900 }));

describe('<vote-matrix>', () => {
  it('has a row for each state in sight and a column for each decision, and tells the grid’s whole size', async () => {
    const chart = await matrix();
    expect(box(chart).getAttribute('aria-rowcount')).to.equal('194');
    expect(box(chart).getAttribute('aria-colcount')).to.equal('22');
    expect(insideAll(chart, '[part="row"]').length).to.be.within(20, 60);
    expect(insideAll(chart, '[part="decision"]').length).to.equal(21);
    expect(cell(chart, 'SOM', 1).classList.contains('abstain')).to.equal(true);
  });

  it('says what a cell, a row and a column hold', async () => {
    const chart = await matrix();
    expect(cell(chart, 'SOM', 1).getAttribute('aria-label')).to.equal(
      'Somalia, abstention, A/RES/60/173, 16 December 2005',
    );
    expect(name(chart, 'SOM').getAttribute('aria-label')).to.equal('Somalia, changed its vote 6 times');
    expect(head(chart, 'general-assembly/2014').getAttribute('aria-label')).to.contain('116 in favour');
  });

  it('votes differ in shape as well as in colour', async () => {
    const chart = await matrix(html`<vote-matrix sort="name"></vote-matrix>`);
    const height = (status: string) =>
      (inside(chart, `.cell.${status}`) as SVGGraphicsElement | null)?.getBBox().height ?? 0;
    const corners = (status: string) =>
      inside(chart, `.cell.${status}`)?.getAttribute('d')?.split('Z').length;
    expect(height('abstain')).to.be.lessThan(height('yes') * 0.6);
    expect(corners('no')).to.be.greaterThan(corners('yes') ?? 0);
  });

  it('sort="similarity" puts like beside like, and says in words what is alike', async () => {
    const chart = await matrix(html`<vote-matrix sort="similarity"></vote-matrix>`);
    expect(chart.state).to.equal('ready');
    expect(textOf(inside(chart, '[part="notes"]'))).to.contain('mean difference');
    expect(name(chart, 'FRA')).to.not.equal(null);
    expect(inside(chart, '.band')).to.equal(null);
  });

  it('toSVG() exports every state and every decision; toCSV() every vote', async () => {
    const chart = await matrix();
    const exported = await chart.toSVG();
    expect(exported).to.contain('>Zimbabwe<');
    expect(exported).to.contain('>2025<');
    expect(exported).to.not.contain('Extract:');
    const lines = (await chart.toCSV()).trim().split('\n');
    expect(lines[0]).to.match(/^iso3,state,vote,/);
    expect(lines.length).to.equal(1 + 193 * 21);
    await chart.updateComplete;
    expect(inside(chart, '.whole')).to.equal(null);
  });

  it('opens a table with a row a state', async () => {
    const chart = await matrix();
    (inside(chart, '[part="table"] summary') as HTMLElement).click();
    await until(() => insideAll(chart, 'tbody tr').length === 193);
  });

  it('has no violations that axe can find', async () => {
    const chart = await matrix(
      html`<vote-matrix selected="KOR" resolution="A/RES/62/167" sort="group"></vote-matrix>`,
    );
    expect(await violations(chart)).to.deep.equal([]);
  });
});

describe('a person with a mouse', () => {
  it('clicks a name: the row is selected and an event tells the page; again: it is let go', async () => {
    const chart = await matrix();
    const selected = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(name(chart, 'LKA')) });
    const event = await selected;
    expect([event.state, event.vote, event.decision]).to.deep.equal(['LKA', null, null]);
    await chart.updateComplete;
    expect(name(chart, 'LKA').closest('.row')?.classList.contains('outlined')).to.equal(true);
    const left = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(name(chart, 'LKA')) });
    expect((await left).state).to.equal(null);
  });

  it('clicks a year: the decision is chosen', async () => {
    const chart = await matrix();
    const chosen = next(chart, 'resolution-select');
    await sendMouse({ type: 'click', position: centre(head(chart, 'general-assembly/2014')) });
    expect((await chosen).symbol).to.equal('A/RES/69/188');
    await chart.updateComplete;
    expect(chart.decision).to.equal('general-assembly/2014');
    expect(head(chart, 'general-assembly/2014').getAttribute('aria-selected')).to.equal('true');
  });

  it('clicks a cell: state and decision are chosen', async () => {
    const chart = await matrix();
    const events: string[] = [];
    chart.addEventListener('resolution-select', (event) => events.push(event.decision));
    chart.addEventListener('vote-select', (event) => events.push(`${event.state} ${event.vote}`));
    await sendMouse({ type: 'click', position: centre(cell(chart, 'SOM', 3)) });
    await chart.updateComplete;
    expect(events).to.deep.equal(['general-assembly/2007', 'SOM no']);
  });

  it('hovers: the cell is framed, its headers stand out, a label says it, nothing is rendered anew', async () => {
    const chart = await matrix();
    await sendMouse({ type: 'move', position: centre(cell(chart, 'SOM', 3)) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('Somalia'));
    expect(inside(chart, '.cursor')?.classList.contains('on')).to.equal(true);
    expect(name(chart, 'SOM').classList.contains('active')).to.equal(true);
    expect(chart.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('scrolls: names and years stay in place, other rows are drawn', async () => {
    const chart = await matrix();
    const top = head(chart, 'general-assembly/2014').getBoundingClientRect().top;
    box(chart).scrollTop = 2000;
    await until(() => name(chart, 'SOM') !== null && inside(chart, '[aria-rowindex="100"]') !== null);
    expect(head(chart, 'general-assembly/2014').getBoundingClientRect().top).to.equal(top);
  });

  it('sorts and keeps one vote in sight', async () => {
    const chart = await matrix();
    const order = inside(chart, 'select') as HTMLSelectElement;
    order.value = 'name';
    order.dispatchEvent(new Event('change'));
    await chart.updateComplete;
    expect(textOf(inside(chart, '[part="state"]'))).to.equal('Afghanistan');
    (inside(chart, '[part="legend"] [data-key="no"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(insideAll(chart, '.cell.no.muted').length).to.equal(0);
    expect(insideAll(chart, '.cell.yes:not(.muted)').length).to.equal(0);
  });
});

describe('a person with a keyboard', () => {
  it('finds one tab stop, moves by cell, through the headers and to the ends', async () => {
    const chart = await matrix(html`<vote-matrix sort="name"></vote-matrix>`);
    expect(insideAll(chart, '[aria-colindex][tabindex="0"]').length).to.equal(1);
    cell(chart, 'AFG', 1).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => focused(chart) === cell(chart, 'AFG', 2));
    await sendKeys({ press: 'Home' });
    await until(() => focused(chart) === name(chart, 'AFG'));
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'End' });
    await sendKeys({ up: 'Control' });
    await until(() => focused(chart) !== null && focused(chart) === cell(chart, 'ZWE', 21));
    expect(centre(cell(chart, 'ZWE', 21))[1]).to.be.lessThan(box(chart).getBoundingClientRect().bottom);
  });

  it('keeps the focus when the focused row has scrolled out of sight', async () => {
    const chart = await matrix(html`<vote-matrix sort="name"></vote-matrix>`);
    cell(chart, 'AFG', 1).focus();
    box(chart).scrollTop = 3000;
    await until(() => inside(chart, '[aria-rowindex="170"]') !== null);
    expect(focused(chart)).to.equal(cell(chart, 'AFG', 1));
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused(chart) === cell(chart, 'ALB', 1));
    expect(box(chart).scrollTop).to.be.lessThan(100);
  });

  it('keeps the focus on its state when the order changes', async () => {
    const chart = await matrix(html`<vote-matrix sort="name"></vote-matrix>`);
    name(chart, 'AFG').focus();
    chart.sort = 'changes';
    await chart.updateComplete;
    expect(focused(chart)).to.equal(name(chart, 'AFG'));
  });

  it('types a name, selects with Enter, leaves with Escape', async () => {
    const chart = await matrix();
    name(chart, 'SOM').focus();
    await sendKeys({ type: 'tuv' });
    await until(() => focused(chart) !== null && focused(chart) === name(chart, 'TUV'));
    const selected = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('TUV');
    const left = next(chart, 'vote-select');
    await sendKeys({ press: 'Escape' });
    expect((await left).state).to.equal(null);
  });

  it('finds a state in the box: it is selected and in sight', async () => {
    const chart = await matrix();
    (inside(chart, 'input') as HTMLInputElement).focus();
    const selected = next(chart, 'vote-select');
    await sendKeys({ type: 'zimbabwe' });
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('ZWE');
    await until(() => name(chart, 'ZWE') !== null);
    const [, y] = centre(name(chart, 'ZWE'));
    expect(y).to.be.within(box(chart).getBoundingClientRect().top, box(chart).getBoundingClientRect().bottom);
  });
});

describe('193 × 2,000', () => {
  it('draws what is in sight, and the keyboard reaches the last cell', async () => {
    const chart = await matrix(html`<vote-matrix .dataset=${many(2000)} sort="name"></vote-matrix>`);
    expect(insideAll(chart, '.cell').length).to.be.lessThan(6000);
    expect(box(chart).getAttribute('aria-colcount')).to.equal('2001');
    cell(chart, 'AFG', 1).focus();
    await sendKeys({ press: 'End' });
    await until(() => focused(chart) !== null && focused(chart) === cell(chart, 'AFG', 2000));
    const bounds = box(chart).getBoundingClientRect();
    expect(centre(cell(chart, 'AFG', 2000))[0]).to.be.within(bounds.left, bounds.right);
    expect(await chart.toSVG()).to.contain('Extract:');
  });
});

describe('bad input', () => {
  const cases: readonly [string, string, string][] = [
    ['decisions', 'A/RES/99/999', 'A/RES/99/999'],
    ['bodies', 'parliament', 'general-assembly'],
    ['sort', 'size', 'similarity'],
    ['resolution', 'A/RES/99/999', 'A/RES/69/188'],
    ['highlight', 'XKX', 'alpha-3'],
  ];
  for (const [attribute, value, remedy] of cases) {
    it(`${attribute}="${value}" is one sentence that names the attribute`, async () => {
      const chart = document.createElement('vote-matrix');
      chart.setAttribute(attribute, value);
      const failed = next(chart, 'data-error');
      document.body.append(chart);
      expect((await failed).problems.map(({ path }) => path)).to.deep.equal([attribute]);
      expect(chart.state).to.equal('error');
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(remedy);
      chart.removeAttribute(attribute);
      if (attribute === 'sort') chart.sort = 'name';
      await chart.updateComplete;
      expect(chart.state).to.equal('ready');
      chart.remove();
    });
  }

  it('hostile markup is text, a bad dataset is an error, an empty one is empty', async () => {
    const chart = await matrix(html`<vote-matrix .dataset=${markup}></vote-matrix>`);
    expect(chart.state).to.equal('ready');
    expect(textOf(inside(chart, '[part="heading"]'))).to.contain('<img src=x');
    expect(insideAll(chart, 'img, script').length).to.equal(0);
    (chart as { dataset: unknown }).dataset = hostile;
    await chart.updateComplete;
    expect(chart.state).to.equal('error');
    (chart as { dataset: unknown }).dataset = empty;
    await chart.updateComplete;
    expect(chart.state).to.equal('empty');
  });
});

describe('a hard life', () => {
  it('removed and put back: still drawn, still alive', async () => {
    const chart = await matrix();
    const home = chart.parentElement as HTMLElement;
    chart.remove();
    home.append(chart);
    await chart.updateComplete;
    const selected = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(name(chart, 'LKA')) });
    expect((await selected).state).to.equal('LKA');
  });

  it('zero width draws nothing and throws nothing; the width comes back', async () => {
    const place = await fixture<HTMLDivElement>(html`<div></div>`);
    place.style.width = '0';
    const chart = document.createElement('vote-matrix');
    place.append(chart);
    await chart.updateComplete;
    place.style.width = '600px';
    await until(() => insideAll(chart, '[part="row"]').length > 10);
  });

  for (const width of [280, 320, 768, 1280]) {
    it(`at ${width} px the chart is no wider than its place`, async () => {
      const place = await fixture<HTMLDivElement>(html`<div></div>`);
      place.style.width = `${width}px`;
      const chart = document.createElement('vote-matrix');
      place.append(chart);
      await chart.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(chart.scrollWidth).to.be.at.most(width);
      expect(box(chart).getBoundingClientRect().width).to.be.at.most(width);
    });
  }

  it('from right to left: names at the right, the first decision beside them', async () => {
    const place = await fixture<HTMLDivElement>(
      html`<div dir="rtl"><vote-matrix sort="name"></vote-matrix></div>`,
    );
    const chart = place.firstElementChild as VoteMatrix;
    await chart.updateComplete;
    const [first, second] = [head(chart, 'general-assembly/2005'), head(chart, 'general-assembly/2006')];
    expect(centre(first)[0]).to.be.greaterThan(centre(second)[0]);
    expect(Math.abs(centre(first)[0] - centre(cell(chart, 'AFG', 1))[0])).to.be.lessThan(3);
    const chosen = next(chart, 'resolution-select');
    await sendMouse({ type: 'click', position: centre(second) });
    expect((await chosen).symbol).to.equal('A/RES/61/174');
  });
});
