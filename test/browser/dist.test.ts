import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/base/version.js';
import { until } from './helpers.js';
import { closePages, drawnCharts, moduleTag, page } from './page.js';

const MAP = '<vote-map resolution="A/RES/69/188"><p>116 in favour, 20 against.</p></vote-map>';

interface BuiltFile {
  readonly file: string;
  readonly integrity: string;
  readonly bytes: number;
}

interface Entry extends BuiltFile {
  readonly imports: readonly BuiltFile[];
  /** Names of files. */
  readonly later: readonly string[];
}

interface Manifest {
  readonly version: string;
  readonly entries: Readonly<Record<string, Entry>>;
  /** What is loaded on first use, by the names of the files. */
  readonly files: Readonly<Record<string, Omit<BuiltFile, 'file'>>>;
}

const manifest = async (): Promise<Manifest> =>
  (await (await fetch('/dist/cdn/manifest.json')).json()) as Manifest;

async function entryOf(name: string): Promise<Entry> {
  const entry = (await manifest()).entries[name];
  if (!entry) throw new Error(`The manifest has no ${name}.`);
  return entry;
}

const marks = (root: ParentNode): number =>
  root.querySelector('vote-map')?.shadowRoot?.querySelectorAll('[part="state"]').length ?? 0;

describe('dist/cdn/vote-map.js in a page with a strict content security policy and trusted types', () => {
  afterEach(closePages);

  it('draws 193 states, Cuba in the colour of votes against', async () => {
    const view = await page(MAP, moduleTag('/dist/cdn/vote-map.js'));
    const [chart] = await drawnCharts(view);
    expect(marks(view.document)).to.equal(193);
    const cuba = chart?.shadowRoot?.querySelector('[part="state"][data-state="CUB"]');
    expect(cuba && view.getComputedStyle(cuba).fill).to.equal('rgb(109, 15, 20)');
  });
});

describe('two scripts on one page', () => {
  afterEach(closePages);

  for (const second of [
    '/dist/cdn/vote-map.js?copy=2',
    `/dist/cdn/${VERSION}/vote-map.js`,
    '/dist/cdn/rollcall.js',
  ]) {
    it(`vote-map.js and ${second}, the same version: drawn once, nothing is said`, async () => {
      const view = await page(MAP, moduleTag('/dist/cdn/vote-map.js') + moduleTag(second));
      await drawnCharts(view);
      expect(marks(view.document)).to.equal(193);
      expect(view.seen.problems).to.deep.equal([]);
      expect(view.seen.warnings).to.deep.equal([]);
    });
  }

  for (const [first, second, serves] of [
    ['/dist/cdn/rollcall.js', '/other-version/vote-map.js', VERSION],
    ['/other-version/vote-map.js', '/dist/cdn/rollcall.js', '9.9.9'],
  ] as const) {
    it(`${first}, then ${second}, another version: the first serves both, the second says so once`, async () => {
      const view = await page(`${MAP}${MAP}`, moduleTag(first) + moduleTag(second));
      await drawnCharts(view);
      await until(() => view.seen.warnings.length > 0);
      const [said = '', ...more] = view.seen.warnings;
      expect(more).to.deep.equal([]);
      expect(said).to.contain(VERSION).and.to.contain('9.9.9').and.to.contain('Load one version only');
      expect(view.seen.problems).to.deep.equal([]);
      expect(view.customElements.get('vote-map')).to.have.property('version', serves);
      for (const chart of view.document.querySelectorAll('vote-map'))
        expect(chart.shadowRoot?.querySelectorAll('[part="state"]').length).to.equal(193);
    });
  }
});

describe('dist/cdn/manifest.json', () => {
  afterEach(closePages);

  it('names the files of this version with their hashes and bytes, also what loads on first use', async () => {
    const { version, entries, files: first } = await manifest();
    const laterFiles = new Map(Object.entries(first));
    expect(version).to.equal(VERSION);
    const loaded = Object.values(entries).flatMap(({ imports, later, ...entry }) => {
      expect(later.filter((file) => !laterFiles.has(file))).to.deep.equal([]);
      return [entry, ...imports];
    });
    const files = [...loaded, ...[...laterFiles].map(([file, rest]) => ({ file, ...rest }))];
    for (const { file, integrity, bytes } of new Map(files.map((each) => [each.file, each])).values()) {
      const content = await (await fetch(`/dist/cdn/${file}`)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
      expect(integrity, file).to.equal(`sha384-${btoa(String.fromCharCode(...hash))}`);
      expect(bytes, file).to.equal(content.byteLength);
      expect(file.startsWith(`${version}/`), file).to.equal(true);
    }
  });

  /** The snippet: the entry and all that it imports, each with its hash; the entry last. */
  const snippet = ({ file, integrity, imports }: Entry, folder: string): string =>
    imports
      .map(
        (each) =>
          `<link rel="modulepreload" href="${folder}${each.file}" integrity="${each.integrity}" crossorigin>`,
      )
      .join('') +
    `<script type="module" src="${folder}${file}" integrity="${integrity}" crossorigin></script>`;

  it('a snippet with every hash draws the chart, and loads each file once', async () => {
    const entry = await entryOf('vote-map');
    const view = await page(MAP, snippet(entry, '/dist/cdn/'));
    await drawnCharts(view);
    expect(marks(view.document)).to.equal(193);
    expect(view.seen.problems.concat(view.seen.warnings)).to.deep.equal([]);
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    for (const { file } of [entry, ...entry.imports])
      expect(asked.filter((path) => path === `/dist/cdn/${file}`).length, file).to.equal(1);
  });

  // Each in a folder of its own: the browser remembers what it has refused.
  for (const name of ['vote-map', 'vote-tally']) {
    it(`a chunk that somebody has changed is refused: <${name}> stays as it was, and its fallback with it`, async () => {
      const entry = await entryOf(name);
      const body = `<${name} resolution="A/RES/69/188"><p>116 in favour, 20 against.</p></${name}>`;
      const view = await page(body, snippet(entry, `/changed-${name}/`));
      expect(view.customElements.get(name)).to.equal(undefined);
      expect('changed' in view).to.equal(false);
      expect(view.document.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('without its hash that chunk would have run: the hash is what refuses it', async () => {
    const entry = await entryOf('vote-map');
    const view = await page(MAP, snippet({ ...entry, imports: [] }, '/changed-unchecked/'));
    await drawnCharts(view);
    expect('changed' in view).to.equal(true);
  });

  it('an import map with hashes refuses it too, and covers what loads on first use', async () => {
    const { files } = await manifest();
    const { file, integrity, imports, later } = await entryOf('vote-map');
    const laterFiles = later.map((name) => ({ file: name, integrity: files[name]?.integrity }));
    const hashes = Object.fromEntries(
      [...imports, ...laterFiles].map((each) => [`/changed-map/${each.file}`, each.integrity]),
    );
    const map = `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;
    const script = `<script type="module" src="/changed-map/${file}" integrity="${integrity}" crossorigin></script>`;
    const view = await page(MAP, map + script, `script-src 'self' 'unsafe-inline'`);
    expect(view.customElements.get('vote-map')).to.equal(undefined);
    expect('changed' in view).to.equal(false);
  });
});
