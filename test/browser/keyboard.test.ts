import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/base/chart-element.js';
import { CHARTS, chartIn } from './charts.js';
import { inside, insideAll, textOf, until } from './helpers.js';

const active = (chart: ChartElement) => (chart.renderRoot as ShadowRoot).activeElement;
const press = async (chart: ChartElement, ...keys: string[]) => {
  for (const key of keys) {
    const [first = '', second] = key.split(/(?<=.)\+/);
    if (second === undefined || second === '') await sendKeys({ press: key });
    else {
      await sendKeys({ down: first });
      await sendKeys({ press: second });
      await sendKeys({ up: first });
    }
  }
  await chart.updateComplete;
};
/** Comes to the marks as a reader does: by the tab key, from what stands before them. */
async function tabToMarks(chart: ChartElement, mark: string): Promise<Element> {
  const start = document.createElement('button');
  chart.before(start);
  start.focus();
  for (let step = 0; step < 40 && !active(chart)?.matches(mark); step += 1) await sendKeys({ press: 'Tab' });
  await chart.updateComplete;
  const found = active(chart);
  if (!found?.matches(mark)) throw new Error('The tab key does not reach the marks.');
  return found;
}
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

for (const [tag, { mark }] of Object.entries(CHARTS)) {
  describe(`<${tag}> by keyboard`, () => {
    it('has one tab stop for its marks, where a hint on keys is shown and said once, until the next key', async () => {
      const chart = await chartIn(tag, 640);
      expect(insideAll(chart, mark).filter((each) => each.getAttribute('tabindex') === '0').length).to.equal(
        1,
      );
      await tabToMarks(chart, mark);
      await until(() => inside(chart, '.keys') !== null);
      expect(textOf(inside(chart, '.keys'))).to.match(/^Arrow keys move .* Enter chooses, Escape lets go\./);
      await chart.updateComplete;
      expect(textOf(inside(chart, '[role="status"]'))).to.equal(textOf(inside(chart, '.keys')));
      await press(chart, 'ArrowRight');
      expect(inside(chart, '.keys')).to.equal(null);
      await press(chart, 'ArrowLeft');
      expect(inside(chart, '.keys')).to.equal(null);
      await press(chart, '?');
      expect(inside(chart, '.keys')).to.not.equal(null);
      await press(chart, 'ArrowRight');
      expect(inside(chart, '.keys')).to.equal(null);
    });

    it('the hint covers no mark', async () => {
      const chart = await chartIn(tag, 320);
      const stop = await tabToMarks(chart, mark);
      await until(() => inside(chart, '.keys') !== null);
      const bottom = inside(chart, '.keys')?.getBoundingClientRect().bottom ?? 0;
      expect(bottom).to.be.at.most((inside(chart, '[part="chart"]')?.getBoundingClientRect().top ?? 0) + 1);
      expect(stop.getBoundingClientRect().bottom).to.be.greaterThan(bottom);
    });

    it('what floats beside the mark with the focus says nothing that its label does not say', async () => {
      const chart = await chartIn(tag, 640);
      await tabToMarks(chart, mark);
      await press(chart, 'ArrowRight');
      await until(() => inside(chart, '[part="tooltip"]')?.matches(':popover-open') === true);
      const label = words(active(chart)?.getAttribute('aria-label') ?? textOf(active(chart)));
      const links = /^(a|hrc|res|c|l|add|rev|\d+)$/;
      const more = words(textOf(inside(chart, '[part="tooltip"]'))).filter(
        (word) => !links.test(word) && !label.some((each) => word.includes(each) || each.includes(word)),
      );
      expect(more).to.deep.equal([]);
    });

    it('Escape leaves nothing floating, and Tab leaves the marks', async () => {
      const chart = await chartIn(tag, 640);
      await tabToMarks(chart, mark);
      await press(chart, 'End', 'Escape');
      expect(inside(chart, '[part="tooltip"]')?.matches(':popover-open')).to.equal(false);
      await press(chart, 'Tab');
      expect(active(chart)?.matches(mark) ?? false).to.equal(false);
    });

    it('the table opens with Enter, and a heading sorts it, says so, and sorts it back', async () => {
      const chart = await chartIn(tag, 640);
      (inside(chart, '[part="table"] summary') as HTMLElement).focus();
      await press(chart, 'Enter');
      await until(() => inside(chart, 'thead button') !== null);
      const column = () => insideAll(chart, 'tbody tr').map((row) => textOf(row.children[0] ?? null));
      const before = column();
      (inside(chart, 'thead button') as HTMLElement).focus();
      await press(chart, 'Enter');
      expect(inside(chart, 'thead th')?.getAttribute('aria-sort')).to.equal('ascending');
      expect(textOf(inside(chart, '[role="status"]'))).to.match(/^Table sorted by “.*”, ascending\.$/);
      const rising = column();
      await press(chart, 'Enter');
      expect(inside(chart, 'thead th')?.getAttribute('aria-sort')).to.equal('descending');
      const falling = column();
      expect([...falling].sort()).to.deep.equal([...before].sort());
      if (new Set(before).size > 1) expect(falling).to.not.deep.equal(rising);
      expect(insideAll(chart, 'thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(
        true,
      );
      expect(insideAll(chart, 'tbody th').every((each) => each.getAttribute('scope') === 'row')).to.equal(
        true,
      );
      expect(textOf(inside(chart, 'caption'))).to.contain('Choose a heading to sort by it.');
    });

    it('explains with Enter the terms that it uses, and no other', async () => {
      const chart = await chartIn(tag, 640);
      (inside(chart, '[part="terms"] summary') as HTMLElement).focus();
      await press(chart, 'Enter');
      await until(() => insideAll(chart, '[part="terms"] dt').length > 0);
      const terms = insideAll(chart, '[part="terms"] dt').map(textOf);
      expect(new Set(terms).size).to.equal(terms.length);
      expect(insideAll(chart, '[part="terms"] dd').every((each) => textOf(each).length > 20)).to.equal(true);
      for (const link of insideAll(chart, '[part="terms"] a'))
        expect(link.getAttribute('href')).to.match(/^https:\/\/[a-z]+\.un\.org\//);
      expect(terms.includes('Veto')).to.equal(tag === 'council-vote');
      expect(terms.includes('Co-sponsor')).to.equal(
        ['cosponsor-bar', 'resolution-path', 'country-record'].includes(tag),
      );
    });
  });
}

describe('a legend of switches by keyboard', () => {
  for (const tag of ['vote-map', 'vote-matrix', 'bloc-breakdown', 'council-vote', 'resolution-timeline']) {
    it(`<${tag}>: Space keeps one vote in sight, and takes it back`, async () => {
      const chart = await chartIn(tag, 640);
      const key = inside(chart, '[part="legend"] button') as HTMLButtonElement;
      key.focus();
      await press(chart, 'Space');
      expect(key.getAttribute('aria-pressed')).to.equal('true');
      await press(chart, 'Space');
      expect(key.getAttribute('aria-pressed')).to.equal('false');
    });
  }
});

describe('decisions by keyboard', () => {
  for (const [tag, action] of [
    ['vote-map', 'previous'],
    ['council-vote', 'next'],
  ] as const) {
    it(`<${tag} browsable>: Enter on “${action}” steps until there is none, and the focus stays`, async () => {
      const chart = await chartIn(tag, 640);
      const button = inside(chart, `[data-action="${action}"]`) as HTMLButtonElement;
      button.focus();
      const before = textOf(inside(chart, '.now'));
      await press(chart, 'Enter');
      expect(textOf(inside(chart, '.now'))).to.not.equal(before);
      for (let step = 0; step < 30; step += 1) await press(chart, 'Enter');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(active(chart)).to.equal(button);
    });
  }

  it('<vote-map browsable>: Space plays and pauses', async () => {
    const chart = await chartIn('vote-map', 640);
    const play = inside(chart, '[data-action="play"]') as HTMLButtonElement;
    play.focus();
    await press(chart, 'Space');
    expect(textOf(play)).to.equal('Pause');
    await press(chart, 'Space');
    expect(textOf(play)).to.equal('Play through the years');
  });
});

describe('a zoomed map by keyboard', () => {
  const viewport = (chart: ChartElement) => inside(chart, '.viewport')?.getAttribute('transform') ?? '';

  it('plus and minus zoom, Shift with an arrow moves the map, 0 shows it all', async () => {
    const chart = await chartIn('vote-map', 640);
    await tabToMarks(chart, '[part="state"]');
    await press(chart, '+');
    await until(() => viewport(chart).includes('scale(2)'));
    await until(() => textOf(inside(chart, '[role="status"]')) === 'Enlarged 2 times.');
    const before = viewport(chart);
    const stop = active(chart);
    await press(chart, 'Shift+ArrowRight');
    await until(() => viewport(chart) !== before);
    expect(active(chart)).to.equal(stop);
    await press(chart, '0');
    await until(() => viewport(chart) === 'translate(0 0) scale(1)');
    await until(() => textOf(inside(chart, '[role="status"]')) === 'The whole map is shown.');
  });

  it('follows the focus: a state outside what is in sight comes into it', async () => {
    const chart = await chartIn('vote-map', 640);
    await tabToMarks(chart, '[part="state"]');
    await press(chart, '+', '+');
    await until(() => viewport(chart).includes('scale(4)'));
    await sendKeys({ type: 'new z' });
    await until(() => active(chart)?.getAttribute('data-state') === 'NZL');
    const box = inside(chart, '[part="chart"] svg')?.getBoundingClientRect();
    await until(() => {
      const { x, y, width, height } = active(chart)?.getBoundingClientRect() ?? new DOMRect();
      const [cx, cy] = [x + width / 2, y + height / 2];
      return box !== undefined && cx > box.left && cx < box.right && cy > box.top && cy < box.bottom;
    });
  });

  it('the buttons zoom with Enter, and keep the focus when the map is whole again', async () => {
    const chart = await chartIn('vote-map', 640);
    (inside(chart, '[data-action="zoom-in"]') as HTMLElement).focus();
    await press(chart, 'Enter');
    await until(() => viewport(chart).includes('scale(2)'));
    const out = inside(chart, '[data-action="zoom-out"]') as HTMLElement;
    out.focus();
    await press(chart, 'Enter');
    await until(() => viewport(chart).includes('scale(1)'));
    expect(active(chart)).to.equal(out);
  });
});

describe('years by keyboard', () => {
  it('Shift with an arrow marks years, Enter shows only these, Escape shows all again', async () => {
    const chart = await chartIn('resolution-timeline', 640);
    await tabToMarks(chart, '[part="decision"]');
    await press(chart, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(insideAll(chart, '.decision[data-marked]').length).to.be.at.least(3);
    expect(textOf(inside(chart, '[role="status"]'))).to.equal('2005 to 2007 marked.');
    await press(chart, 'Enter');
    expect([Reflect.get(chart, 'from'), Reflect.get(chart, 'to')]).to.deep.equal([2005, 2007]);
    expect(insideAll(chart, '.decision[data-marked]').length).to.equal(0);
    await press(chart, 'Escape');
    expect([Reflect.get(chart, 'from'), Reflect.get(chart, 'to')]).to.deep.equal([null, null]);
  });

  it('Escape lets go of marked years, and changes nothing else', async () => {
    const chart = await chartIn('resolution-timeline', 640);
    await tabToMarks(chart, '[part="decision"]');
    await press(chart, 'Home', 'Shift+ArrowRight', 'Escape');
    expect(insideAll(chart, '.decision[data-marked]').length).to.equal(0);
    expect(Reflect.get(chart, 'from')).to.equal(null);
  });
});

describe('a name typed', () => {
  const label = (chart: ChartElement) => active(chart)?.getAttribute('aria-label') ?? textOf(active(chart));
  const said = (chart: ChartElement) => textOf(inside(chart, '[role="status"]'));
  const floats = (chart: ChartElement) => textOf(inside(chart, '[part="tooltip"]'));

  for (const tag of [
    'vote-map',
    'vote-tally',
    'vote-matrix',
    'vote-shift',
    'bloc-breakdown',
    'council-vote',
  ]) {
    it(`<${tag}>: finds the state, or where it is`, async () => {
      const chart = await chartIn(tag, 640);
      const stop = await tabToMarks(chart, CHARTS[tag]?.mark ?? '');
      await until(() => inside(chart, '.keys') !== null);
      await sendKeys({ type: 'chin' });
      await until(() => active(chart) !== stop);
      await press(chart, 'Enter');
      if (tag === 'bloc-breakdown' || tag === 'vote-shift')
        await until(() => insideAll(chart, '[part="list"] button').some((each) => textOf(each) === 'China'));
      else expect(label(chart)).to.contain('China');
    });
  }

  for (const [tag, told] of [
    ['cosponsor-bar', /^2014: China: /],
    ['resolution-timeline', /^18 December 2014.*; China: no$/],
    ['resolution-path', /^Amendment, .*CHN yes$/],
  ] as const) {
    it(`<${tag}>: tells what the state did at the mark, at each mark after it, and nothing more after Escape`, async () => {
      const chart = await chartIn(tag, 640);
      await tabToMarks(chart, CHARTS[tag]?.mark ?? '');
      await until(() => inside(chart, '.keys') !== null);
      if (tag === 'resolution-path') await press(chart, 'ArrowRight');
      else await sendKeys({ type: '2014' });
      await new Promise((resolve) => setTimeout(resolve, 750));
      const stop = active(chart);
      await sendKeys({ type: 'chin' });
      await until(() => told.test(said(chart)));
      expect(active(chart)).to.equal(stop);
      await until(() => /China: |CHN yes/.test(floats(chart)));
      await press(chart, 'ArrowRight');
      const after = said(chart);
      expect(after).to.not.match(told);
      expect(active(chart)).to.not.equal(stop);
      await press(chart, 'Escape', 'ArrowLeft');
      expect(active(chart)).to.equal(stop);
      expect(said(chart)).to.equal(after);
      expect(floats(chart)).to.not.match(/China: |CHN yes/);
    });
  }

  it('<country-record compare>: goes to the state of that name, at the same act; digits find a year', async () => {
    const box = await fixture<HTMLDivElement>(
      html`<div><country-record state="KOR" compare="CUB"></country-record></div>`,
    );
    const chart = box.firstElementChild as ChartElement;
    await chart.updateComplete;
    await tabToMarks(chart, '[part="mark"]');
    await until(() => textOf(inside(chart, '.keys')).includes('Type a name to find a state.'));
    await sendKeys({ type: '2014' });
    await until(() => label(chart).includes('18 December 2014'));
    expect(label(chart)).to.match(/^Republic of Korea/);
    await new Promise((resolve) => setTimeout(resolve, 750));
    await sendKeys({ type: 'cub' });
    await until(() => label(chart).startsWith('Cuba'));
    expect(label(chart)).to.contain('18 December 2014');
  });
});

describe('places in a set', () => {
  it('<vote-shift>: a mark is told at the place at which keys reach it, whatever the order of the drawing', async () => {
    const chart = await chartIn('vote-shift', 640);
    await tabToMarks(chart, '[data-key]');
    const marks = insideAll(chart, '[role="option"]').length;
    await press(chart, 'Home');
    for (let place = 1; place <= 6; place += 1) {
      expect(active(chart)?.getAttribute('aria-posinset')).to.equal(`${place}`);
      expect(active(chart)?.getAttribute('aria-setsize')).to.equal(`${marks}`);
      await press(chart, 'ArrowRight');
    }
  });
});
