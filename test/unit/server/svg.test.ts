import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { RenderError, renderToSVG } from '../../../src/server/index.js';

const CHARTS = [
  ['vote-map', { resolution: 'A/RES/69/188', highlight: 'CUB' }],
  ['vote-tally', { resolution: 'A/RES/69/188' }],
  ['resolution-timeline', {}],
  ['cosponsor-bar', {}],
  ['vote-matrix', { highlight: 'CUB' }],
  ['vote-shift', { from: 'A/C.3/69/L.28/Rev.1', to: 'A/RES/69/188' }],
  ['bloc-breakdown', { resolution: 'A/RES/69/188', selected: 'BRA' }],
  ['council-vote', { decision: 'S/PV.7353' }],
  ['resolution-path', { resolution: 'A/RES/69/188' }],
  ['country-record', { state: 'BRA', compare: 'CUB' }],
] as const;

const elements = (nodes: readonly ChildNode[]): Element[] =>
  nodes.filter(isTag).flatMap((each) => [each, ...elements(each.children)]);

const elementsIn = (svg: string): Element[] => elements(parseDocument(svg, { xmlMode: true }).children);
const idsIn = (svg: string): string[] => elementsIn(svg).flatMap(({ attribs }) => attribs.id ?? []);

describe.each(CHARTS)('renderToSVG(%s, %j)', (tag, attributes) => {
  let svg = '';
  beforeAll(async () => {
    svg = await renderToSVG(tag, attributes);
  });

  it('has nothing that runs, nothing from outside, and no style sheet', () => {
    const names = elementsIn(svg).map(({ name }) => name);
    expect(names.filter((name) => /^(script|style|foreignObject|image|use|a|link)$/.test(name))).toEqual([]);
    const attribs = elementsIn(svg).flatMap((each) => Object.entries(each.attribs));
    expect(attribs.filter(([name]) => /^(on|class$|style$|href$|part$)/.test(name))).toEqual([]);
    expect(
      attribs.filter(
        ([name, value]) => name !== 'xmlns' && /https?:|var\(|light-dark|color-mix|NaN/.test(value),
      ),
    ).toEqual([]);
  });

  it('is well-formed: every element closed, every name of an attribute once', () => {
    const open: string[] = [];
    for (const [all, end, name = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g)) {
      if (all.endsWith('/>')) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  });

  it('every id is there once, and every reference has its own', () => {
    const ids = idsIn(svg);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('says what it shows, and where it is from', () => {
    const texts = elementsIn(svg).filter(({ name }) => name === 'text').length;
    expect(texts).toBeGreaterThan(4);
    expect(svg).toMatch(/aria-label="[^"]{10,}"/);
    expect(svg).toContain('>Source: ');
    expect(svg).toMatch(/<svg [^>]*font-family="'DejaVu Sans', [^"]*sans-serif"/);
  });

  it('is as wide as it was asked to be, with its margins', async () => {
    const [root] = elementsIn(await renderToSVG(tag, attributes, { width: 400 }));
    // The matrix is as wide as its rows, like the whole of it in a browser.
    if (tag === 'vote-matrix') expect(Number(root?.attribs.width)).toBeGreaterThan(280);
    else expect(root?.attribs.width).toBe('432');
  });

  it('is the same for the same question', async () => {
    expect(await renderToSVG(tag, attributes)).toBe(svg);
  });
});

describe('renderToSVG', () => {
  it('two pictures in one page share no id', async () => {
    const pictures = await Promise.all(
      ['A/RES/69/188', 'A/RES/68/183'].map((resolution) => renderToSVG('vote-map', { resolution })),
    );
    const [one = [], other = []] = pictures.map(idsIn);
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it('{theme: "dark"} is dark, and so is the attribute', async () => {
    const ground = '<rect width="100%" height="100%" fill="#14171a"/>';
    expect(await renderToSVG('vote-tally', {}, { theme: 'dark' })).toContain(ground);
    expect(await renderToSVG('vote-tally', { theme: 'dark' })).toContain(ground);
    expect(await renderToSVG('vote-tally', { theme: 'auto' })).toContain('fill="#ffffff"');
  });

  it('a hostile heading is text', async () => {
    const heading = '</text><script>alert(1)</script>"\u0000';
    const svg = await renderToSVG('vote-tally', { heading });
    expect(elementsIn(svg).filter(({ name }) => name === 'script')).toEqual([]);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });

  it('lines of the heading are no wider than the picture', async () => {
    const heading = 'Wide words '.repeat(30) + 'W'.repeat(90);
    const svg = await renderToSVG('vote-tally', { heading }, { width: 320 });
    const { measureDejaVu } = await import('../../../src/server/fonts/measure.js');
    const lines = [...svg.matchAll(/<text [^>]*font-weight="700"[^>]*>([^<]+)<\/text>/g)].map(
      ([, line]) => line ?? '',
    );
    const wide = lines.filter((line) => /W/.test(line));
    expect(wide.length).toBeGreaterThan(5);
    expect(wide.filter((line) => measureDejaVu(line, 20, true) > 320)).toEqual([]);
  });

  it.each([
    ['vote-mop', {}, 'unknown-element'],
    ['vote-map', { onclick: 'x' }, 'unknown-attribute'],
    ['vote-map', { selected: 'ZZZ' }, 'not-drawn'],
    ['vote-data', {}, 'not-drawn'],
  ])('renderToSVG(%s, %j) is refused: %s', async (tag, attributes, code) => {
    const error: unknown = await renderToSVG(tag, attributes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RenderError);
    expect((error as RenderError).code).toBe(code);
  });
});
