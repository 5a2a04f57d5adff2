import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/bloc-breakdown/define.js';
import type { BlocBreakdown } from '../../src/elements/bloc-breakdown/bloc-breakdown.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, madeUpGrouping, markup, pending } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const plenary = html`<bloc-breakdown resolution="A/RES/69/188"></bloc-breakdown>`;
const blocs = (template = plenary): Promise<BlocBreakdown> => fixture<BlocBreakdown>(template);
const part = (chart: BlocBreakdown, key: string) => inside(chart, `[data-segment="${key}"]`) as SVGElement;
const focused = (chart: BlocBreakdown) =>
  (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-segment');
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const names = (chart: BlocBreakdown) => insideAll(chart, '.group-name').map(textOf).join(' ');

async function given(
  change: (chart: BlocBreakdown) => void,
): Promise<{ chart: BlocBreakdown; events: DataErrorEvent[] }> {
  const box = await fixture(html`<div></div>`);
  const chart = document.createElement('bloc-breakdown');
  const events: DataErrorEvent[] = [];
  chart.addEventListener('data-error', (event) => events.push(event));
  change(chart);
  box.append(chart);
  await chart.updateComplete;
  return { chart, events };
}

describe('<bloc-breakdown resolution="A/RES/69/188">', () => {
  it('draws a bar for each regional group and one for the United States, the largest share first', async () => {
    const chart = await blocs();
    expect(names(chart)).to.equal(
      'Western European and Others Eastern European Latin American and Caribbean Asia-Pacific African No regional group',
    );
    expect(part(chart, '0:no').getAttribute('aria-label')).to.equal('African: 4 of 54 against, 7%');
    expect(textOf(inside(chart, '[part="legend"]'))).to.equal(
      'In favour 116 Abstaining 53 Did not vote 4 Against 20',
    );
  });

  it('every one of 193 members is named in one part of a bar', async () => {
    const chart = await blocs();
    const found: (string | null)[] = [];
    for (const mark of insideAll(chart, '[data-segment]')) {
      mark.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
      await chart.updateComplete;
      found.push(
        ...insideAll(chart, '[part="list"] [data-state]').map((each) => each.getAttribute('data-state')),
      );
    }
    expect(found.length).to.equal(193);
    expect(new Set(found).size).to.equal(193);
  });

  it('show="count" and sort="given" change lengths and order', async () => {
    const chart = await blocs();
    const width = () => inside(chart, '[data-segment="4:yes"] .part')?.getBoundingClientRect().width ?? 0;
    const share = width();
    chart.show = 'count';
    chart.sort = 'given';
    await chart.updateComplete;
    expect(width()).to.be.lessThan(share * 0.6);
    expect(names(chart)).to.match(/^African Asia-Pacific/);
  });

  it('a chosen state is marked and named in its bar', async () => {
    const chart = await blocs(
      html`<bloc-breakdown resolution="A/RES/69/188" selected="BRA" highlight="cub"></bloc-breakdown>`,
    );
    const marked = insideAll(chart, 'svg [data-state]').map((each) => each.getAttribute('data-state'));
    expect(marked).to.deep.equal(['BRA', 'CUB']);
    expect(insideAll(chart, '.name').map(textOf)).to.deep.equal(['Brazil', 'Cuba']);
  });

  it('axe finds nothing wrong, with and without a list, and where there are no votes', async () => {
    const chart = await blocs();
    expect(await violations(chart)).to.deep.equal([]);
    part(chart, '0:no').dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
    await chart.updateComplete;
    expect(await violations(chart)).to.deep.equal([]);
    for (const decision of ['A/RES/73/180', 'A/C.3/73/L.64', 'security-council/2018']) {
      chart.decision = decision;
      await chart.updateComplete;
      expect(await violations(chart), decision).to.deep.equal([]);
    }
  });

  it('saves a table by state and a drawing', async () => {
    const chart = await blocs();
    expect(await chart.toCSV()).to.match(/^iso3,state,vote,/);
    expect(await chart.toSVG()).to.contain('Asia-Pacific');
  });
});

describe('a person with a mouse', () => {
  it('chooses a part of a bar, then a state in its list; a second click lets go', async () => {
    const chart = await blocs();
    await sendMouse({ type: 'click', position: centre(part(chart, '0:no')) });
    await chart.updateComplete;
    expect(textOf(inside(chart, '.list-heading'))).to.equal('African: 4 of 54 against, 7%');
    const states = insideAll(chart, '[part="list"] [data-state]');
    expect(states.map(textOf)).to.deep.equal(['Egypt', 'Gambia', 'Sudan', 'Zimbabwe']);
    const chosen = next(chart, 'vote-select');
    (states[0] as HTMLButtonElement).click();
    const { state, vote, decision } = await chosen;
    expect([state, vote, decision]).to.deep.equal(['EGY', 'no', 'general-assembly/2014']);
    await chart.updateComplete;
    expect(states[0]?.getAttribute('aria-pressed')).to.equal('true');
    const left = next(chart, 'vote-select');
    (states[0] as HTMLButtonElement).click();
    expect((await left).state).to.equal(null);
    await sendMouse({ type: 'click', position: centre(part(chart, '0:no')) });
    await chart.updateComplete;
    expect(inside(chart, '[part="list"]')).to.equal(null);
  });

  it('hovers: a label says what the part says', async () => {
    const chart = await blocs();
    await sendMouse({ type: 'move', position: centre(part(chart, '1:no')) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('Asia-Pacific'));
    expect(textOf(inside(chart, '[part="tooltip"]'))).to.contain('10 of 54 against');
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('keeps one vote in sight with the legend; nothing moves', async () => {
    const chart = await blocs();
    const boxes = () => insideAll(chart, '.part').map((each) => each.getAttribute('width'));
    const before = boxes();
    (inside(chart, '[part="legend"] [data-key="no"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(insideAll(chart, '.segment:not(.muted)').every((each) => each.classList.contains('no'))).to.equal(
      true,
    );
    expect(boxes()).to.deep.equal(before);
  });
});

describe('a person with a keyboard', () => {
  it('finds one tab stop; arrows, Home, End and letters move; Enter opens, Escape closes', async () => {
    const chart = await blocs();
    expect(insideAll(chart, '[data-segment][tabindex="0"]').length).to.equal(1);
    part(chart, '4:yes').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(chart)).to.equal('2:yes');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.match(/^2:/);
    expect(focused(chart)).to.not.equal('2:yes');
    await sendKeys({ press: 'End' });
    expect(focused(chart)).to.equal('rest:yes');
    await sendKeys({ press: 'Home' });
    expect(focused(chart)).to.equal('4:yes');
    await sendKeys({ type: 'af' });
    expect(focused(chart)).to.equal('0:yes');
    await sendKeys({ press: 'Enter' });
    await chart.updateComplete;
    expect(insideAll(chart, '[part="list"] [data-state]').length).to.equal(23);
    await sendKeys({ press: 'Escape' });
    await chart.updateComplete;
    expect(inside(chart, '[part="list"]')).to.equal(null);
  });

  it('closes the list by its button: the focus goes back to the part', async () => {
    const chart = await blocs();
    part(chart, '0:no').focus();
    await sendKeys({ press: 'Enter' });
    await chart.updateComplete;
    (inside(chart, '[data-action="close"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(focused(chart)).to.equal('0:no');
  });
});

describe('grouping', () => {
  it('a grouping given as data: its groups, at the date of the decision, and those in none', async () => {
    const { chart } = await given((each) => {
      each.resolution = 'A/RES/69/188';
      each.sort = 'given';
      each.grouping = madeUpGrouping;
    });
    expect(names(chart)).to.contain('Chess players, made up In no group given');
    expect(insideAll(chart, '.words').map(textOf)[1]).to.match(/^4 members/);
    expect(textOf(inside(chart, '[part="source"]'))).to.contain('Made up for this story');
    chart.grouping = null;
    await chart.updateComplete;
    expect(names(chart)).to.contain('Asia-Pacific');
  });

  it('an unknown code and a state named twice: errors with their paths, nothing thrown', async () => {
    const { chart, events } = await given((each) => {
      each.grouping = {
        name: 'Made up',
        groups: [
          { name: 'A', members: ['CUB'] },
          { name: 'B', members: ['FRA', 'XKX', 'CUB'] },
        ],
      };
    });
    expect(chart.state).to.equal('error');
    expect(events.flatMap(({ problems }) => problems.map(({ path }) => path))).to.deep.equal([
      'grouping.groups[1].members[1]',
      'grouping.groups[1].members[2]',
    ]);
    expect(textOf(inside(chart, '[part="error"]'))).to.contain('Cuba is already in A');
  });

  it('markup in a name is text', async () => {
    const { chart } = await given((each) => {
      each.grouping = { name: '<img src=x>', groups: [{ name: '<script>1</script>', members: ['CUB'] }] };
    });
    expect(names(chart)).to.contain('<script>');
    expect(insideAll(chart, 'img, script').length).to.equal(0);
  });
});

describe('what cannot be divided, bad input, a hard life', () => {
  it('without a vote, tally only, pending: one sentence each, and no bars', async () => {
    const chart = await blocs(html`<bloc-breakdown resolution="A/RES/73/180"></bloc-breakdown>`);
    expect(textOf(inside(chart, '[part="summary"]'))).to.match(/^Adopted without a vote/);
    chart.decision = 'A/C.3/73/L.64';
    await chart.updateComplete;
    expect(textOf(inside(chart, '[part="summary"]'))).to.match(/^Only the count is known/);
    const later = (await given((each) => ((each as { dataset: unknown }).dataset = pending))).chart;
    expect(textOf(inside(later, '[part="summary"]'))).to.match(/^Not yet decided/);
    expect(insideAll(chart, '[data-segment]').length + insideAll(later, '[data-segment]').length).to.equal(0);
  });

  it('a Council: only members with a seat', async () => {
    const chart = await blocs(html`<bloc-breakdown decision="S/PV.7353"></bloc-breakdown>`);
    const total = insideAll(chart, '.number').reduce((sum, each) => sum + Number(textOf(each)), 0);
    expect(total).to.equal(15);
  });

  it('unknown decision, body and state; a dataset that does not add up; one without decisions', async () => {
    for (const [attribute, value] of [
      ['resolution', 'A/RES/99/999'],
      ['decision', '<b>'],
      ['body', 'parliament'],
      ['highlight', 'XKX'],
    ] as const) {
      const { chart } = await given((each) => (each[attribute] = value));
      expect(chart.state, attribute).to.equal('error');
      expect(textOf(inside(chart, '[part="error"]'))).to.contain(attribute);
    }
    const wrong = await given((each) => ((each as { dataset: unknown }).dataset = hostile));
    expect([wrong.chart.state, wrong.events.length]).to.deep.equal(['error', 1]);
    const none = await given((each) => ((each as { dataset: unknown }).dataset = empty));
    expect(none.chart.state).to.equal('empty');
    const text = await given((each) => ((each as { dataset: unknown }).dataset = markup));
    expect(textOf(inside(text.chart, '[part="heading"]'))).to.contain('<img src=x');
    expect(insideAll(text.chart, 'img, script').length).to.equal(0);
  });

  it('zero width, then 500 px; removed and put back: drawn and alive', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '0';
    const chart = document.createElement('bloc-breakdown');
    box.append(chart);
    await chart.updateComplete;
    box.style.width = '500px';
    await frames();
    await chart.updateComplete;
    expect(inside(chart, 'svg')?.getBoundingClientRect().width).to.equal(500);
    chart.remove();
    box.append(chart);
    await chart.updateComplete;
    inside(chart, '[data-segment]')?.dispatchEvent(
      new PointerEvent('click', { bubbles: true, composed: true }),
    );
    await chart.updateComplete;
    expect(inside(chart, '[part="list"]')).to.not.equal(null);
  });

  for (const width of [280, 320, 768, 1600]) {
    it(`at ${width} px nothing drawn or written is outside its box`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div>
          <bloc-breakdown resolution="A/RES/69/188" selected="CUB" highlight="ZWE USA"></bloc-breakdown>
        </div>`,
      );
      box.style.width = `${width}px`;
      const chart = box.firstElementChild as BlocBreakdown;
      await frames();
      await chart.updateComplete;
      const edge = box.getBoundingClientRect();
      const out = insideAll(chart, 'figure *:not(.quiet, defs *)').filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return right > edge.right + 3 || (left < edge.left - 3 && right > 0);
      });
      expect(out.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
