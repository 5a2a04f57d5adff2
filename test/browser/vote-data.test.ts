import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/vote-data/define.js';
import '../../src/elements/vote-map/define.js';
import '../../src/elements/vote-tally/define.js';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { VoteData } from '../../src/elements/vote-data/vote-data.js';
import type { VoteMap } from '../../src/elements/vote-map/vote-map.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { markup, tallyOnly } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, textOf } from './helpers.js';
import { chartsIn as charts, drawn, get } from './shared-helpers.js';

const heading = (chart: ChartElement) => textOf(inside(chart, '[part="heading"]'));
const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

/** A vote-data with its own markup and a map and a tally in it, and what it reports. */
async function withData(
  setUp: (data: VoteData) => void,
): Promise<{ data: VoteData; errors: DataErrorEvent[] }> {
  const box = await fixture(html`<div></div>`);
  const data = document.createElement('vote-data');
  const errors: DataErrorEvent[] = [];
  box.addEventListener('data-error', (event) => errors.push(event as DataErrorEvent));
  setUp(data);
  data.append(document.createElement('vote-map'), document.createElement('vote-tally'));
  box.append(data);
  await data.updateComplete;
  await drawn(data);
  return { data, errors };
}

const states = (data: VoteData) => charts(data).map(({ state }) => state);

function script(text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
}

function table(rows: readonly (readonly string[])[], attributes: Record<string, string>): HTMLTableElement {
  const element = document.createElement('table');
  Object.assign(element.dataset, attributes);
  element.createCaption().textContent = 'A made-up text in a table';
  const head = element.createTHead().insertRow();
  for (const text of ['State', 'Vote']) {
    const cell = document.createElement('th');
    cell.textContent = text;
    head.append(cell);
  }
  const body = element.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  return element;
}
const meta = { date: '2014-12-18', symbol: 'A/EX/9', sourceUrl: 'https://example.org/' };

describe('<vote-data> without data', () => {
  it('leaves the bundled dataset to the charts inside', async () => {
    const data = await fixture<VoteData>(
      html`<vote-data><vote-map resolution="A/RES/69/188"></vote-map></vote-data>`,
    );
    await drawn(data);
    expect(textOf(inside(get<VoteMap>(data, 'vote-map'), '[part="legend"]'))).to.contain('In favour 116');
    expect(getComputedStyle(data).display).to.equal('contents');
  });

  it('has no axe violation', async () => {
    const data = await fixture<VoteData>(html`
      <vote-data>
        ${table([['Cuba', 'no']], meta)}
        <vote-tally></vote-tally>
      </vote-data>
    `);
    await drawn(data);
    expect(await violations(data)).to.deep.equal([]);
  });
});

describe('<vote-data src>', () => {
  it('loading, then the same dataset in all charts; updateComplete waits for it', async () => {
    const box = await fixture(html`<div></div>`);
    let arrive: (data: unknown) => void = () => undefined;
    const data = document.createElement('vote-data');
    data.dataset = new Promise((resolve) => (arrive = resolve));
    data.append(document.createElement('vote-map'), document.createElement('vote-tally'));
    box.append(data);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const chart of charts(data).slice(0, 2))
      expect(textOf(inside(chart, '[part="chart"]'))).to.equal('Loading the votes…');
    arrive(tallyOnly);
    await drawn(data);
    for (const chart of charts(data))
      expect(textOf(inside(chart, 'figure'))).to.contain('only the count is known');
  });

  it('an address of a file: fetched, checked, drawn', async () => {
    const { data, errors } = await withData((each) => (each.src = json(tallyOnly)));
    expect(errors).to.deep.equal([]);
    expect(states(data)).to.deep.equal(['ready', 'ready']);
  });

  it('an address that is not there: all charts say so, and one event tells it', async () => {
    const { data, errors } = await withData((each) => (each.src = '/there-is-no-such-file.json'));
    expect(states(data)).to.deep.equal(['error', 'error']);
    expect(
      errors.map(({ target, problems }) => [(target as Element).localName, problems[0]?.path]),
    ).to.deep.equal([['vote-data', 'src']]);
    expect(textOf(inside(get<VoteMap>(data, 'vote-map'), '[part="error"]'))).to.contain('404');
  });

  it('a file that is not JSON: one clear sentence', async () => {
    const { data, errors } = await withData((each) => (each.src = 'data:text/plain,{"decisions":'));
    expect(states(data)).to.deep.equal(['error', 'error']);
    expect(errors.length).to.equal(1);
    expect(errors[0]?.problems[0]?.message).to.match(/^This is not JSON/);
  });

  it('a new address goes before one that is still loading, and heals an error', async () => {
    const { data, errors } = await withData((each) => (each.src = '/there-is-no-such-file.json'));
    data.src = json(markup);
    await data.updateComplete;
    data.src = json(tallyOnly);
    await data.updateComplete;
    await drawn(data);
    expect(states(data)).to.deep.equal(['ready', 'ready']);
    expect(errors.length).to.equal(1);
  });
});

describe('<vote-data> with data in the page', () => {
  it('a script of JSON', async () => {
    const { data, errors } = await withData((each) => each.append(script(JSON.stringify(tallyOnly))));
    expect(states(data)).to.deep.equal(['ready', 'ready']);
    expect(errors).to.deep.equal([]);
  });

  it('a table: names or codes, votes as people write them; hidden, since charts have tables', async () => {
    const rows = [
      ['Cuba', 'Against'],
      ['FRA', 'yes'],
      ['Côte d’Ivoire', 'Abstention'],
    ];
    const { data, errors } = await withData((each) => each.append(table(rows, meta)));
    expect(errors.map((each) => each.problems)).to.deep.equal([]);
    const map = get<VoteMap>(data, 'vote-map');
    expect(inside(map, '[data-state="CUB"][part="state"]')?.classList.contains('no')).to.equal(true);
    expect(inside(map, '[data-state="CIV"][part="state"]')?.classList.contains('abstain')).to.equal(true);
    expect(heading(map)).to.contain('A made-up text in a table');
    expect(get<HTMLElement>(data, 'table').offsetHeight).to.equal(0);
  });

  it('a table with a name that is no state and an empty vote: each row is told', async () => {
    const rows = [
      ['Atlantis', 'yes'],
      ['Cuba', ''],
    ];
    const { errors } = await withData((each) => each.append(table(rows, meta)));
    expect(errors.length).to.equal(1);
    expect(errors[0]?.problems.map(({ path }) => path)).to.deep.equal(['table[0]', 'table[1]']);
  });

  it('a cell that is corrected later is read again', async () => {
    const { data } = await withData((each) => each.append(table([['Cuba', 'maybe']], meta)));
    expect(states(data)).to.deep.equal(['error', 'error']);
    get(data, 'td:last-child').textContent = 'no';
    await new Promise((resolve) => setTimeout(resolve));
    await data.updateComplete;
    await drawn(data);
    expect(states(data)).to.deep.equal(['ready', 'ready']);
  });

  it('dataset goes before src, src before a script, a script before a table', async () => {
    const { data } = await withData((each) => {
      each.dataset = tallyOnly;
      each.src = '/there-is-no-such-file.json';
      each.append(script('{'), table([['Atlantis', 'yes']], meta));
    });
    expect(states(data)).to.deep.equal(['ready', 'ready']);
  });

  it('a chart with a dataset of its own draws that', async () => {
    const { data } = await withData((each) => (each.dataset = markup));
    const map = get<VoteMap>(data, 'vote-map');
    map.dataset = tallyOnly;
    await map.updateComplete;
    expect(heading(map)).to.contain('only the count is known');
    expect(globalThis).not.to.have.property('hacked');
  });

  it('rubbish as dataset: errors with paths, told once', async () => {
    const { data, errors } = await withData((each) => (each.dataset = 42));
    expect(states(data)).to.deep.equal(['error', 'error']);
    expect(errors.length).to.equal(1);
  });
});
