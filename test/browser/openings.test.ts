import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/base/chart-element.js';
import { violations } from './axe.js';
import { CHARTS, chartIn } from './charts.js';
import { inside, insideAll, textOf, until } from './helpers.js';

const active = (chart: ChartElement) => (chart.renderRoot as ShadowRoot).activeElement;
const press = async (chart: ChartElement, key: string) => {
  await sendKeys({ press: key });
  await chart.updateComplete;
};
const isOpen = (chart: ChartElement, part: string) =>
  (inside(chart, `[part="${part}"]`) as HTMLDetailsElement).open;

describe('a list that a mark opens, by keyboard', () => {
  for (const tag of ['bloc-breakdown', 'cosponsor-bar', 'vote-shift']) {
    const opened = async () => {
      const chart = await chartIn(tag, 640);
      const stop = inside(chart, `${CHARTS[tag]?.mark ?? ''}[tabindex="0"]`) as SVGElement;
      stop.focus();
      await press(chart, 'Enter');
      await until(() => insideAll(chart, '[part="list"] button').length > 1);
      expect(active(chart)).to.equal(stop);
      const close = inside(chart, '[part="list"] [data-action="close"]');
      for (let step = 0; step < 10 && active(chart) !== close; step += 1) await press(chart, 'Tab');
      expect(active(chart)).to.equal(close);
      return { chart, stop };
    };

    it(`<${tag}>: Enter opens, Tab comes to its button, which closes it and gives the focus back`, async () => {
      const { chart, stop } = await opened();
      await press(chart, 'Enter');
      await until(() => inside(chart, '[part="list"]') === null);
      expect(active(chart)?.getAttribute('aria-label')).to.equal(stop.getAttribute('aria-label'));
    });

    it(`<${tag}>: a state in it is chosen with Space; Escape closes it and gives the focus back`, async () => {
      const { chart, stop } = await opened();
      await press(chart, 'Tab');
      const state = active(chart);
      await press(chart, 'Space');
      expect(state?.getAttribute('aria-pressed')).to.equal('true');
      expect(active(chart)).to.equal(state);
      await press(chart, 'Escape');
      await until(() => inside(chart, '[part="list"]') === null);
      const [now, before] = [active(chart), stop].map((each) => each?.getAttribute('aria-label') ?? '');
      expect(now?.startsWith(before?.split(';')[0] ?? '-')).to.equal(true);
    });
  }
});

describe('what opens under a chart, by keyboard', () => {
  for (const tag of Object.keys(CHARTS)) {
    const parts = tag === 'resolution-timeline' ? ['table', 'terms', 'events'] : ['table', 'terms'];
    for (const part of parts) {
      it(`<${tag}>: Enter opens the ${part}, Tab goes into it, Enter closes it, and the focus stays`, async () => {
        const chart = await chartIn(tag, 640);
        const summary = inside(chart, `[part="${part}"] summary`) as HTMLElement;
        summary.focus();
        await press(chart, 'Enter');
        const within = `[part="${part}"] :is(td, dd, li)`;
        await until(() => insideAll(chart, within).length > 0);
        expect(textOf(inside(chart, within))).to.not.equal('');
        expect(active(chart)).to.equal(summary);
        await press(chart, 'Tab');
        expect(active(chart)?.closest(`[part="${part}"]`) ?? null).to.equal(summary.parentElement);
        summary.focus();
        await press(chart, 'Enter');
        expect(isOpen(chart, part)).to.equal(false);
        expect(active(chart)).to.equal(summary);
      });
    }

    it(`<${tag}>: axe finds nothing with table, terms and panel open and the hint shown`, async () => {
      const chart = await chartIn(tag, 640);
      for (const part of parts) (inside(chart, `[part="${part}"] summary`) as HTMLElement).click();
      await until(() =>
        parts.every((part) => insideAll(chart, `[part="${part}"] :is(td, dd, li)`).length > 0),
      );
      (inside(chart, '[data-format="embed"]') as HTMLElement).click();
      await until(() => (inside(chart, '[part="embed"]') as HTMLDialogElement | null)?.open === true, 8000);
      await chart.updateComplete;
      const stop = inside(chart, `:is(${CHARTS[tag]?.mark ?? ''})[tabindex="0"]`) as SVGElement;
      stop.focus();
      await press(chart, '?');
      await until(() => inside(chart, '.keys') !== null);
      expect(await violations(chart)).to.deep.equal([]);
    });
  }
});
