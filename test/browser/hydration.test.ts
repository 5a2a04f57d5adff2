import { expect } from '@open-wc/testing';
import { until } from './helpers.js';

interface Chart extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** What a page asks of each element, as attributes. */
const CHARTS: Readonly<Record<string, string>> = {
  'bloc-breakdown': '',
  'cosponsor-bar': '',
  'council-vote': '',
  'country-record': 'state=CUB',
  'resolution-path': '',
  'resolution-timeline': '',
  'vote-data': '',
  'vote-map': 'resolution=A/RES/69/188&highlight=CUB',
  'vote-matrix': '',
  'vote-shift': '',
  'vote-story': '',
  'vote-tally': '',
};

/** A page as a server made it, without its script, and what its console says from then on. */
async function serverPage(tag: string, query: string, width = 640) {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  frame.width = String(width);
  frame.height = '3000';
  frame.src = `/server-made/${tag}?${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  const complaints: string[] = [];
  for (const kind of ['error', 'warn'] as const)
    view.console[kind] = (...said: unknown[]) => void complaints.push(said.join(' '));
  view.addEventListener('error', ({ message }) => complaints.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  const chart = view.document.querySelector<Chart>(tag);
  if (!chart) throw new Error(`The server wrote no <${tag}>.`);
  return { view, chart, complaints };
}

async function load(view: Window & typeof globalThis, tag: string, src?: string): Promise<void> {
  const script = view.document.createElement('script');
  script.type = 'module';
  script.src = src ?? `/src/elements/${tag}/define.ts`;
  view.document.head.append(script);
  await view.customElements.whenDefined(tag);
}

const frames = (view: Window, count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) =>
      left === 0 ? resolve() : view.requestAnimationFrame(() => next(left - 1));
    next(count);
  });

/** Every node of a chart: elements, texts and comments. */
function nodesOf(chart: Chart): Node[] {
  const root = chart.shadowRoot;
  if (!root) return [];
  const walker = root.ownerDocument.createTreeWalker(root, 4294967295);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const named = (node: Node): string =>
  node instanceof (node.ownerDocument?.defaultView ?? window).Element
    ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">`
    : `${node.nodeName} "${node.textContent?.slice(0, 40)}" in ${node.parentElement?.localName}`;

afterEach(() => document.querySelector('iframe')?.remove());

describe('HTML from the server', () => {
  for (const [tag, query] of Object.entries(CHARTS)) {
    it(`<${tag}> is taken over by its script without replacing a node`, async () => {
      const { view, chart, complaints } = await serverPage(tag, query);
      const before = nodesOf(chart);
      expect(before.length).to.be.greaterThan(1);
      await load(view, tag);
      await chart.updateComplete;
      await frames(view, 4);
      await chart.updateComplete;
      const after = nodesOf(chart);
      expect(before.filter((node) => !after.includes(node)).map(named)).to.deep.equal([]);
      expect(after.filter((node) => !before.includes(node)).map(named)).to.deep.equal([]);
      expect(complaints).to.deep.equal([]);
    });

    it(`<${tag}> of a width that the server did not assume draws once, without a complaint`, async () => {
      const { view, chart, complaints } = await serverPage(tag, query, 400);
      const figures = chart.shadowRoot?.querySelectorAll('figure, slot').length;
      await load(view, tag);
      await chart.updateComplete;
      await frames(view, 4);
      await chart.updateComplete;
      expect(chart.shadowRoot?.querySelectorAll('figure, slot').length).to.equal(figures);
      expect(complaints).to.deep.equal([]);
    });
  }

  for (const tag of ['vote-map', 'resolution-timeline', 'vote-matrix'])
    it(`<${tag}> of the built server is taken over by dist/cdn/${tag}.js without replacing a node`, async () => {
      const { view, chart, complaints } = await serverPage(tag, '$built=1');
      const before = nodesOf(chart);
      await load(view, tag, `/dist/cdn/${tag}.js`);
      await chart.updateComplete;
      await frames(view, 4);
      expect(before.filter((node) => !node.isConnected).map(named)).to.deep.equal([]);
      expect(chart.hasAttribute('data-drawn')).to.equal(true);
      expect(complaints).to.deep.equal([]);
    });

  it('a chart taken over answers its reader', async () => {
    const { view, chart } = await serverPage('vote-map', 'resolution=A/RES/69/188');
    await load(view, 'vote-map');
    await chart.updateComplete;
    const cuba = chart.shadowRoot?.querySelector('[part="state"][data-state="CUB"]');
    let chosen: unknown;
    chart.addEventListener('vote-select', (event) => (chosen = event.state));
    cuba?.dispatchEvent(new view.MouseEvent('click', { bubbles: true, composed: true }));
    await chart.updateComplete;
    expect(chosen).to.equal('CUB');
    expect(cuba?.getAttribute('aria-selected')).to.equal('true');
    expect(cuba?.isConnected).to.equal(true);
  });

  it('a chart in another language than the page is taken over in its own', async () => {
    const { view, chart, complaints } = await serverPage('vote-tally', '$lang=ar&dir=rtl');
    const before = nodesOf(chart);
    const text = chart.shadowRoot?.querySelector('[part="summary"]')?.textContent;
    await load(view, 'vote-tally');
    await chart.updateComplete;
    expect(chart.shadowRoot?.querySelector('[part="summary"]')?.textContent).to.equal(text);
    expect(before.every((node) => node.isConnected)).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('HTML that is not what this version draws is drawn anew, once', async () => {
    const { view, chart, complaints } = await serverPage('vote-map', '');
    chart.setAttribute('layout', 'tiles');
    chart.setAttribute('decision', 'A/0');
    await load(view, 'vote-map');
    await chart.updateComplete;
    expect(chart.shadowRoot?.querySelectorAll('figure').length).to.equal(1);
    expect(chart.shadowRoot?.querySelector('[part="error"]')?.textContent).to.contain('A/0');
    expect(complaints).to.deep.equal([]);
  });

  it('HTML that is put into the page after the script is drawn anew, once', async () => {
    const { view, chart } = await serverPage('vote-tally', '');
    const html = await (await fetch('/server-made/vote-tally')).text();
    chart.remove();
    await load(view, 'vote-tally');
    const late = view.document.createElement('div');
    view.document.body.append(late);
    late.setHTMLUnsafe(html.slice(html.indexOf('<vote-tally'), html.indexOf('</vote-tally>') + 13));
    const again = late.querySelector<Chart>('vote-tally');
    await again?.updateComplete;
    await until(() => again?.shadowRoot?.querySelectorAll('figure').length === 1);
    expect(again?.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
  });
});
