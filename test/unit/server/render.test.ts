import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  RenderError,
  render,
  renderToHTML,
  TAGS,
  type Rendered,
  type Tag,
} from '../../../src/server/index.js';

const CHARTS = TAGS.filter((tag) => tag !== 'vote-data' && tag !== 'vote-story');
const ATTRIBUTES: Partial<Record<Tag, Record<string, string>>> = {
  'country-record': { state: 'CUB' },
};
/** What names something that is not there, where it is no decision. */
const UNKNOWN: Partial<Record<Tag, Record<string, string>>> = {
  'country-record': { state: 'XXX' },
  'cosponsor-bar': { highlight: 'XXX' },
  'vote-shift': { from: 'A/0' },
};
const HOSTILE = `"><img src=x onerror=alert(1)>'</style></template><script>alert(2)</script>`;

/** Markup, and none of it as text or in an attribute. */
const markup = (html: string): string => html.replace(/"[^"]*"/g, '""').replace(/>[^<]*/g, '>');

describe('render', () => {
  it.each(CHARTS)('render("%s") draws the chart in a declarative shadow root', async (tag) => {
    const { html, state, problems } = await render(tag, ATTRIBUTES[tag]);
    expect(state).toBe('ready');
    expect(problems).toEqual([]);
    expect(html).toMatch(
      new RegExp(`^<${tag} [^>]*lang="en"[^>]*><template shadowroot="open" shadowrootmode="open"><style>`),
    );
    expect(html).toMatch(new RegExp(`</table></${tag}>$`));
    expect(html).toContain('part="chart"');
    expect(html).toMatch(/<svg[^>]*>/);
    expect(html).not.toContain('Loading');
  });

  it.each(CHARTS)('render("%s") of an unknown decision says what is wrong', async (tag) => {
    const { html, state, problems } = await render(tag, UNKNOWN[tag] ?? { decision: 'A/0' });
    expect(state).toBe('error');
    expect(problems.length).toBeGreaterThan(0);
    expect(html).toContain('part="error"');
  });

  it.each(CHARTS)('render("%s") of a dataset without decisions says so', async (tag) => {
    const { html, state } = await render(tag, {}, { dataset: { sources: [], decisions: [] } });
    expect(state).toBe('empty');
    expect(html).toContain('part="empty"');
  });

  it('render() of a dataset that is none draws its errors', async () => {
    const { state, problems } = await render('vote-map', {}, { dataset: { decisions: 3 } });
    expect(state).toBe('error');
    expect(problems[0]?.path).toBe('decisions');
  });

  it.each(TAGS)('render("%s") escapes whatever a page is told', async (tag) => {
    const html = await renderToHTML(tag, { lang: HOSTILE, id: HOSTILE, class: HOSTILE });
    expect(markup(html)).not.toMatch(/<(img|script)/);
  });

  it.each(CHARTS)('render("%s") escapes a hostile heading, decision and highlight', async (tag) => {
    for (const attributes of [{ heading: HOSTILE }, { highlight: HOSTILE }, { selected: HOSTILE }]) {
      const html = await renderToHTML(tag, { ...ATTRIBUTES[tag], ...attributes });
      expect(markup(html)).not.toMatch(/<(img|script)/);
      expect(html.split('</template>')).toHaveLength(2);
    }
  });

  it('render("script") is an error that names the elements there are', async () => {
    await expect(render('script')).rejects.toThrow(/There is no element "script"\. There is .*vote-map/);
    await expect(render('script')).rejects.toBeInstanceOf(RenderError);
    await expect(render('__proto__')).rejects.toMatchObject({ code: 'unknown-element' });
  });

  it.each(['onclick', 'style', 'colour', '__proto__x', 'defer-hydration', 'data-drawn'])(
    'render("vote-map", {"%s": …}) is an error that names the attributes there are',
    async (name) => {
      await expect(render('vote-map', { [name]: 'x' })).rejects.toThrow(/It takes .*resolution/);
    },
  );

  it('render() leaves out attributes that are false, null or undefined', async () => {
    const html = await renderToHTML('vote-map', { 'no-legend': true, 'no-table': false, heading: null });
    expect(html).toMatch(/^<vote-map [^>]*no-legend/);
    expect(html.slice(0, html.indexOf('>'))).not.toMatch(/no-table|heading/);
  });

  it('render() with a nonce writes it on the style; one that is none is an error', async () => {
    expect(await renderToHTML('vote-map', {}, { nonce: 'aB+/=' })).toContain('<style nonce="aB+/=">');
    await expect(render('vote-map', {}, { nonce: '"><' })).rejects.toMatchObject({ code: 'bad-value' });
  });

  it('render() with fallback: false writes no table', async () => {
    expect(await renderToHTML('vote-map', {}, { fallback: false })).not.toContain('<table>');
  });
});

describe('the HTML of <vote-map>', () => {
  let map: Rendered;
  beforeAll(async () => {
    map = await render('vote-map', { resolution: 'A/RES/69/188' });
  });

  it('has a mark for every member', () => {
    const marks = map.html.match(/part="state"\s+role="option"/g);
    expect(marks).toHaveLength(193);
  });

  it('weighs at most 40 kB brotli with the drawn map and its table', () => {
    expect(brotliCompressSync(map.html).length).toBeLessThanOrEqual(40_000);
  });

  it('says in its table how every member voted', () => {
    expect(map.html).toMatch(/<th scope="row">Cuba<\/th><td>Against<\/td>/i);
  });
});
