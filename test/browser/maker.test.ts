import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import { textOf, until } from './helpers.js';

const PAGE = '/dist/maker/index.html';
let frame: HTMLIFrameElement;
const broken: string[] = [];

interface Chart extends HTMLElement {
  readonly state?: string;
}

const doc = (): Document => {
  if (!frame.contentDocument) throw new Error('The page did not load.');
  return frame.contentDocument;
};
const view = () => frame.contentWindow as Window & typeof globalThis;
const find = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = doc().querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
const chart = () => doc().querySelector<Chart>('#stage > *');
const code = () => doc().querySelector<HTMLTextAreaElement>('.code textarea')?.value ?? '';
const query = () => new URLSearchParams(view().location.search);
const heading = () => textOf(chart()?.shadowRoot?.querySelector('[part="heading"]') ?? null);

function write(selector: string, value: string, type: 'input' | 'change'): void {
  const box = find<HTMLInputElement>(selector);
  box.value = value;
  box.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The maker at an address, once its chart is drawn and its code is there. */
async function open(search = '', width = 1200): Promise<void> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.title = 'The maker';
  frame.width = `${width}`;
  frame.height = '900';
  frame.src = PAGE + search;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  doc().addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  await until(() => chart()?.state === 'ready' && code() !== '', 10_000);
}

after(() => frame.remove());

describe('the maker', () => {
  it('starts with a chart, its code with hashes, and the address of its own files', async () => {
    await open();
    expect(chart()?.localName).to.equal('vote-map');
    expect(code()).to.contain(`${location.origin}/dist/cdn/`).and.to.contain('integrity="sha384-');
    expect(find<HTMLInputElement>('[name="host"]').value).to.equal(`${location.origin}/dist/`);
    expect(textOf(find('#host-note'))).to.contain('Only this machine reaches this address');
  });

  it('shows what its address asks for, in every field', async () => {
    await open(
      '?element=vote-tally&decision=A/C.3/69/L.63&heading=My%20heading&lang=fr&theme=dark&highlight=CUB%20PRK&no-table&kind=iframe&preview=phone',
    );
    expect(chart()?.localName).to.equal('vote-tally');
    expect(find<HTMLInputElement>('[name="element"][value="vote-tally"]').checked).to.equal(true);
    expect(find<HTMLInputElement>('[name="heading"]').value).to.equal('My heading');
    expect(find<HTMLSelectElement>('[name="lang"]').value).to.equal('fr');
    expect(find<HTMLSelectElement>('[name="theme"]').value).to.equal('dark');
    expect(find<HTMLInputElement>('[name="no-table"]').checked).to.equal(true);
    expect([...doc().querySelectorAll('.chip')].map(textOf)).to.deep.equal([
      'Cuba ×',
      "Democratic People's Republic of Korea ×",
    ]);
    expect(find<HTMLInputElement>('[name="decision"]:checked').value).to.equal(
      'third-committee/2014/amendment',
    );
    expect(find('#stage').clientWidth).to.equal(320);
    expect(code().startsWith('<iframe')).to.equal(true);
  });

  it('every choice goes into the address, and back and forward take it back and bring it again', async () => {
    await open();
    find('[name="element"][value="vote-tally"]').click();
    await until(() => chart()?.localName === 'vote-tally' && chart()?.state === 'ready');
    expect(query().get('element')).to.equal('vote-tally');
    expect(query().get('resolution')).to.equal('A/RES/69/188');
    find('[name="no-legend"]').click();
    await until(() => query().has('no-legend') && code().includes('no-legend'));
    view().history.back();
    await until(() => !query().has('no-legend') && !code().includes('no-legend'));
    expect(find<HTMLInputElement>('[name="no-legend"]').checked).to.equal(false);
    view().history.back();
    await until(() => chart()?.localName === 'vote-map');
    view().history.forward();
    await until(() => chart()?.localName === 'vote-tally');
    expect(find<HTMLInputElement>('[name="element"][value="vote-tally"]').checked).to.equal(true);
  });

  it('writing a heading shows at once, and is one step back and not one a letter', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    const steps = view().history.length;
    for (const text of ['A', 'A <b>', 'A <b>bold</b> claim']) write('[name="heading"]', text, 'input');
    await until(() => heading() === 'A <b>bold</b> claim');
    expect(query().get('heading')).to.equal('A <b>bold</b> claim');
    expect(view().history.length).to.equal(steps);
    await until(() => code().includes('heading="A &lt;b&gt;bold&lt;/b&gt; claim"'));
  });

  it('by keyboard alone: search, choose a decision, choose a kind, reach the copy button', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    frame.focus();
    find('input[type="search"]').focus();
    await sendKeys({ type: '2014 third amendment' });
    await until(
      () => /^\d+ of 73 decisions$/.test(textOf(find('.count'))) && !textOf(find('.count')).startsWith('73'),
    );
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    const chosen = find<HTMLInputElement>('[name="decision"]:checked');
    expect(chosen.value).not.to.equal('');
    await until(() => (query().get('decision') ?? query().get('resolution')) !== 'A/RES/69/188');
    find('[name="embed-kind"]:checked').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => code().startsWith('<iframe'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(doc().activeElement?.getAttribute('data-action')).to.equal('copy');
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(find('.code [role="status"]')) !== '');
  });

  it('states are added by name and taken away by button; a name that is none is told', async () => {
    await open('?element=vote-map&resolution=A/RES/69/188');
    write('input[name="highlight"]', 'viet', 'change');
    await until(() => query().get('highlight') === 'VNM');
    write('input[name="highlight"]', 'Cuba', 'change');
    await until(() => query().get('highlight') === 'VNM CUB');
    find('.chip').click();
    await until(() => query().get('highlight') === 'CUB');
    write('input[name="highlight"]', 'Atlantis', 'change');
    await until(() => textOf(find('.said')).includes('“Atlantis”'));
  });

  it('what a reader chooses in the preview is in the code', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    chart()
      ?.shadowRoot?.querySelector('[data-state="JPN"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => query().get('selected') === 'JPN' && code().includes('selected="JPN"'));
  });

  it('phone and desktop are widths of the same chart', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    const wide = chart()?.clientWidth ?? 0;
    find('[name="preview"][value="phone"]').click();
    await until(() => chart()?.clientWidth === 320);
    expect(wide).to.be.greaterThan(600);
  });

  it('own data that are wrong: every problem with its path, and the chart stays', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    const source = { id: 's', title: 'A record', publisher: 'P', url: 'https://example.org/' };
    const votes = { yes: ['XKX'], no: ['CUB'], abstain: [], absent: [] };
    const act = { id: 'mine', body: 'general-assembly', date: '2014-12-18', title: 7, votes, sources: ['s'] };
    find('.own > summary').click();
    write('.own textarea', JSON.stringify({ sources: [source], decisions: [act] }), 'input');
    find('[data-action="use"]').click();
    await until(() => doc().querySelector('.problems') !== null);
    expect(textOf(find('.problems'))).to.contain('decisions[0].title');
    expect(chart()?.state).to.equal('ready');
    write('.own textarea', '{', 'input');
    find('[data-action="use"]').click();
    await until(() => textOf(find('.problems')).includes('This is no JSON'));
  });

  it('own data that are right: drawn, in the code, and in the address by name alone', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    const source = { id: 's', title: 'A record', publisher: 'P', url: 'https://example.org/' };
    const votes = { yes: ['FRA', 'JPN'], no: ['CUB'], abstain: [], absent: [] };
    const act = {
      id: 'mine',
      body: 'general-assembly',
      date: '2014-12-18',
      title: 'Mine',
      votes,
      sources: ['s'],
    };
    const file = new File([JSON.stringify({ sources: [source], decisions: [act] })], 'mine.json');
    const files = new DataTransfer();
    files.items.add(file);
    const input = find<HTMLInputElement>('input[type="file"]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => heading().includes('2 to 1') || heading().includes('Mine'));
    await until(() => code().includes('<vote-data>') && code().includes('"title":"Mine"'));
    expect(textOf(find('.count'))).to.equal('1 of 1 decisions');
    expect(query().get('data')).to.equal('mine.json');
    expect(view().location.search.length).to.be.lessThan(120);
    await open(view().location.search.replace(/decision=[^&]*/, 'resolution=A/RES/69/188'));
    expect(textOf(find('.notice'))).to.contain('“mine.json”, which no link can carry');
  });

  it('downloads SVG, PNG and CSV', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    const types: string[] = [];
    const make = view().URL.createObjectURL.bind(view().URL);
    view().URL.createObjectURL = (blob: Blob) => {
      types.push(blob.type.split(';')[0] ?? '');
      return make(blob);
    };
    for (const format of ['svg', 'csv', 'png']) {
      find(`.take [data-format="${format}"]`).click();
      await until(() => textOf(find('.said')) === `Saved as ${format.toUpperCase()}.`, 8000);
    }
    expect(types).to.include.members(['image/svg+xml', 'text/csv', 'image/png']);
  });

  it('another host is in the code; one that is no address is told', async () => {
    await open('?element=vote-tally&resolution=A/RES/69/188');
    write('[name="host"]', 'https://charts.example.org/r', 'change');
    await until(() => code().includes('https://charts.example.org/r/cdn/'));
    write('[name="host"]', 'javascript:alert(1)', 'change');
    await until(() => textOf(find('#host-note')).includes('no address of a host'));
    await until(() => code() === '');
  });

  it('an address that asks for what there is not, or holds a script, is told and runs nothing', async () => {
    await open(
      `?element=vote-tally&resolution=A/RES/69/188&onload=top.hacked%3D1&layout=x&theme=${encodeURIComponent('"><img src=x onerror=top.hacked=1>')}`,
    );
    expect(textOf(find('.notice'))).to.contain('“onload” is no attribute');
    expect(doc().querySelector('img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(chart()?.localName).to.equal('vote-tally');
  });

  it('has no violation for axe, wide and narrow, and never scrolls sideways at 320 px', async () => {
    for (const width of [1200, 320]) {
      await open('?element=vote-map&resolution=A/RES/69/188&highlight=CUB', width);
      const root = doc().documentElement;
      expect(root.scrollWidth).to.equal(root.clientWidth);
      const policy = (
        view() as unknown as {
          trustedTypes: {
            createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
          };
        }
      ).trustedTypes.createPolicy('test', { createScriptURL: (url: string) => url });
      const script = doc().createElement('script');
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      script.src = policy.createScriptURL('/node_modules/axe-core/axe.min.js');
      doc().head.append(script);
      await loaded;
      const { axe } = view() as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(doc().documentElement);
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 300)}`,
        ),
      ).to.deep.equal([]);
    }
  });

  it('keeps its own strict policy, sends nothing elsewhere, and stores nothing', () => {
    expect(broken).to.deep.equal([]);
    const entries = view()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    expect(entries.filter((origin) => origin !== location.origin)).to.deep.equal([]);
  });
});
