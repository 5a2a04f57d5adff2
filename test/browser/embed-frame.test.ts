import { expect } from '@open-wc/testing';
import { textOf, until } from './helpers.js';
import elements from '../../src/snippet/elements.json';
import { heightOf } from '../../src/snippet/heights.js';

const PAGE = '/dist/embed/index.html';
const open: HTMLElement[] = [];

function frame(query: string, size: { width?: number; height?: number } = {}): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.src = `${PAGE}?${query}`;
  made.width = `${size.width ?? 640}`;
  made.height = `${size.height ?? 200}`;
  open.push(made);
  document.body.append(made);
  return made;
}

const loaded = (made: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => made.addEventListener('load', resolve, { once: true }));

interface Chart extends HTMLElement {
  readonly state?: string;
  readonly updateComplete?: Promise<boolean>;
}

/** The page in a frame, once it shows a chart that is drawn or a refusal. */
async function shown(made: HTMLIFrameElement): Promise<HTMLElement> {
  await loaded(made);
  const find = () => made.contentDocument?.querySelector('main');
  await until(
    () => find()?.querySelector<Chart>(':scope > *')?.state === 'ready' || find()?.role === 'alert',
    8000,
  );
  const main = find();
  if (!main) throw new Error('The page has no main.');
  return main;
}

const refusal = async (query: string): Promise<string> => {
  const main = await shown(frame(query));
  expect(main.role).to.equal('alert');
  return textOf(main);
};

afterEach(() => {
  for (const made of open.splice(0)) made.remove();
});

describe('dist/embed/index.html', () => {
  it('shows the chart of its query, in its language, theme and direction', async () => {
    const main = await shown(
      frame('element=vote-map&resolution=A/RES/69/188&lang=ar&theme=dark&highlight=CUB&no-legend'),
    );
    const chart = main.querySelector('vote-map');
    expect(chart?.shadowRoot?.querySelectorAll('[part="state"]').length).to.equal(193);
    expect(chart?.getAttribute('resolution')).to.equal('A/RES/69/188');
    expect(chart?.hasAttribute('no-legend')).to.equal(true);
    const root = main.ownerDocument.documentElement;
    expect([root.lang, root.dir, root.dataset.theme]).to.deep.equal(['ar', 'rtl', 'dark']);
  });

  it('width=300 keeps the chart at 300 px', async () => {
    const main = await shown(frame('element=vote-tally&resolution=A/RES/69/188&width=300'));
    expect(main.querySelector('vote-tally')?.clientWidth).to.equal(300);
  });

  it('an unknown element is answered with the elements that there are', async () => {
    expect(await refusal('element=vote-pie'))
      .to.contain('“vote-pie” is no chart')
      .and.to.contain('vote-map');
    expect(await refusal('')).to.contain('No chart is named');
    expect(await refusal('element=__proto__')).to.contain('is no chart');
    expect(await refusal('element=vote-data&src=//evil.example')).to.contain('is no chart');
  });

  it('an unknown attribute, or one of another type, is answered with what would do', async () => {
    expect(await refusal('element=vote-map&onclick=alert(1)')).to.contain(
      '“onclick” is no attribute of vote-map',
    );
    expect(await refusal('element=vote-map&style=color:red')).to.contain('“style” is no attribute');
    expect(await refusal('element=vote-map&constructor=1')).to.contain('“constructor” is no attribute');
    expect(await refusal('element=vote-map&layout=globe')).to.contain('geographic, tiles');
    expect(await refusal('element=resolution-timeline&from=soon')).to.contain('Use a whole number');
    expect(await refusal('element=vote-map&browsable=perhaps')).to.contain('browsable cannot be “perhaps”');
    expect(await refusal('element=vote-map&width=9')).to.contain('from 240 to 2400');
    expect(await refusal('element=vote-map&lang=<b>')).to.contain('Use a language tag');
    expect(await refusal('element=vote-map&heading=a&heading=b')).to.contain('given twice');
    expect(await refusal(`element=vote-map&heading=${'x'.repeat(301)}`)).to.contain('at most 300');
  });

  it('a script in any parameter runs nothing and becomes no markup', async () => {
    const attack = '"><img src=x onerror="top.hacked=1"><script>top.hacked=1</script>';
    const names = ['element', 'lang', 'width', 'title', ...Object.keys(elements['vote-map'])];
    for (const name of names) {
      const asked = new URLSearchParams({ element: 'vote-map', resolution: 'A/RES/69/188' });
      asked.set(name, attack);
      const made = frame(`${asked}`);
      await loaded(made);
      const main = () => made.contentDocument?.querySelector<HTMLElement>('main');
      await until(() => {
        const state = main()?.querySelector<Chart>(':scope > *')?.state;
        return main()?.role === 'alert' || (state !== undefined && state !== 'loading');
      }, 8000);
      const inside = main()?.querySelector('*')?.shadowRoot ?? main();
      expect(inside?.querySelectorAll('img, script').length, name).to.equal(0);
      expect(main()?.querySelectorAll('img, script').length, name).to.equal(0);
      made.remove();
    }
    expect('hacked' in window).to.equal(false);
  });

  it('asks only its own host, and stores nothing', async () => {
    const made = frame('element=vote-map&resolution=A/RES/69/188');
    await shown(made);
    const view = made.contentWindow;
    const entries = view?.performance.getEntriesByType('resource').map(({ name }) => new URL(name)) ?? [];
    expect(entries.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    const others = entries.filter(
      ({ pathname }) => !pathname.startsWith('/dist/') && !pathname.startsWith('/__'),
    );
    expect(others.map(String)).to.deep.equal([]);
    expect([view?.localStorage.length, view?.document.cookie]).to.deep.equal([
      localStorage.length,
      document.cookie,
    ]);
  });

  it('says so when the script of the chart does not come, and where the figures are', async () => {
    const made = document.createElement('iframe');
    // A copy of the page whose cdn folder is empty, as when only dist/embed was put on the host.
    const page = await (await fetch(PAGE)).text();
    const script = await (await fetch('/dist/embed/page.js')).text();
    const broken = script.replace(/\.\.\/cdn\//, '../nowhere/');
    expect(broken).not.to.equal(script);
    const address = URL.createObjectURL(
      new Blob(
        [
          broken
            .replaceAll('import.meta.url', JSON.stringify(`${location.origin}/dist/embed/page.js`))
            .replaceAll('location.search', '"?element=vote-map&resolution=A/RES/69/188"'),
        ],
        {
          type: 'text/javascript',
        },
      ),
    );
    made.srcdoc = page
      .replace(/<meta\s+http-equiv[\s\S]*?\/>/, '')
      .replace('src="page.js"', `src="${address}"`)
      .replace('href="page.css"', 'href="/dist/embed/page.css"');
    open.push(made);
    document.body.append(made);
    const main = await shown(made);
    expect(textOf(main)).to.contain('The chart did not load');
    expect(main.querySelector('a')?.href).to.equal('https://undocs.org/A/RES/69/188');
  });

  it('the height of a snippet is near that of the chart at 640 px', async () => {
    for (const [element, extra] of [
      ['vote-map', ''],
      ['vote-tally', ''],
      ['bloc-breakdown', ''],
      ['council-vote', '&decision=S/PV.7353'],
    ] as const) {
      const main = await shown(frame(`element=${element}&resolution=A/RES/69/188${extra}`));
      const { height } = main.getBoundingClientRect();
      expect(height / heightOf(element), element).to.be.within(0.8, 1.2);
    }
  });
});

describe('dist/embed/parent.js', () => {
  const load = (copy: string) => import(`${location.origin}/dist/embed/parent.js?copy=${copy}`);
  const ask = 'element=vote-tally&resolution=A/RES/69/188';
  const height = (made: HTMLIFrameElement) => parseFloat(made.style.height) || 0;
  const tell = (message: unknown) =>
    window.dispatchEvent(
      new MessageEvent('message', { data: message, origin: location.origin, source: null }),
    );

  before(() => load('1'));

  it('gives each of several frames its own height, and follows when the chart grows', async () => {
    const [wide, narrow] = [frame(ask), frame(ask, { width: 320 })];
    const [main] = await Promise.all([shown(wide), shown(narrow)]);
    await until(() => height(wide) > 300 && height(narrow) > height(wide));
    const before = height(wide);
    expect(wide.contentDocument?.documentElement.scrollHeight).to.be.at.most(wide.clientHeight);
    main
      .querySelector('vote-tally')
      ?.shadowRoot?.querySelector<HTMLElement>('[part="table"] > summary')
      ?.click();
    await until(() => height(wide) > before + 100);
  });

  it('twice, and after the frame had told its height: the height comes, and no error', async () => {
    const errors: string[] = [];
    const keep = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', keep);
    const made = frame(ask);
    await shown(made);
    made.style.removeProperty('height');
    await load('2');
    await until(() => height(made) > 300);
    window.removeEventListener('error', keep);
    expect(errors).to.deep.equal([]);
  });

  it('a frame in a part of the page that is not shown gets its height when it is', async () => {
    const hidden = document.createElement('div');
    hidden.hidden = true;
    open.push(hidden);
    document.body.append(hidden);
    const made = frame(ask);
    hidden.append(made);
    await loaded(made);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(height(made)).to.equal(0);
    hidden.hidden = false;
    await until(() => height(made) > 300, 8000);
  });

  it('a lazy frame below the window gets its height when it is reached', async () => {
    const space = document.createElement('div');
    space.style.height = '20000px';
    const made = document.createElement('iframe');
    made.loading = 'lazy';
    made.width = '640';
    made.src = `${PAGE}?${ask}`;
    open.push(space, made);
    document.body.append(space, made);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(height(made)).to.equal(0);
    made.scrollIntoView();
    await until(() => height(made) > 300, 8000);
    window.scrollTo(0, 0);
  });

  it('a forged message changes nothing: from the page, from another frame, from another origin', async () => {
    const made = frame(ask);
    await shown(made);
    await until(() => height(made) > 300);
    const before = made.style.height;
    window.postMessage({ type: 'rollcall-height', height: 999 }, '*');
    tell({ type: 'rollcall-height', height: 999 });
    for (const sandbox of [null, 'allow-scripts']) {
      const forger = document.createElement('iframe');
      if (sandbox !== null) forger.setAttribute('sandbox', sandbox);
      forger.srcdoc = `<script>parent.postMessage({type: 'rollcall-height', height: 999}, '*'); parent.postMessage('sent', '*')</script>`;
      open.push(forger);
      const sent = new Promise<void>((resolve) =>
        window.addEventListener('message', function wait({ data }) {
          if (data !== 'sent') return;
          window.removeEventListener('message', wait);
          resolve();
        }),
      );
      document.body.append(forger);
      await sent;
      expect(forger.style.height).to.equal('');
    }
    expect(made.style.height).to.equal(before);
  });

  it('an absurd height from the right frame changes nothing', async () => {
    const made = frame(ask);
    await shown(made);
    await until(() => height(made) > 300);
    const before = made.style.height;
    const send = (data: unknown) =>
      window.dispatchEvent(
        new MessageEvent('message', { data, origin: location.origin, source: made.contentWindow }),
      );
    for (const absurd of [-1, 0, 1e9, NaN, Infinity, 300.5, '300px', null, {}])
      send({ type: 'rollcall-height', height: absurd });
    for (const message of [null, 7, 'rollcall-height', [], { type: 'other', height: 500 }]) send(message);
    expect(made.style.height).to.equal(before);
    send({ type: 'rollcall-height', height: 555 });
    expect(made.style.height).to.equal('555px');
    window.dispatchEvent(
      new MessageEvent('message', {
        data: { type: 'rollcall-height', height: 666 },
        origin: 'https://evil.example',
        source: made.contentWindow,
      }),
    );
    expect(made.style.height).to.equal('555px');
  });
});
