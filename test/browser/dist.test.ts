import { expect } from '@open-wc/testing';

/** A page of its own with the built script, as a newsroom pastes it. */
async function page(body: string, ...scripts: readonly string[]): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'">
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('')}
    </head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

interface Chart extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

describe('dist/cdn/vote-map.js in a page with a strict content security policy and trusted types', () => {
  let view: Window & typeof globalThis;
  const violations: string[] = [];

  before(async () => {
    view = await page('<vote-map resolution="A/RES/69/188"></vote-map>', '/dist/cdn/vote-map.js');
    view.document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.violatedDirective),
    );
    await view.customElements.whenDefined('vote-map');
    await view.document.querySelector<Chart>('vote-map')?.updateComplete;
  });
  after(() => document.querySelector('iframe')?.remove());

  it('draws 193 states', () => {
    const marks = view.document.querySelector('vote-map')?.shadowRoot?.querySelectorAll('[part="state"]');
    expect(marks?.length).to.equal(193);
  });

  it('applies its styles: Cuba is drawn in the colour of votes against', () => {
    const cuba = view.document
      .querySelector('vote-map')
      ?.shadowRoot?.querySelector('[part="state"][data-state="CUB"]');
    expect(cuba && view.getComputedStyle(cuba).fill).to.equal('rgb(109, 15, 20)');
  });

  it('asks for nothing outside its own origin, and for nothing but its script', () => {
    const entries = view.performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
    expect(entries.filter((url) => url.origin !== location.origin).map(String)).to.deep.equal([]);
    expect(entries.filter((url) => !url.pathname.startsWith('/dist/cdn/')).map(String)).to.deep.equal([]);
  });

  it('sets no global and breaks no rule of the policy', () => {
    expect(Object.keys(view).filter((key) => /rollcall|vote/i.test(key))).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });
});

describe('dist/cdn', () => {
  it('two copies of the script: the first serves both, nothing is thrown', async () => {
    const errors: string[] = [];
    const keep = (event: Event) => errors.push(String((event as ErrorEvent).message));
    const view = await page(
      `<vote-map resolution="A/RES/69/188"></vote-map>`,
      '/dist/cdn/vote-map.js',
      '/dist/cdn/vote-map.js?copy=2',
    );
    view.addEventListener('error', keep);
    const chart = view.document.querySelector<Chart>('vote-map');
    await chart?.updateComplete;
    expect(chart?.shadowRoot?.querySelectorAll('[part="state"]').length).to.equal(193);
    expect(errors).to.deep.equal([]);
    document.querySelector('iframe')?.remove();
  });
});
