import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ChartElement } from '../../src/base/chart-element.js';
import '../../src/define.js';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { inside, insideAll, textOf, until } from './helpers.js';

async function drawn(template: TemplateResult): Promise<ChartElement> {
  const box = await fixture<HTMLElement>(html`<div lang="en">${template}</div>`);
  const chart = box.querySelector('vote-map, vote-tally, resolution-timeline');
  if (!(chart instanceof ChartElement)) throw new Error('There is no chart.');
  await chart.updateComplete;
  return chart;
}

const languageOf = (chart: ChartElement) => inside(chart, 'figure')?.getAttribute('lang');
const directionOf = (chart: ChartElement) => inside(chart, 'figure')?.getAttribute('dir');
const heading = (chart: ChartElement) => textOf(inside(chart, '[part="heading"]'));

describe('the language of a chart', () => {
  it('lang="fr" on an ancestor: French words, names of states in French', async () => {
    const chart = await drawn(
      html`<section lang="fr"><vote-map resolution="A/RES/69/188"></vote-map></section>`,
    );
    expect(languageOf(chart)).to.equal('fr');
    expect(heading(chart)).to.match(/Assemblée générale/);
    expect(inside(chart, '[data-state="DEU"]')?.getAttribute('aria-label')).to.match(/^Allemagne/);
  });

  it('lang="fr-CA" speaks French with the formats of Canada', async () => {
    const chart = await drawn(html`<vote-map lang="fr-CA" resolution="A/RES/69/188"></vote-map>`);
    expect(languageOf(chart)).to.equal('fr-CA');
  });

  it('lang="xx" falls back to English and says so', async () => {
    const chart = await drawn(html`<vote-map lang="xx" resolution="A/RES/69/188"></vote-map>`);
    expect(languageOf(chart)).to.equal('en-GB');
    expect(heading(chart)).to.match(/^General Assembly adopts/);
    expect(textOf(inside(chart, '[part="notes"]'))).to.match(/This chart is in English: .*\(xx\)/);
  });

  it('lang="sv" names the language that it does not speak', async () => {
    const chart = await drawn(html`<vote-map lang="sv" resolution="A/RES/69/188"></vote-map>`);
    expect(textOf(inside(chart, '[part="notes"]'))).to.include('Swedish');
  });

  it('a lang that is no tag, with markup: English, and the text stays text', async () => {
    const chart = await drawn(
      html`<vote-map lang=${'"><img src=x onerror=alert(1)>'} resolution="A/RES/69/188"></vote-map>`,
    );
    expect(heading(chart)).to.match(/^General Assembly adopts/);
    expect(insideAll(chart, 'img')).to.have.length(0);
  });

  it('a page that changes its lang while it is read: the chart follows, and comes back', async () => {
    const chart = await drawn(
      html`<section lang="en"><vote-tally resolution="A/RES/69/188"></vote-tally></section>`,
    );
    const page = chart.parentElement;
    page?.setAttribute('lang', 'ru');
    await until(() => languageOf(chart) === 'ru');
    expect(heading(chart)).to.match(/[а-я]/i);
    page?.setAttribute('lang', 'en');
    await until(() => languageOf(chart) === 'en-GB');
    expect(heading(chart)).to.match(/^General Assembly adopts/);
  });

  it('a state is found by any of its names in the language of the reader', async () => {
    const chart = await drawn(html`<vote-map lang="de" resolution="A/RES/69/188"></vote-map>`);
    const box = inside(chart, 'input[type="search"]') as HTMLInputElement;
    for (const name of ['Südkorea', 'Republic of Korea', 'sudkorea', 'KOR']) {
      chart.selected = null;
      await chart.updateComplete;
      box.value = name;
      box.dispatchEvent(new Event('change'));
      await chart.updateComplete;
      expect(chart.selected, name).to.equal('KOR');
    }
  });

  it('words of what loads on first use are in the language too', async () => {
    const chart = await drawn(html`<vote-map lang="es" resolution="A/RES/69/188"></vote-map>`);
    const details = inside(chart, 'details[part="table"]') as HTMLDetailsElement;
    details.open = true;
    await until(() => inside(chart, 'table') !== null);
    expect(textOf(inside(chart, 'tbody'))).to.include('Alemania');
  });
});

describe('the direction of a chart', () => {
  it('lang="ar" is written from right to left, also where the page does not say so', async () => {
    const chart = await drawn(html`<vote-tally lang="ar" resolution="A/RES/69/188"></vote-tally>`);
    expect(directionOf(chart)).to.equal('rtl');
  });

  it('lang="en" inside a page with dir="rtl" is written from left to right', async () => {
    const chart = await drawn(
      html`<section lang="ar" dir="rtl">
        <div lang="en"><vote-tally resolution="A/RES/69/188"></vote-tally></div>
      </section>`,
    );
    expect(directionOf(chart)).to.equal('ltr');
  });

  it('dir="rtl" on the chart itself is kept, and may change at run time', async () => {
    const chart = await drawn(html`<vote-tally lang="en" dir="rtl" resolution="A/RES/69/188"></vote-tally>`);
    expect(directionOf(chart)).to.equal('rtl');
    chart.dir = 'ltr';
    await until(() => directionOf(chart) === 'ltr');
  });

  it('bars run from the right in Arabic, and their texts are not mirrored', async () => {
    const chart = await drawn(html`<vote-tally lang="ar" resolution="A/RES/69/188"></vote-tally>`);
    const svg = inside(chart, '[part="chart"] svg') as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const yes = [...svg.querySelectorAll('.yes')].map((each) => each.getBoundingClientRect().right);
    expect(Math.max(...yes)).to.be.closeTo(box.right, 12);
    const text = svg.querySelector('text') as SVGTextElement;
    expect(text.getScreenCTM()?.a).to.be.above(0);
  });

  it('the map is never mirrored', async () => {
    const chart = await drawn(html`<vote-map lang="ar" resolution="A/RES/69/188"></vote-map>`);
    const left = (iso3: string) => inside(chart, `[data-state="${iso3}"]`)?.getBoundingClientRect().left ?? 0;
    expect(left('BRA')).to.be.below(left('CHN'));
  });

  it('a heading in Arabic in an English page is set from the right, and the chart from the left', async () => {
    const chart = await drawn(
      html`<vote-map heading="صوتت الجمعية العامة" resolution="A/RES/69/188"></vote-map>`,
    );
    const part = inside(chart, '[part="heading"] div') as HTMLElement;
    expect(getComputedStyle(part).direction).to.equal('rtl');
    expect(directionOf(chart)).to.equal('ltr');
  });
});

describe('words that come late, in another language', () => {
  it('a table and explanations opened at once, while their words are on the way: the chart, its focus and what is open stay', async () => {
    const chart = await drawn(html`<vote-tally lang="ar" resolution="A/RES/69/188"></vote-tally>`);
    const parts = ['table', 'terms'].map((part) => inside(chart, `[part="${part}"]`) as HTMLDetailsElement);
    await executeServerCommand('hold', 'i18n/ar/ta');
    for (const part of parts) part.querySelector('summary')?.click();
    parts[0]?.querySelector('summary')?.focus();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(chart.state).to.equal('ready');
    await executeServerCommand('let-go', 'i18n/ar/ta');
    await until(() => insideAll(chart, 'thead button').length > 0 && insideAll(chart, 'dt').length > 0);
    expect(parts.map((part) => part.open && part.isConnected)).to.deep.equal([true, true]);
    expect((chart.renderRoot as ShadowRoot).activeElement?.parentElement).to.equal(parts[0]);
    expect(textOf(inside(chart, 'caption'))).to.match(/\p{Script=Arabic}/u);
    expect(textOf(inside(chart, 'dt'))).to.match(/\p{Script=Arabic}/u);
  });

  it('the first key on a mark keeps the focus there, and the hint comes in the language', async () => {
    const chart = await drawn(html`<vote-map lang="ru" resolution="A/RES/69/188"></vote-map>`);
    const stop = inside(chart, '[part="state"][tabindex="0"]') as SVGElement;
    await executeServerCommand('hold', 'i18n/ru/keys');
    stop.focus();
    await sendKeys({ press: 'End' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(chart.state).to.equal('ready');
    expect((chart.renderRoot as ShadowRoot).activeElement?.getAttribute('part')).to.equal('state');
    await executeServerCommand('let-go', 'i18n/ru/keys');
    await until(() => (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-state') === 'ZWE');
    await chart.updateComplete;
    await sendKeys({ press: '?' });
    await until(() => /стрел/i.test(textOf(inside(chart, '.keys'))));
  });

  it('words of a part that do not come leave the chart in its language', async () => {
    const chart = await drawn(html`<vote-tally lang="ko" resolution="A/RES/69/188"></vote-tally>`);
    await executeServerCommand('refuse', 'i18n/ko/terms');
    (inside(chart, '[part="terms"] summary') as HTMLElement).click();
    await until(() => insideAll(chart, '[part="terms"] dt').length > 0);
    await executeServerCommand('let-go', 'i18n/ko/terms');
    expect(languageOf(chart)).to.equal('ko');
    expect(heading(chart)).to.match(/\p{Script=Hangul}/u);
  });
});
