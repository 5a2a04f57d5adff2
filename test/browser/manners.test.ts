import { expect } from '@open-wc/testing';
import { until } from './helpers.js';
import { closePages, drawnCharts, moduleTag, page, type Chart, type PageWindow } from './page.js';

/** Every element, drawing something. */
const TAGS: Readonly<Record<string, string>> = {
  'bloc-breakdown': '<bloc-breakdown resolution="A/RES/69/188"></bloc-breakdown>',
  'cosponsor-bar': '<cosponsor-bar></cosponsor-bar>',
  'council-vote': '<council-vote decision="S/PV.7353"></council-vote>',
  'country-record': '<country-record state="KOR"></country-record>',
  'resolution-path': '<resolution-path resolution="A/RES/69/188"></resolution-path>',
  'resolution-timeline': '<resolution-timeline></resolution-timeline>',
  'vote-data': '<vote-data state="CUB"><vote-tally resolution="A/RES/69/188"></vote-tally></vote-data>',
  'vote-map': '<vote-map resolution="A/RES/69/188"></vote-map>',
  'vote-matrix': '<vote-matrix></vote-matrix>',
  'vote-shift': '<vote-shift from="A/C.3/69/L.28/Rev.1" to="A/RES/69/188"></vote-shift>',
  'vote-story':
    '<vote-story><vote-tally slot="chart" decision="S/PV.7353"></vote-tally><p>A step.</p></vote-story>',
  'vote-tally': '<vote-tally resolution="A/RES/69/188"></vote-tally>',
};

/** Lit tells pages which versions of it are there, and keeps what decorators say. */
const OF_LIT = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];

const newGlobals = (view: PageWindow): readonly string[] =>
  Object.getOwnPropertyNames(view).filter(
    (name) => !view.seen.globals.includes(name) && !OF_LIT.includes(name),
  );

/** Every page has this one link of its own, to see whether its style changes. */
const PLAIN = '<p id="plain">A paragraph of the page with <a href="#plain">a link</a>.</p>';
const styleOf = (view: PageWindow, selector: string): readonly string[] => {
  const element = view.document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  const style = view.getComputedStyle(element);
  const { color, fontFamily, fontSize, margin, outline, display } = style;
  return [color, fontFamily, fontSize, margin, outline, display];
};

/** What a reader does with most charts: chooses the first mark, opens the table, saves. */
async function use(chart: Chart, view: PageWindow): Promise<void> {
  const root = chart.shadowRoot;
  const mark = root?.querySelector('[data-state], [data-key]');
  mark?.dispatchEvent(new view.PointerEvent('click', { bubbles: true, composed: true }));
  const table = root?.querySelector<HTMLDetailsElement>('details[part~="table"]');
  if (table) {
    table.open = true;
    await until(() => table.querySelector('table') !== null);
  }
  await chart.updateComplete;
  if (chart.toSVG) expect(await chart.toSVG()).to.contain('<svg');
  if (chart.toCSV) expect(await chart.toCSV()).to.contain(',');
}

describe('good manners of the built files, under a strict policy and trusted types', () => {
  afterEach(closePages);

  it('every element is asked for its manners', async () => {
    const { entries } = (await (await fetch('/dist/cdn/manifest.json')).json()) as { entries: object };
    expect(Object.keys(entries).sort()).to.deep.equal([...Object.keys(TAGS), 'rollcall'].sort());
  });

  for (const [tag, markup] of Object.entries(TAGS)) {
    it(`<${tag}>: drawn and used, it breaks no rule and leaves nothing in the page`, async () => {
      const scripts = [tag, 'vote-tally'].map((name) => moduleTag(`/dist/cdn/${name}.js`));
      const untouched = await page(PLAIN, '');
      const view = await page(`${PLAIN}${markup}`, scripts.join(''));
      view.document.body.style.fontFamily = 'Georgia, serif';
      const charts = await drawnCharts(view);
      expect(charts.length).to.be.greaterThan(0);
      for (const chart of charts) await use(chart, view);

      expect(view.seen.problems).to.deep.equal([]);
      expect(view.seen.warnings).to.deep.equal([]);
      expect(view.seen.stored).to.deep.equal([]);
      expect(newGlobals(view)).to.deep.equal([]);

      const asked = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      const ours = asked.filter(({ pathname }) => pathname.startsWith('/dist/cdn/'));
      expect(ours.length).to.be.greaterThan(1);
      const others = asked.filter((url) => !ours.includes(url) && !url.pathname.endsWith('/spy.mjs'));
      expect(others.map(String)).to.deep.equal([]);

      expect(view.document.styleSheets.length + view.document.adoptedStyleSheets.length).to.equal(0);
      expect(view.document.head.querySelectorAll('style, link').length).to.equal(0);
      untouched.document.body.style.fontFamily = 'Georgia, serif';
      for (const selector of ['#plain', '#plain a', 'body'])
        expect(styleOf(view, selector)).to.deep.equal(styleOf(untouched, selector));
    });
  }

  it('rollcall.js: all elements in one page of ten thousand nodes, each in the font of the page', async () => {
    const filler = '<span>.</span>'.repeat(10_000);
    const view = await page(
      `<div>${filler}</div>${Object.values(TAGS).join('')}`,
      moduleTag('/dist/cdn/rollcall.js'),
    );
    view.document.body.style.fontFamily = 'Georgia, serif';
    const charts = await drawnCharts(view);
    expect(charts.length).to.equal(14);
    for (const chart of charts) {
      const texts = [
        ...(chart.shadowRoot?.querySelectorAll('text, td, [part="heading"], [part="summary"]') ?? []),
      ];
      const fonts = new Set(texts.map((text) => view.getComputedStyle(text).fontFamily));
      expect(
        [...fonts].filter((font) => font !== 'Georgia, serif'),
        chart.localName,
      ).to.deep.equal([]);
    }
    expect(view.seen.problems).to.deep.equal([]);
    expect(view.seen.warnings).to.deep.equal([]);
    expect(newGlobals(view)).to.deep.equal([]);
  });

  it('importing a class registers nothing; importing a definition registers its own tag alone', async () => {
    const view = await page('', moduleTag('/dist/cdn/vote-tally.js'));
    const known = Object.keys(TAGS).filter((tag) => view.customElements.get(tag));
    expect(known).to.deep.equal(['vote-tally']);
  });
});

describe('a page where elements cannot be registered', () => {
  afterEach(closePages);
  const FALLBACK = '<vote-map resolution="A/RES/69/188"><p>116 in favour, 20 against.</p></vote-map>';

  for (const [kind, why] of [
    ['missing', 'customElements'],
    ['throwing', 'Registering is not allowed on this page.'],
  ] as const) {
    it(`customElements ${kind}: one clear warning, no exception, the fallback stays`, async () => {
      const scripts = [`/test/browser/pages/${kind}-registry.mjs`, '/dist/cdn/rollcall.js'];
      const view = await page(FALLBACK, scripts.map(moduleTag).join(''));
      await until(() => view.seen.warnings.length > 0);
      expect(view.seen.warnings.length).to.equal(1);
      expect(view.seen.warnings[0]).to.contain('cannot be registered here').and.to.contain(why);
      expect(view.seen.problems).to.deep.equal([]);
      const fallback = view.document.querySelector('vote-map p');
      expect(fallback?.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }
});
