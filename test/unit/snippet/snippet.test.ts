import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/snippet/manifest.js';
import { SNIPPET_KINDS, snippetOf, refusal } from '../../../src/snippet/snippet.js';
import { ATTACK, counted, hostile, HOST, options } from './helpers.js';

const manifest = readManifest({
  version: '1.2.3',
  entries: {
    'vote-map': {
      file: 'cdn/vote-map.js',
      integrity: 'sha384-map',
      imports: [{ file: 'cdn/chunks/core-1.js', integrity: 'sha384-core' }],
    },
    'vote-data': {
      file: 'cdn/vote-data.js',
      integrity: 'sha384-data',
      imports: [{ file: 'cdn/chunks/core-1.js', integrity: 'sha384-core' }],
    },
  },
  parent: { file: 'embed/parent.js', integrity: 'sha384-parent' },
});

describe("snippetOf('script')", () => {
  it('loads the script and what it imports with their hashes, and draws one element', () => {
    const lines = snippetOf('script', options({ manifest }))?.split('\n') ?? [];
    expect(lines.slice(0, 3)).toEqual([
      `<link rel="modulepreload" href="${HOST}cdn/chunks/core-1.js" integrity="sha384-core" crossorigin>`,
      `<script type="module" src="${HOST}cdn/vote-map.js" integrity="sha384-map" crossorigin></script>`,
      '<vote-map resolution="A/RES/69/188">',
    ]);
    expect(lines.at(-1)).toBe('</vote-map>');
  });

  it('without a manifest: the script without a hash', () => {
    const code = snippetOf('script', options());
    expect(code).toContain(`<script type="module" src="${HOST}cdn/vote-map.js" crossorigin></script>`);
    expect(code).not.toContain('integrity');
  });

  it('has a table of who voted how for readers without JavaScript', () => {
    const code = snippetOf('script', options()) ?? '';
    expect(code).toContain('<caption>Votes on A/RES/69/188</caption>');
    expect(code).toMatch(
      /<th scope="row">In favour: 116<\/th><td>Afghanistan, .*Zambia<\/td>|In favour: 116/,
    );
    expect(code).toMatch(/<th scope="row">Against: 20<\/th><td>[^<]*Cuba/);
    expect(code.length).toBeLessThan(6000);
  });

  it('has the counts where the table is not one of states', () => {
    const code = snippetOf('script', options({ description: counted }));
    expect(code).toContain('<th scope="col">In favour</th>');
    expect(code).toContain('<td>116</td>');
  });

  it('in Arabic says so, and its direction', () => {
    const request = { element: 'vote-map', attributes: { 'no-legend': '' }, lang: 'ar', width: null };
    expect(snippetOf('script', options({ request }))).toContain('<vote-map no-legend lang="ar" dir="rtl">');
  });

  it('with a dataset of the page: inside <vote-data>, and nothing in it ends the script', () => {
    const dataset = { decisions: [{ title: '</script><script>alert(1)</script>' }] };
    const code = snippetOf('script', options({ dataset, manifest })) ?? '';
    expect(code.match(/<\/script>/g)?.length).toBe(3);
    expect(code.match(/core-1/g)?.length).toBe(1);
    const json = /<script type="application\/json">(.*)<\/script>/.exec(code)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(dataset);
    expect(code.endsWith('</vote-map>\n</vote-data>')).toBe(true);
  });
});

describe("snippetOf('iframe')", () => {
  it('is a lazy frame with title, height and a link inside, and the script for its height', () => {
    const code = snippetOf('iframe', options({ manifest, height: 612 })) ?? '';
    expect(code).toContain(
      `<iframe src="${HOST}embed/index.html?element=vote-map&amp;resolution=A/RES/69/188" title="General Assembly adopts: a text" width="100%" height="612" loading="lazy"`,
    );
    expect(code).toContain(
      `<script type="module" src="${HOST}embed/parent.js" integrity="sha384-parent" crossorigin></script>`,
    );
    expect(code).toContain('a text</a></iframe>');
  });

  it('of a chart with data of its page is refused', () => {
    expect(snippetOf('iframe', options({ dataset: {} }))).toBe(null);
    expect(refusal('iframe', options({ dataset: {} }))).toBe('ownData');
  });
});

describe("snippetOf('html') and snippetOf('mail')", () => {
  it('html holds the picture, the table and the source, and no script', () => {
    const code = snippetOf('html', options({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' })) ?? '';
    expect(code).toContain('<svg');
    expect(code).toContain('<table>');
    expect(code).toContain('https://undocs.org/A/RES/69/188');
    expect(code).not.toContain('<script');
  });

  it('mail holds sentence, counts and links, and neither picture nor script', () => {
    const code = snippetOf('mail', options({ svg: '<svg/>' })) ?? '';
    expect(code).toContain('116 in favour, 20 against');
    expect(code).toContain('<th scope="row">Against</th><td>20</td>');
    expect(code).toContain('>See the chart</a>');
    expect(code).not.toMatch(/<svg|<script/);
  });

  it('both are made without a host, the others are not', () => {
    const made = SNIPPET_KINDS.filter((kind) => snippetOf(kind, options({ host: null })) !== null);
    expect(made).toEqual(['html', 'mail']);
  });
});

describe('snippetOf with markup in every text and attribute', () => {
  it.each(SNIPPET_KINDS)('%s: all of it stays text', (kind) => {
    const request = {
      element: 'vote-map',
      attributes: { heading: ATTACK, resolution: ATTACK },
      lang: null,
      width: null,
    };
    const code = snippetOf(kind, options({ request, description: hostile, manifest })) ?? '';
    expect(code).not.toContain('<img');
    expect(code).not.toMatch(/<!--/);
    // Whatever tags there are, are ours.
    const tags = new Set([...code.matchAll(/<\/?([a-z-]+)/gi)].map((match) => match[1]));
    const ours =
      'a caption details div figcaption figure iframe link p script strong summary table tbody td th thead tr vote-map'.split(
        ' ',
      );
    expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    expect(code.match(/</g)?.length).toBe(code.match(/<\/?[a-z-]+( [a-z-]+(="[^"<>]*")?)*>/g)?.length);
  });
});

describe('readManifest', () => {
  it('is null for what is no manifest, or names files elsewhere', () => {
    const file = { file: 'cdn/a.js', integrity: 'sha384-x', imports: [] };
    const parent = { file: 'embed/parent.js', integrity: 'sha384-p' };
    expect(readManifest({ version: '1', entries: { a: file }, parent })).not.toBe(null);
    for (const wrong of [
      '//evil.example/a.js',
      'https://evil.example/a.js',
      '../a.js',
      'cdn/../../a.js',
      '/a.js',
      7,
    ])
      expect(readManifest({ version: '1', entries: { a: { ...file, file: wrong } }, parent })).toBe(null);
    for (const wrong of [null, 7, 'text', [], {}, { entries: null, parent }, { entries: {}, parent: null }])
      expect(readManifest(wrong)).toBe(null);
    expect(readManifest({ version: '1', entries: { a: { ...file, integrity: '" onload=x' } }, parent })).toBe(
      null,
    );
  });
});
