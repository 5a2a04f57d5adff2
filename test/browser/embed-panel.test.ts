import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import { violations } from './axe.js';
import { inside, insideAll, textOf, until } from './helpers.js';

const HOST = `${location.origin}/dist/`;

const tally = (attributes = ''): Promise<VoteTally> => {
  const holder = document.createElement('div');
  if (attributes !== '') holder.setAttribute('embed-base', attributes);
  return fixture<VoteTally>(html`<vote-tally resolution="A/RES/69/188" selected="CUB"></vote-tally>`, {
    parentNode: document.body.appendChild(holder),
  });
};

const button = (chart: VoteTally) => inside(chart, '[data-format="embed"]') as HTMLButtonElement;
const panel = (chart: VoteTally) => inside(chart, '[part="embed"]') as HTMLDialogElement | null;
const code = (chart: VoteTally) =>
  (inside(chart, '[part="embed"] textarea') as HTMLTextAreaElement | null)?.value ?? '';
const radio = (chart: VoteTally, kind: string) =>
  inside(chart, `[part="embed"] [value="${kind}"]`) as HTMLInputElement;

async function opened(chart: VoteTally): Promise<VoteTally> {
  await chart.updateComplete;
  button(chart).click();
  await until(() => panel(chart)?.open === true, 8000);
  return chart;
}

async function choose(chart: VoteTally, kind: string, holds: () => boolean): Promise<void> {
  radio(chart, kind).click();
  await until(holds);
}

describe('“Embed this chart”, in a chart from dist/cdn', () => {
  before(async () => {
    await import(`${location.origin}/dist/cdn/vote-tally.js`);
  });

  it('gives the script from the host that the chart came from, with integrity and a table', async () => {
    const chart = await opened(await tally());
    const script = new DOMParser().parseFromString(code(chart), 'text/html').querySelector('script');
    expect(script?.src).to.match(/\/vote-tally\.js$/);
    expect(script?.src.startsWith(`${HOST}cdn/`)).to.equal(true);
    expect(script?.integrity).to.match(/^sha384-/);
    expect(code(chart)).to.contain('<vote-tally resolution="A/RES/69/188" selected="CUB">');
    expect(code(chart)).to.contain('<th scope="row">In favour: 116</th>');
  });

  it('the hashes are those that the build has listed, of the script and of all that it loads at once', async () => {
    const chart = await opened(await tally());
    const pasted = new DOMParser().parseFromString(code(chart), 'text/html');
    const files = [...pasted.querySelectorAll<HTMLElement>('[integrity]')];
    expect(files.length).to.be.greaterThan(1);
    const built = (await import(`${HOST}embed/manifest.js`)) as {
      default: { entries: Record<string, { integrity: string; imports: readonly { integrity: string }[] }> };
    };
    const entry = built.default.entries['vote-tally'];
    const listed = [...(entry?.imports ?? []), entry].map((file) => file?.integrity);
    expect(files.map((file) => file.getAttribute('integrity'))).to.deep.equal(listed);
  });

  it('iframe, HTML and mail: each its own code', async () => {
    const chart = await opened(await tally());
    await choose(chart, 'iframe', () => code(chart).startsWith('<iframe'));
    expect(code(chart)).to.contain(`${HOST}embed/index.html?element=vote-tally&amp;resolution=A/RES/69/188`);
    expect(code(chart)).to.contain(`${HOST}embed/parent.js" integrity="sha384-`);
    await choose(chart, 'html', () => code(chart).includes('<svg'));
    expect(code(chart)).not.to.contain('<script');
    await choose(chart, 'mail', () => code(chart).startsWith('<div'));
    expect(code(chart)).not.to.match(/<svg|<script/);
  });

  it('what is pasted draws the same chart', async () => {
    const chart = await opened(await tally());
    const pasted = new DOMParser()
      .parseFromString(code(chart), 'text/html')
      .querySelector<VoteTally>('vote-tally');
    if (!pasted) throw new Error('The code holds no chart.');
    const again = document.importNode(pasted, true);
    document.body.append(again);
    await again.updateComplete;
    expect(textOf(inside(again, '[part="heading"]'))).to.equal(textOf(inside(chart, '[part="heading"]')));
    again.remove();
  });

  it('by keyboard: Enter opens, arrows choose, Tab reaches the copy button, Escape closes and gives the focus back', async () => {
    const chart = await tally();
    button(chart).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panel(chart)?.open === true, 8000);
    const active = () => (chart.renderRoot as ShadowRoot).activeElement;
    expect(active()).to.equal(radio(chart, 'script'));
    expect(button(chart).getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => code(chart).startsWith('<iframe'));
    expect(active()).to.equal(radio(chart, 'iframe'));
    await sendKeys({ press: 'Tab' });
    expect(active()?.localName).to.equal('textarea');
    await sendKeys({ press: 'Tab' });
    expect(active()?.getAttribute('data-action')).to.equal('copy');
    await sendKeys({ press: 'Escape' });
    expect(panel(chart)?.open).to.equal(false);
    expect(active()).to.equal(button(chart));
    expect(button(chart).getAttribute('aria-expanded')).to.equal('false');
  });

  it('copying says politely what came of it', async () => {
    const chart = await opened(await tally());
    (inside(chart, '[data-action="copy"]') as HTMLElement).click();
    const status = () => textOf(inside(chart, '[part="embed"] [role="status"]'));
    await until(() => status() !== '');
    expect(status()).to.match(/^(Copied\.|Your browser did not allow copying)/);
  });

  it('follows what the reader chooses while it is open', async () => {
    const chart = await opened(await tally());
    inside(chart, '[data-state="JPN"]')?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await until(() => code(chart).includes('selected="JPN"'));
  });

  it('embed-base names another host; one that is no address leaves only what needs no host', async () => {
    const chart = await opened(await tally('https://nobody.invalid/charts'));
    expect(code(chart)).to.contain('src="https://nobody.invalid/charts/cdn/vote-tally.js"');
    expect(textOf(panel(chart))).to.contain('Without integrity hashes');
    const other = await opened(await tally('javascript:alert(1)'));
    expect(radio(other, 'html').checked).to.equal(true);
    await choose(other, 'script', () => inside(other, '.refusal') !== null);
    expect(textOf(inside(other, '.refusal'))).to.contain('embed-base');
    expect(code(other)).to.equal('');
  });

  it('a chart with data of its page: the script carries them, the iframe says that it cannot', async () => {
    const chart = await tally();
    const source = { id: 's', title: 'A record </script>', publisher: 'P', url: 'https://example.org/' };
    const votes = { yes: ['FRA'], no: ['CUB'], abstain: [], absent: [] };
    const act = {
      id: 'mine',
      body: 'general-assembly',
      date: '2014-12-18',
      title: 'Mine',
      votes,
      sources: ['s'],
    };
    Object.assign(chart, {
      dataset: { sources: [source], decisions: [act] },
      resolution: null,
      selected: null,
    });
    await opened(chart);
    expect(code(chart)).to.contain('<vote-data>').and.to.contain('"title":"Mine"');
    expect(code(chart)).not.to.contain('A record </script>');
    await choose(chart, 'iframe', () => inside(chart, '.refusal') !== null);
    expect(textOf(inside(chart, '.refusal'))).to.contain('data of its page');
  });

  it('is one panel a chart, with nothing that axe objects to', async () => {
    const chart = await opened(await tally());
    expect(await violations(chart)).to.deep.equal([]);
    button(chart).click();
    await until(() => panel(chart)?.open === false);
    await opened(chart);
    expect(insideAll(chart, 'dialog').length).to.equal(1);
  });

  const pages: HTMLElement[] = [];
  afterEach(() => {
    for (const page of pages.splice(0)) page.remove();
  });

  /** A page with what the panel gave, as a newsroom pastes it. */
  async function pasted(text: string): Promise<Document> {
    const page = document.createElement('iframe');
    page.title = 'An article';
    page.width = '700';
    page.height = '600';
    page.srcdoc = `<!doctype html><html lang="en"><body>${text}</body></html>`;
    pages.push(page);
    document.body.append(page);
    page.scrollIntoView();
    await new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
    if (!page.contentDocument) throw new Error('The page did not load.');
    return page.contentDocument;
  }

  it('pasted into another page, script and hashes hold: the chart is drawn, and its table gives way', async () => {
    const chart = await opened(await tally());
    const article = await pasted(code(chart));
    const again = () => article.querySelector<VoteTally>('vote-tally');
    await until(() => again()?.state === 'ready', 8000);
    expect(article.querySelectorAll('script[integrity]').length).to.equal(1);
    expect(article.querySelector('table')?.checkVisibility()).to.equal(false);
  });

  it('pasted while the host is down, the figures stay readable', async () => {
    const chart = await opened(await tally('https://nobody.invalid/charts'));
    const article = await pasted(code(chart));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const table = article.querySelector('table');
    expect(table?.checkVisibility()).to.equal(true);
    expect(textOf(table)).to.contain('Against: 20').and.to.contain('Cuba');
  });

  it('iframe, pasted with its script: the frame takes the height of its chart', async () => {
    const chart = await opened(await tally());
    await choose(chart, 'iframe', () => code(chart).startsWith('<iframe'));
    const article = await pasted(code(chart).replace(/height="\d+"/, 'height="100"'));
    await until(() => parseFloat(article.querySelector('iframe')?.style.height ?? '') > 300, 8000);
  });

  it('a chart in Arabic speaks Arabic in its panel and in its code', async () => {
    const chart = await tally();
    chart.lang = 'ar';
    await opened(chart);
    expect(textOf(inside(chart, '#embed-title'))).to.equal('تضمين هذا المخطط');
    expect(panel(chart)?.dir).to.equal('rtl');
    expect(code(chart)).to.contain('lang="ar" dir="rtl">');
    expect(textOf(inside(chart, '[data-action="copy"]'))).to.equal('نسخ النص');
  });
});
