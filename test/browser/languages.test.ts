import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/base/chart-element.js';
import { CHARTS, chartIn } from './charts.js';
import { inside, insideAll, textOf } from './helpers.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'];

/** Names that are written as in English in many languages are no English words; these are ones that charts say. */
const said = (chart: ChartElement): readonly string[] =>
  [
    '[part="heading"]',
    '[part="summary"]',
    '[part="legend"]',
    '[part="controls"]',
    '[part="actions"]',
    'summary',
  ]
    .flatMap((selector) => insideAll(chart, selector))
    .flatMap((part) => [part, ...part.querySelectorAll('button, label, option, li, span')])
    .map(textOf)
    .filter((text) => /[a-z]{3}/.test(text));

/** The same word in two languages, as `docs/languages.md` has it: names of formats and states, and "Name". */
const SHARED = /^(CSV|SVG|PNG|Name|Cuba|Pause|Source|Sources?:)$/;

const textsOf = (svg: Element): readonly Element[] =>
  [...svg.querySelectorAll('text')].filter(
    (text) => textOf(text) !== '' && text.getBoundingClientRect().width > 0,
  );

/** How far labels may stand over the edge of their drawing, which its padding has room for. */
const EDGE = 6;

const outside = (chart: ChartElement): readonly string[] =>
  insideAll(chart, '[part="chart"] svg').flatMap((svg) => {
    const { left, right } = svg.getBoundingClientRect();
    return textsOf(svg)
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - EDGE || box.right > right + EDGE;
      })
      .map(textOf);
  });

/** Labels that cover a good part of another one. */
const covered = (chart: ChartElement): readonly string[] =>
  insideAll(chart, '[part="chart"] svg').flatMap((svg) => {
    const boxes = textsOf(svg).map((text) => ({ text: textOf(text), box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ text: other, box: its }) => {
          const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
          const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
          return other !== text && across > 3 && down > 0.4 * Math.min(box.height, its.height);
        })
        .map(({ text: other }) => `${text} / ${other}`),
    );
  });

/** What is wider than the figure. */
function wider(chart: ChartElement): readonly string[] {
  const figure = inside(chart, 'figure')?.getBoundingClientRect() ?? new DOMRect();
  return insideAll(chart, 'h2, p, button, select, input, label, summary, li, [part]')
    .filter((each) => !each.closest('.scroller, [role="status"], [role="grid"]'))
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && !each.closest('svg') && (left < figure.left - 1 || right > figure.right + 1);
    })
    .map(textOf);
}

describe('a language that does not arrive', () => {
  const refused = async (file: string) => {
    await executeServerCommand('refuse', file);
    const box = await fixture<HTMLElement>(
      html`<div lang="ko"><vote-tally resolution="A/RES/69/188"></vote-tally></div>`,
    );
    const chart = box.firstElementChild as ChartElement;
    await chart.updateComplete;
    await executeServerCommand('let-go', file);
    return chart;
  };

  // Before all others: what has once arrived is not asked for again.
  for (const file of ['i18n/languages', 'i18n/ko/vote-tally'])
    it(`${file}: the chart is drawn in English, and says so`, async () => {
      const chart = await refused(file);
      expect(chart.state).to.equal('ready');
      expect(textOf(inside(chart, '[part="heading"]'))).to.match(/^General Assembly adopts/);
      expect(inside(chart, 'figure')?.getAttribute('lang')).to.equal('en-GB');
      expect(textOf(inside(chart, '[part="notes"]'))).to.include('In English: the language did not load.');
    });
});

describe('every chart in every language', () => {
  after(() => (document.documentElement.lang = 'en'));

  for (const tag of Object.keys(CHARTS)) {
    it(`<${tag}>: drawn, without English words, nothing cut or covered at 320 and 768 px`, async function () {
      this.timeout(60_000);
      document.documentElement.lang = 'en';
      const english = new Set(said(await chartIn(tag, 768)));
      for (const lang of LANGUAGES) {
        document.documentElement.lang = lang;
        for (const width of [320, 768]) {
          const chart = await chartIn(tag, width);
          const where = `${tag} in ${lang} at ${width} px`;
          expect(chart.state, where).to.equal('ready');
          const same = said(chart).filter((text) => english.has(text) && !SHARED.test(text));
          expect(same, `English in ${where}`).to.deep.equal([]);
          expect(outside(chart), `outside: ${where}`).to.deep.equal([]);
          expect(covered(chart), `covered: ${where}`).to.deep.equal([]);
          expect(wider(chart), `wider: ${where}`).to.deep.equal([]);
        }
      }
    });
  }
});
