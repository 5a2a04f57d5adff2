import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/council-vote/define.js';
import type { CouncilVote } from '../../src/elements/council-vote/council-vote.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, veto, withDecision } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const council = (template = html`<council-vote decision="S/PV.7353"></council-vote>`): Promise<CouncilVote> =>
  fixture<CouncilVote>(template);
const seat = (chart: CouncilVote, iso3: string) => inside(chart, `[data-state="${iso3}"]`) as SVGElement;
const centre = (element: Element | null): [number, number] => {
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const given = async (dataset: unknown): Promise<CouncilVote> => {
  const chart = await council(html`<council-vote .dataset=${dataset}></council-vote>`);
  await chart.updateComplete;
  return chart;
};

describe('<council-vote>', () => {
  it('by default draws the newest decision of the Council with votes', async () => {
    const chart = await council(html`<council-vote></council-vote>`);
    expect(textOf(inside(chart, '[part="summary"]'))).to.contain('12 June 2024: 12 in favour');
  });

  it('decision="S/PV.7353": fifteen members, each in the class and the shape of its vote', async () => {
    const chart = await council();
    expect(insideAll(chart, '[part="state"]').length).to.equal(15);
    expect(insideAll(chart, '[part="state"].yes circle.shape').length).to.equal(11);
    expect(insideAll(chart, '[part="state"].no rect.shape').length).to.equal(2);
    expect(insideAll(chart, '[part="state"].abstain path.shape').length).to.equal(2);
    expect(insideAll(chart, '[part="state"] .ring').length).to.equal(5);
    expect(seat(chart, 'CHN').getAttribute('aria-label')).to.equal(
      'China, no, one of 2 against, permanent member',
    );
    expect(textOf(inside(chart, '.centre'))).to.contain('11 of the 9 needed');
  });

  it('decision="security-council/2018": no vote, ten empty seats, nobody invented', async () => {
    const chart = await council(html`<council-vote decision="security-council/2018"></council-vote>`);
    expect(insideAll(chart, '[data-state]').length).to.equal(5);
    expect(insideAll(chart, '.seat.empty').length).to.equal(10);
    expect(textOf(inside(chart, '.centre'))).to.equal('No vote was taken');
  });

  it('a veto is called one, on the seat and in words', async () => {
    const chart = await given(veto);
    expect(seat(chart, 'RUS').getAttribute('aria-label')).to.contain('permanent member, veto');
    expect(
      insideAll(chart, '.code')
        .map(textOf)
        .filter((each) => each === 'veto').length,
    ).to.equal(1);
    expect(textOf(inside(chart, '[part="summary"]'))).to.contain('is a veto');
  });

  it('resolution="A/RES/70/172": the act of the Council that followed it', async () => {
    const chart = await council(html`<council-vote resolution="A/RES/70/172"></council-vote>`);
    expect(textOf(inside(chart, '[part="source"]'))).to.contain('S/PV.7830');
  });

  it('writes CSV by state, and an SVG of its own', async () => {
    const chart = await council();
    const csv = await chart.toCSV();
    expect(csv.split('\n')[0]).to.match(/^iso3,state,vote,/);
    expect(csv).to.match(/^CHN,China,no,/m);
    expect(await chart.toSVG()).to.contain('>CHN<');
  });

  for (const width of [280, 320, 768, 1280]) {
    it(`at ${width} px every seat is a target of 24 px and nothing is wider than the box`, async () => {
      const box = await fixture<HTMLDivElement>(html`<div><council-vote browsable></council-vote></div>`);
      box.style.width = `${width}px`;
      const chart = box.firstElementChild as CouncilVote;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await chart.updateComplete;
      for (const shape of insideAll(chart, '[part="state"] .shape')) {
        expect(shape.getBoundingClientRect().width).to.be.greaterThan(24);
      }
      const right = box.getBoundingClientRect().right + 1;
      const wide = insideAll(chart, 'figure *:not(.quiet)').filter(
        (each) => each.getBoundingClientRect().right > right,
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`has no violation that axe finds, ${theme}`, async () => {
      const chart = await council(
        html`<council-vote decision="S/PV.7353" theme=${theme} browsable selected="CHN"></council-vote>`,
      );
      expect(await violations(chart)).to.deep.equal([]);
    });
  }
});

describe('a person with a mouse', () => {
  it('clicks a seat: it is selected, and an event tells the page', async () => {
    const chart = await council();
    const chosen = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(seat(chart, 'KOR').querySelector('.shape')) });
    const { state, vote, decision } = await chosen;
    expect([state, vote, decision]).to.deep.equal(['KOR', 'yes', 'security-council/2014']);
    await chart.updateComplete;
    expect(seat(chart, 'KOR').getAttribute('aria-selected')).to.equal('true');
  });

  it('hovers: a label says what the seat says, and nothing is rendered anew', async () => {
    const chart = await council();
    await sendMouse({ type: 'move', position: centre(seat(chart, 'CHN').querySelector('.shape')) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('China'));
    expect(chart.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('keeps the permanent members in sight with the legend', async () => {
    const chart = await council();
    (inside(chart, '[part="legend"] [data-key="permanent"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(insideAll(chart, '[part="state"]:not(.muted)').length).to.equal(5);
  });

  it('browsable: steps through the decisions of the Council and says so', async () => {
    const chart = await council(html`<council-vote decision="S/PV.8130" browsable></council-vote>`);
    const chosen = next(chart, 'resolution-select');
    (inside(chart, '[data-action="next"]') as HTMLButtonElement).click();
    expect((await chosen).decision).to.equal('security-council/2018');
    await chart.updateComplete;
    expect(insideAll(chart, '.seat.empty').length).to.equal(10);
    (inside(chart, '[data-action="previous"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(textOf(inside(chart, '.now'))).to.equal('S/PV.8130, 11 December 2017');
  });
});

describe('a person with a keyboard', () => {
  const focused = (chart: CouncilVote) =>
    (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-state');

  it('finds one tab stop, walks round the table, types a name, selects and leaves', async () => {
    const chart = await council();
    expect(insideAll(chart, '[part="state"][tabindex="0"]').length).to.equal(1);
    seat(chart, 'LTU').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.equal('LUX');
    await sendKeys({ press: 'End' });
    expect(focused(chart)).to.equal('RUS');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(chart)).to.equal('CHN');
    await sendKeys({ press: 'Home' });
    expect(focused(chart)).to.equal('FRA');
    await sendKeys({ type: 'arg' });
    expect(focused(chart)).to.equal('ARG');
    const chosen = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).state).to.equal('ARG');
    const left = next(chart, 'vote-select');
    await sendKeys({ press: 'Escape' });
    expect((await left).state).to.equal(null);
  });
});

describe('bad input and a hard life', () => {
  const cases: readonly (readonly [string, Partial<CouncilVote>, string, string])[] = [
    ['decision="A/RES/69/188"', { decision: 'A/RES/69/188' }, 'decision', 'another body (General Assembly)'],
    ['decision="<b>"', { decision: '<b>' }, 'decision', '<b>'],
    [
      'resolution="A/RES/73/180", on which the Council did not act',
      { resolution: 'A/RES/73/180' },
      'resolution',
      'no act',
    ],
    ['resolution="A/RES/99/999"', { resolution: 'A/RES/99/999' }, 'resolution', 'A/RES/99/999'],
    ['highlight="XKX"', { highlight: 'XKX' }, 'highlight', 'XKX'],
    ['selected="nobody"', { selected: 'nobody' }, 'selected', 'NOBODY'],
  ];
  for (const [title, change, path, says] of cases) {
    it(`${title}: one event with the path, the sentence in the chart, nothing drawn`, async () => {
      const chart = document.createElement('council-vote');
      const events: DataErrorEvent[] = [];
      chart.addEventListener('data-error', (event) => events.push(event));
      Object.assign(chart, change);
      (await fixture(html`<div></div>`)).append(chart);
      await chart.updateComplete;
      expect(chart.state).to.equal('error');
      expect(events.flatMap((event) => event.problems.map((problem) => problem.path))).to.deep.equal([path]);
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(says);
      expect(insideAll(chart, '[part="chart"] svg').length).to.equal(0);
    });
  }

  it('a dataset that does not parse is an error; one without decisions of the Council is empty', async () => {
    expect((await given(hostile)).state).to.equal('error');
    expect((await given(empty)).state).to.equal('empty');
    const other = await given(markup);
    expect(other.state).to.equal('empty');
    expect(textOf(inside(other, '[part="chart"]'))).to.contain('no decisions of the Security Council');
  });

  it('hostile markup is text', async () => {
    const chart = await given(
      withDecision({
        body: 'security-council',
        rule: 'nine-of-fifteen',
        title: '<img src=x onerror="globalThis.hacked = true">',
        method: 'recorded-vote',
        votes: { yes: ['FRA'], no: ['CHN'], abstain: [], absent: [] },
      }),
    );
    expect(textOf(inside(chart, '[part="heading"]'))).to.contain('<img src=x');
    expect(insideAll(chart, 'img').length).to.equal(0);
    expect('hacked' in globalThis).to.equal(false);
    expect(insideAll(chart, '.seat').length).to.equal(15);
  });

  it('zero width, then a width; removed, then put back: drawn and alive', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '0';
    const chart = document.createElement('council-vote');
    box.append(chart);
    await chart.updateComplete;
    box.style.width = '400px';
    await until(() => inside(chart, 'svg')?.getBoundingClientRect().width === 400);
    chart.remove();
    box.append(chart);
    await chart.updateComplete;
    seat(chart, 'CHN').dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    await chart.updateComplete;
    expect(chart.selected).to.equal('CHN');
  });
});
