import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/country-record/define.js';
import type { CountryRecord } from '../../src/elements/country-record/country-record.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import { empty, hostile, markup, pending, tallyOnly } from '../../stories/fixtures.js';
import { violations } from './axe.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const korea = html`<country-record state="KOR"></country-record>`;
const chart = (template = korea): Promise<CountryRecord> => fixture<CountryRecord>(template);
const mark = (record: CountryRecord, key: string) =>
  inside(record, `[part="mark"][data-key="${key}"]`) as SVGElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: centre(element) });
};
const focused = (record: CountryRecord) =>
  (record.renderRoot as ShadowRoot).activeElement?.getAttribute('data-key');
const geometry = (record: CountryRecord) =>
  insideAll(record, '.slot').map((each) => [each.getAttribute('x'), each.getAttribute('y')]);

describe('<country-record state="KOR">', () => {
  it('draws a mark for each act and draft, labelled with what the state did', async () => {
    const record = await chart();
    expect(mark(record, 'KOR third-committee/2005').classList.contains('abstain')).to.equal(true);
    expect(mark(record, 'KOR third-committee/2006').classList.contains('yes')).to.equal(true);
    expect(mark(record, 'KOR third-committee/2007').classList.contains('abstain')).to.equal(true);
    expect(mark(record, 'KOR third-committee/2007').getAttribute('aria-label')).to.equal(
      'Republic of Korea: abstaining, in favour the time before; Third Committee, 20 November 2007, A/C.3/62/L.37/Rev.1',
    );
    expect(insideAll(record, '.change').length).to.equal(7);
    expect(insideAll(record, '[part="mark"]:not([data-state="KOR"])').length).to.equal(0);
  });

  it('shows known, not known and known not to have co-sponsored as different marks', async () => {
    const record = await chart();
    const looks = (year: number) =>
      mark(record, `KOR names third-committee/${year}`).querySelector('circle, path.line, text')?.outerHTML;
    const [named, notListed, declined, unknown] = [2014, 2007, 2019, 2013].map(looks);
    expect(named).to.contain('<circle');
    expect(declined).to.contain('<path');
    expect(unknown).to.contain('?');
    const fill = (year: number) =>
      getComputedStyle(mark(record, `KOR names third-committee/${year}`).querySelector('circle') as Element)
        .fill;
    expect(notListed).to.contain('<circle');
    expect(fill(2007)).to.equal('none');
    expect(fill(2014)).to.not.equal('none');
  });

  it('Libya on A/HRC/RES/16/8 did not vote; Cuba did not join a consensus; South Sudan was no member', async () => {
    const record = await chart(html`<country-record state="lby"></country-record>`);
    expect(mark(record, 'LBY human-rights-council/2011').classList.contains('absent')).to.equal(true);
    record.country = 'CUB';
    await record.updateComplete;
    expect(insideAll(record, '.no[data-decision^="general-assembly"]').length).to.equal(9);
    expect(mark(record, 'CUB general-assembly/2012').classList.contains('dissociated')).to.equal(true);
    record.country = 'SSD';
    await record.updateComplete;
    expect(mark(record, 'SSD general-assembly/2005').classList.contains('not-a-member')).to.equal(true);
    expect(mark(record, 'SSD security-council/2014').classList.contains('no-seat')).to.equal(true);
  });

  it('compare="CUB": both states in each lane, and how often they agreed, with the measure', async () => {
    const record = await chart(html`<country-record state="KOR" compare="CUB"></country-record>`);
    expect(insideAll(record, '[data-state="KOR"]').length).to.equal(
      insideAll(record, '[data-state="CUB"]').length,
    );
    expect(textOf(inside(record, '[part="summary"]'))).to.contain(
      '0 of the 27 decisions in which both cast yes, no or abstain',
    );
  });

  it('without a state it says what to do, and follows a selection', async () => {
    const record = await chart(html`<country-record></country-record>`);
    expect(record.state).to.equal('empty');
    expect(textOf(inside(record, '[part="empty"]'))).to.contain('state="CUB"');
    record.selected = 'ZAF';
    await record.updateComplete;
    expect(mark(record, 'ZAF general-assembly/2007').classList.contains('abstain')).to.equal(true);
  });

  it('saves table and drawing', async () => {
    const record = await chart();
    expect((await record.toCSV()).split('\r\n')[0]).to.match(/^iso3,state,vote,date/);
    expect(await record.toSVG()).to.contain('General Assembly');
  });
});

describe('a person with a mouse', () => {
  it('clicks a mark: the decision is set, told to the page and explained; nothing moves', async () => {
    const record = await chart();
    const before = geometry(record);
    const chosen = next(record, 'resolution-select');
    await click(mark(record, 'KOR general-assembly/2014'));
    const event = await chosen;
    expect([event.decision, event.symbol]).to.deep.equal(['general-assembly/2014', 'A/RES/69/188']);
    await record.updateComplete;
    expect(record.decision).to.equal('general-assembly/2014');
    expect(textOf(inside(record, '[part="chosen"]')))
      .to.contain('A/RES/69/188')
      .and.to.contain('in favour');
    expect(mark(record, 'KOR general-assembly/2014').getAttribute('aria-selected')).to.equal('true');
    expect(geometry(record)).to.deep.equal(before);
    await click(mark(record, 'KOR general-assembly/2014'));
    await record.updateComplete;
    expect(record.decision).to.equal(null);
  });

  it('clicks a co-sponsorship: the act on that draft is chosen', async () => {
    const record = await chart();
    const chosen = next(record, 'resolution-select');
    await click(mark(record, 'KOR names third-committee/2014'));
    expect((await chosen).decision).to.equal('third-committee/2014');
  });

  it('hovers: a label says what the mark says, and nothing is rendered anew', async () => {
    const record = await chart();
    inside(record, 'svg')?.scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: centre(mark(record, 'KOR general-assembly/2005')) });
    await until(() => textOf(inside(record, '[part="tooltip"]')).includes('abstaining'));
    expect(record.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});

describe('a person with a keyboard', () => {
  it('finds one tab stop, moves by place, types a year, chooses with Enter, leaves with Escape', async () => {
    const record = await chart();
    expect(insideAll(record, '[part="chart"] [tabindex="0"]').length).to.equal(1);
    mark(record, 'KOR general-assembly/2005').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(record)).to.equal('KOR general-assembly/2006');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(record)).to.equal('KOR third-committee/2006');
    await sendKeys({ type: '2014' });
    expect(focused(record)).to.equal('KOR general-assembly/2014');
    const chosen = next(record, 'resolution-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).decision).to.equal('general-assembly/2014');
    await sendKeys({ press: 'Escape' });
    await record.updateComplete;
    expect(record.decision).to.equal(null);
    await sendKeys({ press: 'End' });
    expect(focused(record)).to.equal('KOR names human-rights-council/2025');
  });
});

describe('bad input', () => {
  const cases: Record<string, { change: (r: CountryRecord) => void; path: string; says: string }> = {
    'state="XKX"': { change: (r) => (r.country = 'XKX'), path: 'state', says: 'XKX' },
    'state="<b>"': { change: (r) => (r.country = '<b>'), path: 'state', says: '<B>' },
    'compare="XKX"': { change: (r) => (r.compare = 'XKX'), path: 'compare', says: 'XKX' },
    'compare = state': { change: (r) => (r.compare = 'kor'), path: 'compare', says: 'Republic of Korea' },
    'decision="A/RES/99/999"': {
      change: (r) => (r.decision = 'A/RES/99/999'),
      path: 'decision',
      says: '99/999',
    },
    'highlight="XKX"': { change: (r) => (r.highlight = 'XKX'), path: 'highlight', says: 'XKX' },
    'dataset = a number where text belongs': {
      change: (r) => ((r as { dataset: unknown }).dataset = hostile),
      path: 'decisions[0].title',
      says: 'decisions[0].title',
    },
  };
  for (const [title, { change, path, says }] of Object.entries(cases)) {
    it(`${title}: one event with the path, one sentence, nothing drawn`, async () => {
      const record = document.createElement('country-record');
      record.setAttribute('state', 'KOR');
      const events: DataErrorEvent[] = [];
      record.addEventListener('data-error', (event) => events.push(event));
      change(record);
      (await fixture(html`<div></div>`)).append(record);
      await record.updateComplete;
      expect(record.state).to.equal('error');
      expect(events.map(({ problems }) => problems[0]?.path)).to.deep.equal([path]);
      expect(textOf(inside(record, '[part="error"]'))).to.contain(says);
      expect(inside(record, '[part="chart"] svg')).to.equal(null);
    });
  }

  it('a dataset without decisions: the empty state; tally only and pending: marks that say so', async () => {
    const record = await chart(html`<country-record state="KOR" .dataset=${empty}></country-record>`);
    expect(record.state).to.equal('empty');
    const counted = await chart(html`<country-record state="KOR" .dataset=${tallyOnly}></country-record>`);
    expect(inside(counted, '.mark.unknown')).to.exist;
    const waiting = await chart(html`<country-record state="KOR" .dataset=${pending}></country-record>`);
    expect(inside(waiting, '.mark.pending')).to.exist;
  });

  it('hostile markup in titles is text', async () => {
    const record = await chart(
      html`<country-record state="CUB" decision="A/EX/1" .dataset=${markup}></country-record>`,
    );
    expect(textOf(inside(record, '[part="chosen"]'))).to.contain('<img src=x');
    expect(inside(record, 'img, script')).to.equal(null);
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
  });
});

describe('the page around it', () => {
  it('taken out and put back, it draws as before and answers the keyboard', async () => {
    const record = await chart();
    const home = record.parentElement;
    record.remove();
    home?.append(record);
    await record.updateComplete;
    mark(record, 'KOR general-assembly/2005').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(record)).to.equal('KOR general-assembly/2006');
  });

  it('in a box of no width it keeps still, and draws when the box opens', async () => {
    const box = await fixture<HTMLDivElement>(html`<div>${korea}</div>`);
    box.style.width = '0';
    const record = box.firstElementChild as CountryRecord;
    await record.updateComplete;
    expect(record.state).to.equal('ready');
    box.style.width = '320px';
    await until(() => inside(record, 'svg')?.getAttribute('viewBox')?.startsWith('0 0 320 ') === true);
    expect(inside(record, 'svg.down')).to.exist;
  });

  for (const width of [280, 320, 480, 768, 1280, 1600]) {
    it(`at ${width} px nothing is wider than its box, and texts are 11 px or more`, async () => {
      const box = await fixture<HTMLDivElement>(
        html`<div><country-record state="KOR" compare="CUB" decision="A/RES/69/188"></country-record></div>`,
      );
      box.style.width = `${width}px`;
      const record = box.firstElementChild as CountryRecord;
      await until(() => inside(record, 'svg')?.getAttribute('viewBox')?.startsWith(`0 0 ${width} `) === true);
      const right = box.getBoundingClientRect().right + 3;
      const wide = insideAll(record, 'figure *:not(.quiet)').filter(
        (each) => each.getBoundingClientRect().right > right,
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 120))).to.deep.equal([]);
      for (const text of insideAll(record, 'svg text')) {
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(11);
      }
    });
  }

  it('in a right-to-left page no text leaves the drawing', async () => {
    const box = await fixture(
      html`<div dir="rtl"><country-record state="KOR" compare="CUB"></country-record></div>`,
    );
    const record = box.firstElementChild as CountryRecord;
    await record.updateComplete;
    const { left, right } = box.getBoundingClientRect();
    const out = insideAll(record, 'svg text').filter((each) => {
      const text = each.getBoundingClientRect();
      return text.left < left - 2 || text.right > right + 2;
    });
    expect(out.map(textOf)).to.deep.equal([]);
  });

  it('axe finds nothing wrong, light and dark, alone and compared', async () => {
    for (const template of [
      korea,
      html`<country-record theme="dark" state="KOR" compare="CUB" decision="A/RES/69/188"></country-record>`,
      html`<country-record></country-record>`,
      html`<country-record state="XKX"></country-record>`,
    ]) {
      expect(await violations(await chart(template))).to.deep.equal([]);
    }
  });
});
