import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/vote-tally/define.js';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, pending, veto } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const amendment = html`<vote-tally decision="A/C.3/69/L.63"></vote-tally>`;
const tally = (template = amendment): Promise<VoteTally> => fixture<VoteTally>(template);
const mark = (chart: VoteTally, iso3: string) => inside(chart, `[data-state="${iso3}"]`) as SVGElement;
const focused = (chart: VoteTally) =>
  (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-state');
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const settle = async (chart: VoteTally) => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await chart.updateComplete;
};

async function given(dataset: unknown): Promise<{ chart: VoteTally; events: DataErrorEvent[] }> {
  const box = await fixture(html`<div></div>`);
  const chart = document.createElement('vote-tally');
  const events: DataErrorEvent[] = [];
  chart.addEventListener('data-error', (event) => events.push(event));
  (chart as { dataset: unknown }).dataset = dataset;
  box.append(chart);
  await chart.updateComplete;
  return { chart, events };
}

describe('<vote-tally decision="A/C.3/69/L.63">', () => {
  it('says in words and shows by position that the amendment failed', async () => {
    const chart = await tally();
    expect(textOf(inside(chart, '.verdict'))).to.equal('Rejected, 19 votes short');
    expect(textOf(inside(chart, '.needed'))).to.equal('59 needed of 117 cast');
    const counts = insideAll(chart, '[part="legend"] [data-vote]').map(textOf);
    expect(counts).to.deep.equal(['40 in favour', '77 against', '50 abstaining', '26 did not vote']);
    const line = inside(chart, '.line')?.getBoundingClientRect().x ?? 0;
    const right = Math.max(
      ...insideAll(chart, '.state.yes').map((each) => each.getBoundingClientRect().right),
    );
    expect(right).to.be.lessThan(line - 20);
  });

  it('has one mark for each of 193 members, each with what it did', async () => {
    const chart = await tally();
    const codes = insideAll(chart, '[data-state]').map((each) => each.getAttribute('data-state'));
    expect(codes.length).to.equal(193);
    expect(new Set(codes).size).to.equal(193);
    expect(mark(chart, 'CUB').getAttribute('aria-label')).to.equal('Cuba, yes, one of 40 in favour');
  });

  it('resolution="A/RES/69/188": in favour runs past the line; body="third-committee": so it does there', async () => {
    const chart = await tally(html`<vote-tally resolution="A/RES/69/188"></vote-tally>`);
    expect(textOf(inside(chart, '.verdict'))).to.equal('Adopted, 47 votes to spare');
    chart.body = 'third-committee';
    await chart.updateComplete;
    expect(textOf(inside(chart, '.verdict'))).to.equal('Approved, 45 votes to spare');
  });

  it('axe finds nothing wrong, in each kind of drawing', async () => {
    const chart = await tally();
    expect(await violations(chart)).to.deep.equal([]);
    for (const decision of ['A/RES/73/180', 'security-council/2018', 'A/C.3/73/L.64', 'S/PV.7353']) {
      chart.decision = decision;
      await chart.updateComplete;
      expect(await violations(chart), decision).to.deep.equal([]);
    }
  });
});

describe('what-if', () => {
  it('abstain:yes redraws the outcome and says everywhere that it is hypothetical', async () => {
    const chart = await tally(
      html`<vote-tally decision="A/C.3/69/L.63" what-if="abstain:yes" heading="Our own words"></vote-tally>`,
    );
    expect(textOf(inside(chart, '.verdict'))).to.equal('Would be adopted, 6 votes to spare');
    expect(textOf(inside(chart, '.tag'))).to.equal('Hypothetical: not how it was decided');
    expect(textOf(inside(chart, '[part="summary"]'))).to.match(
      /^Hypothetical: .* The record: rejected, 40 in favour/,
    );
    expect(inside(chart, 'svg')?.getAttribute('aria-label')).to.contain('Hypothetical');
    expect(insideAll(chart, 'rect.switched').length).to.equal(1);
    expect(await chart.toSVG()).to.contain('Hypothetical: not how it was decided');
  });

  it('an event tells of the record, and never of the hypothesis', async () => {
    const chart = await tally(html`<vote-tally resolution="A/RES/69/188" what-if="BRA:no"></vote-tally>`);
    expect(mark(chart, 'BRA').getAttribute('aria-label')).to.equal(
      'Brazil, hypothetically no; in the record: yes',
    );
    const chosen = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(mark(chart, 'BRA')) });
    expect((await chosen).vote).to.equal('yes');
  });

  for (const wrong of ['abstain', 'XKX:no', 'CUB:yes,CUB:no', '<b>:no']) {
    it(`what-if="${wrong}": an error that names the attribute; a good one draws again`, async () => {
      const { chart, events } = await given(undefined);
      chart.decision = 'A/C.3/69/L.63';
      chart.whatIf = wrong;
      await chart.updateComplete;
      expect(chart.state).to.equal('error');
      expect(events.flatMap(({ problems }) => problems).map(({ path }) => path)).to.deep.equal(['what-if']);
      expect(insideAll(chart, '[part="chart"] svg, b').length).to.equal(0);
      chart.whatIf = null;
      await chart.updateComplete;
      expect(chart.state).to.equal('ready');
    });
  }
});

describe('a person with a mouse', () => {
  it('clicks a stripe: it is chosen and named, and an event tells the page; a second click lets go', async () => {
    const chart = await tally();
    const chosen = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(mark(chart, 'BRA')) });
    const { state, vote, decision } = await chosen;
    expect([state, vote, decision]).to.deep.equal(['BRA', 'abstain', 'third-committee/2014/amendment']);
    await chart.updateComplete;
    expect(textOf(inside(chart, '.outlines'))).to.equal('Brazil');
    expect(mark(chart, 'BRA').getAttribute('aria-selected')).to.equal('true');
    const left = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(mark(chart, 'BRA')) });
    expect((await left).state).to.equal(null);
  });

  it('a choice moves nothing: the stripes and the height stay as they were', async () => {
    const chart = await tally();
    const before = insideAll(chart, '.state').map((each) =>
      each.outerHTML.replace(/ (class|aria-\w+)="[^"]*"/g, ''),
    );
    const height = inside(chart, 'svg')?.getAttribute('viewBox');
    chart.selected = 'CUB';
    chart.highlight = 'PRK VEN';
    await chart.updateComplete;
    const after = insideAll(chart, '.state').map((each) =>
      each.outerHTML.replace(/ (class|aria-\w+)="[^"]*"/g, ''),
    );
    expect(after).to.deep.equal(before);
    expect(inside(chart, 'svg')?.getAttribute('viewBox')).to.equal(height);
    expect(insideAll(chart, '.state:not(.muted)').length).to.equal(2);
  });

  it('hovers: a label says what the stripe says', async () => {
    const chart = await tally();
    await sendMouse({ type: 'move', position: centre(mark(chart, 'CUB')) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')) === 'Cubayes, one of 40 in favour');
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});

describe('a person with a keyboard', () => {
  it('finds one tab stop; arrows, Home and End move, letters find, Enter chooses, Escape leaves', async () => {
    const chart = await tally();
    expect(insideAll(chart, '.state[tabindex="0"]').length).to.equal(1);
    (inside(chart, '.state[tabindex="0"]') as SVGElement).focus();
    const first = focused(chart);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.not.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    expect(mark(chart, focused(chart) ?? '').classList.contains('abstain')).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    expect(mark(chart, focused(chart) ?? '').classList.contains('yes')).to.equal(true);
    await sendKeys({ press: 'End' });
    expect(mark(chart, focused(chart) ?? '').classList.contains('absent')).to.equal(true);
    await sendKeys({ press: 'Home' });
    expect(focused(chart)).to.equal(first);
    await sendKeys({ type: 'tuv' });
    expect(focused(chart)).to.equal('TUV');
    const chosen = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).state).to.equal('TUV');
    const left = next(chart, 'vote-select');
    await sendKeys({ press: 'Escape' });
    expect((await left).state).to.equal(null);
  });
});

describe('what there is no count of', () => {
  it('without a vote, not taken, not asked for, pending: words of their own, and no bar', async () => {
    const chart = await tally(html`<vote-tally resolution="A/RES/73/180"></vote-tally>`);
    expect(textOf(inside(chart, '.verdict'))).to.equal('Adopted without a vote');
    expect(insideAll(chart, '.state, .block, .frame').length).to.equal(0);
    chart.decision = 'security-council/2018';
    await chart.updateComplete;
    expect(textOf(inside(chart, '.verdict'))).to.equal('No decision taken');
    expect(insideAll(chart, 'rect.frame.not-taken').length).to.equal(1);
    chart.decision = 'security-council/2022';
    await chart.updateComplete;
    expect(textOf(inside(chart, '.verdict'))).to.equal('No decision asked for');
    const later = (await given(pending)).chart;
    expect(textOf(inside(later, '.verdict'))).to.equal('Not yet decided');
    expect(insideAll(later, 'rect.frame.pending').length).to.equal(1);
    expect(insideAll(later, '.state, .block').length).to.equal(0);
  });

  it('tally only: bars without stripes, and the table holds the counts', async () => {
    const chart = await tally(html`<vote-tally decision="A/C.3/73/L.64"></vote-tally>`);
    expect(insideAll(chart, '.state').length).to.equal(0);
    expect(textOf(inside(chart, '.verdict'))).to.equal('Rejected, 35 votes short');
    expect(await chart.toCSV()).to.match(/^symbol,date,body,method,yes,no,abstain,absent,/);
  });

  it('a veto: who cast it stands in the verdict', async () => {
    const { chart } = await given(veto);
    expect(textOf(inside(chart, '.verdict'))).to.equal('Rejected, vetoed (Russian Federation)');
  });
});

describe('bad input and a hard life', () => {
  it('an unknown decision, an unknown body, a dataset that does not add up: one sentence, nothing thrown', async () => {
    for (const [attribute, value] of [
      ['resolution', 'A/RES/99/999'],
      ['decision', '<b>'],
      ['body', 'parliament'],
      ['selected', 'nobody'],
    ] as const) {
      const chart = document.createElement('vote-tally');
      chart[attribute] = value;
      (await fixture(html`<div></div>`)).append(chart);
      await chart.updateComplete;
      expect(chart.state, attribute).to.equal('error');
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(attribute);
    }
    const { chart, events } = await given(hostile);
    expect([chart.state, events.length]).to.deep.equal(['error', 1]);
    expect((await given(empty)).chart.state).to.equal('empty');
  });

  it('markup in a title is text', async () => {
    const { chart } = await given(markup);
    expect(textOf(inside(chart, '[part="heading"]'))).to.contain('<img src=x');
    expect(insideAll(chart, 'img, script').length).to.equal(0);
  });

  it('zero width draws nothing and throws nothing; the width comes back', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '0';
    const chart = document.createElement('vote-tally');
    box.append(chart);
    await chart.updateComplete;
    box.style.width = '500px';
    await settle(chart);
    expect(inside(chart, 'svg')?.getBoundingClientRect().width).to.equal(500);
  });

  it('removed and put back: still drawn, still alive', async () => {
    const chart = await tally();
    const home = chart.parentElement as HTMLElement;
    chart.remove();
    home.append(chart);
    await chart.updateComplete;
    mark(chart, 'BRA').dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    await chart.updateComplete;
    expect(chart.selected).to.equal('BRA');
  });

  for (const width of [280, 320, 768, 1600]) {
    it(`at ${width} px nothing drawn or written is outside its box`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div>
          <vote-tally resolution="A/RES/69/188" selected="CUB" highlight="ZWE AFG"></vote-tally>
        </div>`,
      );
      box.style.width = `${width}px`;
      const chart = box.firstElementChild as VoteTally;
      await settle(chart);
      const edge = box.getBoundingClientRect();
      const out = insideAll(chart, 'figure *:not(.quiet, defs *)').filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return right > edge.right + 2 || (left < edge.left - 2 && right > 0);
      });
      expect(out.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
