import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/vote-shift/define.js';
import type { VoteShift } from '../../src/elements/vote-shift/vote-shift.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, tallyOnly, withDecision } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const plenary = html`<vote-shift from="A/C.3/69/L.28/Rev.1" to="A/RES/69/188"></vote-shift>`;
const chart = (template = plenary): Promise<VoteShift> => fixture<VoteShift>(template);
const flow = (shift: VoteShift, key: string) =>
  inside(shift, `[part="flow"][data-key="${key}"]`) as SVGElement;
const name = (shift: VoteShift, iso3: string) =>
  inside(shift, `[part="state"][data-state="${iso3}"]`) as SVGElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: centre(element) });
};
const focused = (shift: VoteShift) =>
  (shift.renderRoot as ShadowRoot).activeElement?.getAttribute('data-key');
const geometry = (shift: VoteShift) => insideAll(shift, '.stream').map((each) => each.getAttribute('d'));

describe('<vote-shift from="A/C.3/69/L.28/Rev.1" to="A/RES/69/188">', () => {
  it('draws a stream for each pair of votes, and names each state that moved', async () => {
    const shift = await chart();
    expect(insideAll(shift, '[part="flow"]').length).to.equal(9);
    expect(insideAll(shift, '.flow.stayed').length).to.equal(4);
    const named = insideAll(shift, '[part="state"]').map((each) => each.getAttribute('data-state'));
    expect(named.sort()).to.deep.equal(['DMA', 'GMB', 'GNB', 'GRD', 'SLV', 'SSD', 'STP', 'TJK', 'TON']);
    expect(flow(shift, 'abstain-to-no').getAttribute('aria-label')).to.equal(
      'Abstaining, then against: 1 state: Gambia',
    );
    expect(name(shift, 'TJK').getAttribute('aria-label')).to.equal('Tajikistan: in favour, then abstaining');
  });

  it('says what moved, in how many states, and where the figures are from', async () => {
    const shift = await chart();
    expect(textOf(inside(shift, '[part="summary"]'))).to.contain('184 did the same both times');
    expect(textOf(inside(shift, '[part="legend"]'))).to.equal('Voted the same 184 Voted otherwise 9');
    expect(insideAll(shift, '[part="source"] a').map(textOf)).to.include.members([
      'A/C.3/69/L.28/Rev.1',
      'A/RES/69/188',
    ]);
  });

  it('without attributes: the committee and the plenary on the newest text on which both voted', async () => {
    const shift = await chart(html`<vote-shift></vote-shift>`);
    expect(textOf(inside(shift, '[part="source"]')))
      .to.contain('A/C.3/70/L.35')
      .and.to.contain('A/RES/70/172');
  });

  it('opens the table: state, first vote, second vote, changed; and saves it as CSV', async () => {
    const shift = await chart();
    (inside(shift, '[part="table"] summary') as HTMLElement).click();
    await until(() => insideAll(shift, 'tbody tr').length === 193);
    expect(insideAll(shift, 'thead th').map(textOf)).to.deep.equal([
      'State',
      'First vote',
      'Second vote',
      'Changed',
    ]);
    expect((await shift.toCSV()).split('\r\n')[0]).to.match(/^iso3,state,vote/);
    expect(await shift.toSVG()).to.contain('Tajikistan');
  });
});

describe('a person with a mouse', () => {
  it('clicks a stream: the list of all its states opens, and nothing moves', async () => {
    const shift = await chart();
    const before = geometry(shift);
    const stream = inside(shift, '.flow.stayed.no .stream') as Element;
    stream.scrollIntoView({ block: 'center' });
    const box = stream.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 20), Math.round(box.y + 12)] });
    await shift.updateComplete;
    expect(shift.flow).to.equal('no-to-no');
    expect(insideAll(shift, '[part="list"] button[data-state]').length).to.equal(19);
    expect(geometry(shift)).to.deep.equal(before);
    const selected = next(shift, 'vote-select');
    await click(inside(shift, '[part="list"] [data-state="CUB"]') as Element);
    const event = await selected;
    expect([event.state, event.vote, event.decision]).to.deep.equal(['CUB', 'no', 'general-assembly/2014']);
    await shift.updateComplete;
    expect(inside(shift, '.thread')).to.exist;
    await click(inside(shift, '[data-action="close"]') as Element);
    await shift.updateComplete;
    expect(inside(shift, '[part="list"]')).to.equal(null);
    expect(focused(shift)).to.equal('no-to-no');
  });

  it('clicks a name: an event tells the page; again: taken back', async () => {
    const shift = await chart();
    const selected = next(shift, 'vote-select');
    await click(name(shift, 'TJK'));
    expect((await selected).state).to.equal('TJK');
    await shift.updateComplete;
    expect(name(shift, 'TJK').getAttribute('aria-selected')).to.equal('true');
    const left = next(shift, 'vote-select');
    await click(name(shift, 'TJK'));
    expect((await left).state).to.equal(null);
  });

  it('hovers a stream: a label says who, and nothing is rendered anew', async () => {
    const shift = await chart();
    inside(shift, 'svg')?.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: centre(name(shift, 'GMB')) });
    await until(() => textOf(inside(shift, '[part="tooltip"]')).startsWith('Gambia'));
    expect(shift.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});

describe('a person with a keyboard', () => {
  it('finds one tab stop, walks through streams and names, opens with Enter, leaves with Escape', async () => {
    const shift = await chart();
    expect(insideAll(shift, '[part="chart"] [tabindex="0"]').length).to.equal(1);
    flow(shift, 'abstain-to-no').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(shift)).to.equal('state-GMB');
    await sendKeys({ press: 'Home' });
    expect(focused(shift)).to.equal('yes-to-yes');
    await sendKeys({ press: 'Enter' });
    await shift.updateComplete;
    expect(insideAll(shift, '[part="list"] button[data-state]').length).to.equal(110);
    await sendKeys({ press: 'Escape' });
    await shift.updateComplete;
    expect(inside(shift, '[part="list"]')).to.equal(null);
  });

  it('types a name: goes to the name in the drawing, or to the stream in which the state is', async () => {
    const shift = await chart();
    flow(shift, 'yes-to-yes').focus();
    await sendKeys({ type: 'taj' });
    expect(focused(shift)).to.equal('state-TJK');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await sendKeys({ type: 'cuba' });
    expect(focused(shift)).to.equal('no-to-no');
    const selected = next(shift, 'vote-select');
    name(shift, 'SSD').focus();
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('SSD');
  });
});

describe('bad input', () => {
  const cases: Record<string, { change: (shift: VoteShift) => void; path: string; says: string }> = {
    'from="A/RES/99/999"': { change: (s) => (s.from = 'A/RES/99/999'), path: 'from', says: 'A/RES/99/999' },
    'to="<b>"': { change: (s) => (s.to = '<b>'), path: 'to', says: '<b>' },
    'to = adopted without a vote': {
      change: (s) => (s.to = 'A/RES/73/180'),
      path: 'to',
      says: 'without a vote',
    },
    'from = tally only': { change: (s) => (s.from = 'A/C.3/73/L.64'), path: 'from', says: 'only the count' },
    'resolution without votes': {
      change: (s) => (s.resolution = 'A/RES/73/180'),
      path: 'resolution',
      says: 'A/RES/73/180',
    },
    'flow="nowhere"': { change: (s) => (s.flow = 'nowhere'), path: 'flow', says: 'yes-to-yes' },
    'highlight="XKX"': { change: (s) => (s.highlight = 'XKX'), path: 'highlight', says: 'XKX' },
    'dataset = a number where text belongs': {
      change: (s) => ((s as { dataset: unknown }).dataset = hostile),
      path: 'decisions[0].title',
      says: 'decisions[0].title',
    },
  };
  for (const [title, { change, path, says }] of Object.entries(cases)) {
    it(`${title}: one event with the path, one sentence, nothing drawn`, async () => {
      const shift = document.createElement('vote-shift');
      const events: DataErrorEvent[] = [];
      shift.addEventListener('data-error', (event) => events.push(event));
      change(shift);
      (await fixture(html`<div></div>`)).append(shift);
      await shift.updateComplete;
      expect(shift.state).to.equal('error');
      expect(events.map(({ problems }) => problems[0]?.path)).to.deep.equal([path]);
      expect(textOf(inside(shift, '[part="error"]'))).to.contain(says);
      expect(inside(shift, '[part="chart"] svg')).to.equal(null);
    });
  }

  it('two votes with no state in common: says so', async () => {
    const first = withDecision({
      votes: { yes: ['FRA'], no: [], abstain: [], absent: [] },
      method: 'recorded-vote',
    });
    const { decisions, sources } = first as { decisions: Record<string, unknown>[]; sources: unknown };
    const second = {
      ...decisions[0],
      id: 'second',
      symbol: 'A/EX/2',
      date: '2015-12-18',
      votes: { yes: ['CUB'], no: [], abstain: [], absent: [] },
    };
    const shift = await chart(
      html`<vote-shift .dataset=${{ sources, decisions: [...decisions, second] }}></vote-shift>`,
    );
    expect(shift.state).to.equal('error');
    expect(textOf(inside(shift, '[part="error"]'))).to.contain(
      'No state had a vote both in A/EX/1 and in A/EX/2',
    );
  });

  it('a dataset without two votes by state: the empty state says so', async () => {
    for (const dataset of [empty, tallyOnly, markup]) {
      const shift = await chart(html`<vote-shift .dataset=${dataset}></vote-shift>`);
      expect(shift.state).to.equal('empty');
      expect(textOf(inside(shift, '[part="empty"]'))).to.contain('no two votes by state');
    }
  });

  it('hostile markup in titles is text', async () => {
    const { decisions, sources } = markup as { decisions: Record<string, unknown>[]; sources: unknown };
    const second = { ...decisions[0], id: 'second', symbol: 'A/EX/2', date: '2015-12-18' };
    const shift = await chart(
      html`<vote-shift .dataset=${{ sources, decisions: [...decisions, second] }}></vote-shift>`,
    );
    expect(textOf(inside(shift, '[part="heading"]'))).to.contain('<img src=x');
    expect(inside(shift, 'img, script')).to.equal(null);
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
  });
});

describe('the page around it', () => {
  it('taken out and put back, it draws as before and answers the keyboard', async () => {
    const shift = await chart();
    const home = shift.parentElement;
    shift.remove();
    home?.append(shift);
    await shift.updateComplete;
    flow(shift, 'yes-to-yes').focus();
    await sendKeys({ press: 'End' });
    expect(focused(shift)).to.not.equal('yes-to-yes');
  });

  it('another pair closes the list of the first', async () => {
    const shift = await chart();
    shift.flow = 'no-to-no';
    await shift.updateComplete;
    shift.from = 'A/RES/60/173';
    await shift.updateComplete;
    expect([shift.flow, shift.state]).to.deep.equal([null, 'ready']);
  });

  it('in a box of no width it keeps still, and draws when the box opens', async () => {
    const box = await fixture<HTMLDivElement>(html`<div>${plenary}</div>`);
    box.style.width = '0';
    const shift = box.firstElementChild as VoteShift;
    await shift.updateComplete;
    expect(shift.state).to.equal('ready');
    box.style.width = '320px';
    await until(() => inside(shift, 'svg')?.getAttribute('viewBox')?.startsWith('0 0 320 ') === true);
  });

  for (const width of [280, 320, 480, 768, 1280, 1600]) {
    it(`at ${width} px nothing is wider than its box, and texts are 11 px or more`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div><vote-shift from="A/RES/60/173" to="A/RES/70/172" highlight="CUB"></vote-shift></div>`,
      );
      box.style.width = `${width}px`;
      const shift = box.firstElementChild as VoteShift;
      await until(() => inside(shift, 'svg')?.getAttribute('viewBox')?.startsWith(`0 0 ${width} `) === true);
      const right = box.getBoundingClientRect().right + 1;
      const wide = insideAll(shift, 'figure *:not(.quiet):not(.reach)').filter(
        (each) => each.getBoundingClientRect().right > right,
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 120))).to.deep.equal([]);
      for (const text of insideAll(shift, 'svg text')) {
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(11);
      }
    });
  }

  it('in a right-to-left page no text leaves the drawing', async () => {
    const box = await fixture(html`<div dir="rtl"><vote-shift></vote-shift></div>`);
    const shift = box.firstElementChild as VoteShift;
    await shift.updateComplete;
    const { left, right } = box.getBoundingClientRect();
    const out = insideAll(shift, 'svg text').filter((each) => {
      const text = each.getBoundingClientRect();
      return text.left < left - 2 || text.right > right + 2;
    });
    expect(out.map(textOf)).to.deep.equal([]);
  });

  it('axe finds nothing wrong, with and without a list, light and dark', async () => {
    for (const template of [
      plenary,
      html`<vote-shift
        theme="dark"
        from="A/C.3/69/L.63"
        to="A/C.3/69/L.28/Rev.1"
        flow="no-to-yes"
      ></vote-shift>`,
      html`<vote-shift from="A/RES/99/999"></vote-shift>`,
    ]) {
      expect(await violations(await chart(template))).to.deep.equal([]);
    }
  });
});
