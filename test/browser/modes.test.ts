import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ChartElement } from '../../src/base/chart-element.js';
import { inside, insideAll, textOf, until } from './helpers.js';
import { emulate } from './media.js';

const TAGS = [
  'vote-map',
  'vote-tally',
  'resolution-timeline',
  'cosponsor-bar',
  'vote-matrix',
  'vote-shift',
  'bloc-breakdown',
  'council-vote',
  'resolution-path',
  'country-record',
] as const;

/** A chart of each kind, drawn. */
async function chart(tag: string, attributes: Readonly<Record<string, string>> = {}): Promise<ChartElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as ChartElement;
  for (const [name, value] of Object.entries({ resolution: 'A/RES/69/188', state: 'CUB', ...attributes })) {
    if (tag === 'council-vote' && name === 'resolution') continue;
    element.setAttribute(name, value);
  }
  box.append(element);
  await element.updateComplete;
  expect(element.state).to.equal('ready');
  return element;
}

const hiddenOn = (root: ChartElement, part: string) =>
  insideAll(root, `[part="${part}"]`).every((each) => !each.checkVisibility());

/** Fill of the first mark of a status, as the browser uses it. */
const fillOf = (root: ChartElement, status: string): string => {
  const mark = insideAll(root, `[part="chart"] svg .${status}`)
    .flatMap((each) => [each, ...each.querySelectorAll('*')])
    .find((each) => each.matches('rect, path, circle') && each.classList.value !== 'reach');
  return mark ? getComputedStyle(mark).fill : '';
};

/** Whether a colour, as the browser computes it, is none, transparent, a texture, or between black and white. */
function isGrey(colour: string): boolean {
  if (/^(none|url\(.*)$|, 0\)$/.test(colour)) return true;
  if (colour.startsWith('oklab('))
    return colour
      .split(' ')
      .slice(1, 3)
      .every((part) => Math.abs(parseFloat(part)) < 0.001);
  const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
  return red === green && green === blue;
}

const page = document.documentElement;

describe('a chart in the modes of its reader', () => {
  afterEach(async () => {
    page.style.colorScheme = '';
    await emulate({});
  });

  it('prefers-color-scheme: dark turns a chart dark on a page that follows it, and on no other', async () => {
    const map = await chart('vote-map');
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect(getComputedStyle(map).backgroundColor).to.equal('rgb(255, 255, 255)');
    page.style.colorScheme = 'light dark';
    expect(getComputedStyle(map).backgroundColor).to.equal('rgb(20, 23, 26)');
    map.theme = 'light';
    await map.updateComplete;
    expect(getComputedStyle(map).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('prefers-contrast: more makes quiet text and hairlines as strong as ink', async () => {
    const map = await chart('vote-map');
    const notes = () => getComputedStyle(inside(map, '[part="notes"]') ?? map).color;
    const ink = getComputedStyle(map).color;
    expect(notes()).to.not.equal(ink);
    await emulate({ 'prefers-contrast': 'more' });
    expect(notes()).to.equal(ink);
  });

  for (const tag of TAGS) {
    it(`<${tag}> in forced colours draws with the colours of the system`, async () => {
      const element = await chart(tag);
      await emulate({ 'forced-colors': 'active' });
      const canvas = getComputedStyle(element).backgroundColor;
      const ink = getComputedStyle(element).color;
      const texts = insideAll(element, 'svg text').filter((each) => each.checkVisibility());
      for (const text of texts) {
        const { fill, stroke } = getComputedStyle(text);
        expect([ink, canvas, 'rgb(0, 0, 159)', 'rgb(0, 0, 238)'], textOf(text)).to.include(fill);
        expect(fill, `${textOf(text)} in the colour of its own halo`).to.not.equal(stroke);
      }
    });

    it(`<${tag}> in forced colours has no hue of its own in any mark`, async () => {
      const element = await chart(tag, tag === 'cosponsor-bar' ? { by: 'group' } : {});
      await emulate({ 'forced-colors': 'active' });
      const marks = insideAll(element, '[part="chart"] svg :is(rect, path, circle, line), .key');
      const hues = marks.flatMap((mark) => {
        const { fill, stroke, backgroundColor, borderTopColor } = getComputedStyle(mark);
        const colours = mark instanceof SVGElement ? [fill, stroke] : [backgroundColor, borderTopColor];
        return colours.filter((colour) => !isGrey(colour));
      });
      expect(marks.length).to.be.above(3);
      expect([...new Set(hues)]).to.deep.equal([]);
    });

    it(`<${tag}> on paper has its table and its sources, and nothing to press`, async () => {
      const element = await chart(tag);
      // Two charts write their rows with a part that comes when the page is idle.
      await new Promise((resolve) => requestIdleCallback(resolve));
      await element.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      expect(insideAll(element, 'table.paper').length).to.equal(1);
      await emulate({ media: 'print' });
      const rows = insideAll(element, 'table.paper tr');
      expect(rows.length).to.be.above(1);
      expect(rows.every((row) => row.checkVisibility())).to.equal(true);
      for (const part of ['actions', 'controls', 'tooltip'])
        expect(hiddenOn(element, part), part).to.equal(true);
      for (const button of insideAll(element, 'button:not([part="legend"] *, dd *, li *)'))
        expect(button.checkVisibility(), textOf(button)).to.equal(false);
      const link = inside(element, '[part="source"] a');
      expect(link ? getComputedStyle(link, '::after').content : '').to.contain('http');
      dispatchEvent(new Event('afterprint'));
      await emulate({});
      await until(() => inside(element, 'table.paper') === null);
    });
  }

  for (const tag of ['vote-map', 'vote-tally', 'bloc-breakdown', 'vote-matrix'] as const) {
    it(`<${tag} textures> fills no with lines, abstain with dots, and leaves absent empty; without, it does not`, async () => {
      const element = await chart(tag);
      expect(fillOf(element, 'no')).to.not.contain('url');
      element.textures = true;
      await element.updateComplete;
      expect(fillOf(element, 'yes')).to.not.contain('url');
      expect(fillOf(element, 'no')).to.contain('#lines');
      expect(fillOf(element, 'abstain')).to.contain('#points');
      expect(fillOf(element, 'absent')).to.equal(getComputedStyle(element).backgroundColor);
    });

    it(`<${tag}> has textures in forced colours and on paper without being asked`, async () => {
      const element = await chart(tag);
      for (const media of [{ 'forced-colors': 'active' }, { media: 'print' }] as const) {
        await emulate(media);
        expect(fillOf(element, 'no'), JSON.stringify(media)).to.contain('#lines');
      }
    });

    it(`<${tag} textures>.toSVG() carries its textures`, async () => {
      const element = await chart(tag, { textures: '' });
      const parsed = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      const filled = [...parsed.querySelectorAll('[fill^="url("]')];
      expect(filled.length).to.be.above(1);
      for (const mark of filled) {
        const id = /#([^")]+)/.exec(mark.getAttribute('fill') ?? '')?.[1] ?? '';
        expect(parsed.querySelectorAll(`pattern[id="${id}"] > *`).length, id).to.be.at.least(1);
      }
    });
  }

  it('<cosponsor-bar by="group" textures> has a texture a group: no two that touch look alike', async () => {
    const element = await chart('cosponsor-bar', { by: 'group', textures: '', resolution: '' });
    const years = insideAll(element, '.year').map((year) =>
      [...year.querySelectorAll('.group .bar')].map((bar) => getComputedStyle(bar).fill),
    );
    const stacks = years.filter((fills) => fills.length > 3);
    expect(stacks.length).to.be.above(1);
    for (const fills of stacks) expect(new Set(fills).size, fills.join()).to.equal(fills.length);
    const keys = insideAll(element, '.key').map((key) => getComputedStyle(key).backgroundImage);
    expect(keys.some((image) => image.startsWith('repeating-linear-gradient(45deg'))).to.equal(true);
    expect(keys.some((image) => image.startsWith('radial-gradient'))).to.equal(true);
  });

  it('<vote-story> on paper is an article at any width: the chart once, in full, and every step after it', async () => {
    for (const width of [700, 1000]) {
      const box = await fixture<HTMLElement>(html`
        <div style="width: ${width}px">
          <vote-story>
            <vote-tally slot="chart" no-table resolution="A/RES/60/173"></vote-tally>
            <section><p>One</p></section>
            <section data-set-resolution="A/RES/69/188"><p>Two</p></section>
          </vote-story>
        </div>
      `);
      const story = box.querySelector('vote-story');
      const part = (name: string) => story?.shadowRoot?.querySelector(`[part="${name}"]`) as HTMLElement;
      await (box.querySelector('vote-tally') as ChartElement).updateComplete;
      await emulate({ media: 'print' });
      expect(part('progress').checkVisibility()).to.equal(false);
      expect(part('chart').scrollHeight, 'cut').to.be.at.most(part('chart').clientHeight + 1);
      const tops = [part('chart'), ...box.querySelectorAll('section')].map((each) =>
        each.getBoundingClientRect(),
      );
      tops.slice(1).forEach(({ top }, index) => expect(top).to.be.at.least((tops[index]?.bottom ?? 0) - 1));
      for (const { height } of tops.slice(1)) expect(height).to.be.below(200);
      await emulate({});
    }
  });

  it('<vote-story> in forced colours shows how far its reader is', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <vote-story>
          <vote-tally slot="chart" resolution="A/RES/60/173"></vote-tally>
          <section><p>One</p></section>
        </vote-story>
      </div>
    `);
    await emulate({ 'forced-colors': 'active' });
    const bar = box.querySelector('vote-story')?.shadowRoot?.querySelector('.bar') as Element;
    const { borderTopColor, borderTopWidth } = getComputedStyle(bar);
    expect([borderTopColor, borderTopWidth]).to.deep.equal([getComputedStyle(box).color, '2px']);
  });

  it('a chart with no-table has none on paper either', async () => {
    const map = await chart('vote-map', { 'no-table': '' });
    dispatchEvent(new Event('beforeprint'));
    expect(insideAll(map, 'table').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('a dark chart is light on paper', async () => {
    const map = await chart('vote-map', { theme: 'dark' });
    await emulate({ media: 'print' });
    expect(getComputedStyle(map).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
