import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../src/elements/cosponsor-bar/define.js';
import type { CosponsorBar } from '../../src/elements/cosponsor-bar/cosponsor-bar.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

declare const axe: typeof axeCore;

const chart = (template = html`<cosponsor-bar></cosponsor-bar>`): Promise<CosponsorBar> =>
  fixture<CosponsorBar>(template);
const year = (bar: CosponsorBar, which: number) =>
  inside(bar, `[part="year"][data-year="${which}"]`) as SVGElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};
const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: centre(element) });
};
const geometry = (bar: CosponsorBar) =>
  insideAll(bar, 'svg rect').map((rect) =>
    ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name)),
  );

describe('<cosponsor-bar>', () => {
  it('draws an option for each year, labelled with what is known', async () => {
    const bar = await chart();
    expect(insideAll(bar, '[part="year"]').length).to.equal(21);
    expect(year(bar, 2014).getAttribute('aria-label')).to.equal('2014: 62 co-sponsors, all named');
    expect(year(bar, 2022).querySelector('.bar')).to.equal(null);
    expect(year(bar, 2022).querySelector('.hatched')).not.to.equal(null);
  });

  it('a click on a year opens its list, emits resolution-select, and moves no bar', async () => {
    const bar = await chart();
    const before = geometry(bar);
    const chosen = next(bar, 'resolution-select');
    await click(year(bar, 2014));
    const event = await chosen;
    await bar.updateComplete;
    expect(event.decision).to.equal('third-committee/2014');
    expect(event.symbol).to.equal('A/C.3/69/L.28/Rev.1');
    expect(bar.year).to.equal('2014');
    expect(year(bar, 2014).getAttribute('aria-selected')).to.equal('true');
    expect(inside(bar, '[part="list"] .text')?.querySelectorAll('[data-state]').length).to.equal(62);
    expect(geometry(bar)).to.deep.equal(before);
    await click(year(bar, 2014));
    await bar.updateComplete;
    expect(bar.year).to.equal(null);
    expect(inside(bar, '[part="list"]')).to.equal(null);
  });

  it('is one tab stop: arrows and typing move, Enter chooses, Escape lets go', async () => {
    const bar = await chart();
    expect(insideAll(bar, '[part="year"][tabindex="0"]').length).to.equal(1);
    year(bar, 2005).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(bar.shadowRoot?.activeElement).to.equal(year(bar, 2006));
    await sendKeys({ press: 'End' });
    expect(bar.shadowRoot?.activeElement).to.equal(year(bar, 2025));
    await sendKeys({ type: '2014' });
    expect(bar.shadowRoot?.activeElement).to.equal(year(bar, 2014));
    await sendKeys({ press: 'Enter' });
    await bar.updateComplete;
    expect(bar.year).to.equal('2014');
    expect(textOf(inside(bar, '[role="status"]'))).to.contain('2014: 62 co-sponsors, all named');
    await sendKeys({ press: 'Escape' });
    await bar.updateComplete;
    expect(bar.year).to.equal(null);
  });

  it('closing the list by keyboard leads back to its year', async () => {
    const bar = await chart(html`<cosponsor-bar year="2009"></cosponsor-bar>`);
    (inside(bar, '[data-action="close"]') as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    await bar.updateComplete;
    expect(inside(bar, '[part="list"]')).to.equal(null);
    expect(bar.shadowRoot?.activeElement).to.equal(year(bar, 2009));
  });

  it('choosing a state in the list emits vote-select and marks it under every year', async () => {
    const bar = await chart(html`<cosponsor-bar year="2014"></cosponsor-bar>`);
    const chosen = next(bar, 'vote-select');
    await click(inside(bar, '[part="list"] [data-state="KOR"]') as Element);
    const event = await chosen;
    await bar.updateComplete;
    expect([event.state, event.vote, event.decision]).to.deep.equal(['KOR', null, 'third-committee/2014']);
    expect(bar.selected).to.equal('KOR');
    expect(year(bar, 2018).querySelector('.standing-named')).not.to.equal(null);
    expect(year(bar, 2020).querySelector('.standing-declined')).not.to.equal(null);
    expect(year(bar, 2005).querySelector('.standing-unknown')).not.to.equal(null);
    expect(year(bar, 2007).querySelector('.standing-not-listed')).not.to.equal(null);
    expect(year(bar, 2020).getAttribute('aria-label')).to.contain(
      'Republic of Korea: said not to have co-sponsored',
    );
  });

  it('a pointer over a year shows its label, and changes classes alone', async () => {
    const bar = await chart();
    const before = geometry(bar);
    year(bar, 2021).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: centre(year(bar, 2021)) });
    await until(() => inside(bar, '[part="tooltip"]')?.matches(':popover-open') === true);
    expect(textOf(inside(bar, '[part="tooltip"]'))).to.contain('more than 60 co-sponsors');
    expect(year(bar, 2021).hasAttribute('data-active')).to.equal(true);
    expect(geometry(bar)).to.deep.equal(before);
    await sendMouse({ type: 'move', position: [0, 0] });
  });
});

describe('<cosponsor-bar> by attributes', () => {
  it('resolution chooses the year of its text, and a later resolution another', async () => {
    const bar = await chart(html`<cosponsor-bar resolution="A/RES/69/188"></cosponsor-bar>`);
    expect(year(bar, 2014).getAttribute('aria-selected')).to.equal('true');
    await click(year(bar, 2009));
    await bar.updateComplete;
    expect(year(bar, 2009).getAttribute('aria-selected')).to.equal('true');
    bar.resolution = 'A/RES/78/218';
    await bar.updateComplete;
    expect(year(bar, 2023).getAttribute('aria-selected')).to.equal('true');
  });

  it('an unknown resolution, year or body is an error in words and a data-error event', async () => {
    for (const [path, value] of [
      ['resolution', 'A/RES/99/999'],
      ['year', '1999'],
      ['body', 'fan-club'],
    ] as const) {
      const bar = await chart();
      const failed = next(bar, 'data-error');
      bar[path] = value;
      expect((await failed).problems[0]?.path).to.equal(path);
      expect(textOf(inside(bar, '[part="error"]'))).to.contain(value);
    }
  });

  it('a body without drafts is empty, not an error', async () => {
    const bar = await chart(html`<cosponsor-bar body="security-council"></cosponsor-bar>`);
    expect(bar.state).to.equal('empty');
    expect(inside(bar, '[part="empty"]')).not.to.equal(null);
  });

  it('toCSV() has year, draft, resolution, value, bound, stage, basis and named first', async () => {
    const csv = await (await chart()).toCSV();
    expect(csv.split('\n')[0]).to.match(/^year,draft,resolution,value,bound,stage,basis,named,/);
    expect(csv).to.contain('\n2014,A/C.3/69/L.28/Rev.1,A/RES/69/188,62,exact,final,');
  });

  it('toSVG() holds the bars', async () => {
    const svg = await (await chart()).toSVG();
    expect(svg).to.contain('data-year="2014"');
  });

  it('markup in a dataset is text', async () => {
    const evil = '<img src=x onerror="globalThis.hacked = true">';
    const bar = await chart();
    bar.dataset = {
      sources: [
        {
          id: 's',
          title: evil,
          publisher: evil,
          date: null,
          url: 'https://example.org/',
          kind: 'reference',
          readThrough: null,
        },
      ],
      decisions: [],
      cosponsorships: [
        {
          id: 'c',
          body: 'third-committee',
          year: 2014,
          draft: evil,
          count: { value: 2, bound: 'exact', stage: 'final', basis: evil },
          named: ['FRA', 'DEU'],
          groups: [evil],
          notes: [evil],
          sources: ['s'],
        },
      ],
    };
    bar.year = '2014';
    await bar.updateComplete;
    expect(bar.state).to.equal('ready');
    expect(insideAll(bar, 'img').length).to.equal(0);
    expect(textOf(inside(bar, '[part="list"]'))).to.contain(evil);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('survives removal and re-insertion, and keeps its drawing at zero width', async () => {
    const bar = await chart(html`<cosponsor-bar year="2014"></cosponsor-bar>`);
    const parent = bar.parentElement as HTMLElement;
    bar.remove();
    parent.append(bar);
    await bar.updateComplete;
    await click(year(bar, 2023));
    await bar.updateComplete;
    expect(bar.year).to.equal('2023');
    parent.hidden = true;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(insideAll(bar, '[part="year"]').length).to.equal(21);
  });

  it('turns into rows on a phone', async () => {
    const bar = await chart(html`<cosponsor-bar></cosponsor-bar>`);
    bar.style.width = '320px';
    await until(() => inside(bar, 'svg.rows') !== null);
    expect(insideAll(bar, '[part="year"]').length).to.equal(21);
  });

  for (const [name, template] of [
    ['the total', html`<cosponsor-bar></cosponsor-bar>`],
    [
      'groups with an open list',
      html`<cosponsor-bar by="group" year="2014" highlight="KOR"></cosponsor-bar>`,
    ],
    ['a dark chart with some names', html`<cosponsor-bar theme="dark" year="2019"></cosponsor-bar>`],
    ['an error', html`<cosponsor-bar year="1999"></cosponsor-bar>`],
  ] as const) {
    it(`axe finds no violation in ${name}`, async () => {
      const bar = await chart(template);
      const { violations } = await axe.run(bar);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    });
  }
});
