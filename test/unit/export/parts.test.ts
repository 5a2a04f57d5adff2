import { describe, expect, it } from 'vitest';
import { plainColour } from '../../../src/export/colour.js';
import { mirroredParts, mirroredSign, mirroredText } from '../../../src/export/mirrored.js';
import { keyMark } from '../../../src/export/legend.js';
import { node, xmlOf } from '../../../src/export/svg-node.js';
import { heldTogether, isolated, isolatedLines, ownDirection } from '../../../src/export/direction.js';
import { linesOf } from '../../../src/export/words.js';

describe('plainColour', () => {
  it.each([
    ['rgb(29, 99, 176)', '#1d63b0'],
    ['#FFF', '#ffffff'],
    ['transparent', 'none'],
    ['rgba(0, 0, 0, 0)', 'none'],
    ['rgba(0, 0, 0, 0.5)', 'rgba(0,0,0,0.5)'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['oklab(1 0 0)', '#ffffff'],
    ['url(#hatch)', 'url(#hatch)'],
    ['none', 'none'],
  ])('plainColour(%s) is %s', (given, plain) => expect(plainColour(given)).toBe(plain));
});

describe('xmlOf', () => {
  it('markup in a text and in an attribute stays text', () => {
    expect(xmlOf(node('text', { 'aria-label': '"><script>' }, ['<b>&']))).toBe(
      '<text aria-label="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</text>',
    );
  });

  it('what XML forbids is left out, signs of two halves stay', () => {
    expect(xmlOf(node('text', {}, ['a\u0000b\uD800c\uFFFE\u{1F30D}']))).toBe('<text>abc\u{1F30D}</text>');
  });
});

describe('linesOf', () => {
  const measure = (text: string) => text.length;

  it('breaks between words, at the width', () => {
    expect(linesOf('one two  three', 7, measure)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is wider than the line', () => {
    expect(linesOf('a bcdefgh', 4, measure)).toEqual(['a bc', 'defg', 'h']);
  });

  it('of nothing there are no lines', () => expect(linesOf(' ', 4, measure)).toEqual([]));
});

describe('a mirrored drawing', () => {
  it('isolated(text, "rtl") holds the text together, "ltr" leaves it', () => {
    expect([isolated('x', 'rtl'), isolated('x', 'ltr')]).toEqual(['\u2067x\u2069', 'x']);
  });

  it.each([
    ['A/RES/69/188 عربي', 'ltr'],
    ['2014: عربي A', 'rtl'],
    ['19–20', null],
  ])('ownDirection(%s) is %s', (text, dir) => expect(ownDirection(text)).toBe(dir));

  it('isolatedLines keeps a stop at a break with the words that it ends', () => {
    expect(isolatedLines(['المصدر: Korea;', 'Docs.', 'عربي'], 'rtl')).toEqual([
      '\u2067المصدر: Korea;\u200E\u2069',
      '\u2067\u200EDocs.\u2069',
      '\u2067عربي\u2069',
    ]);
    expect(isolatedLines(['one,', 'two'], 'ltr')).toEqual(['one,', 'two']);
  });

  it('heldTogether marks each line of a text from the right, and no other text', () => {
    const line = (x: string, text: string) => node('tspan', { x }, [text]);
    expect(heldTogether(node('text', {}, ['abc'])).children).toEqual(['abc']);
    expect(heldTogether(node('text', {}, ['عربي 2', node('tspan', {}, ['x'])])).children).toHaveLength(4);
    const lines = heldTogether(node('text', {}, [line('1', 'عربي'), line('1', '2014')]));
    expect(xmlOf(lines)).toContain('\u2068عربي\u2069</tspan><tspan x="1">2014');
  });

  it.each([
    [node('path', { d: 'M10,20l2.8,3l5,-6.5' }), 27.8],
    [node('path', { d: 'M4,4h8' }), 16],
    [node('path', { d: 'M10 0L20 5H6V9' }), 26],
    [node('circle', { cx: 5 }), 10],
    [node('rect', { x: '10', width: '4' }), 24],
  ])('mirroredSign turns a sign back about its middle', (sign, twice) => {
    const [, by] = /translate\(([\d.]+) 0\)/.exec(String(mirroredSign(sign).attributes.transform)) ?? [];
    expect(Number(by)).toBeCloseTo(twice);
  });

  it('mirroredParts turns about the middle of the view box', () => {
    const drawing = node('svg', { viewBox: '10 0 600 300' }, [node('path', {})]);
    expect(xmlOf(mirroredParts(drawing))).toContain(
      '<g transform="translate(620 0) scale(-1 1)"><path/></g>',
    );
  });

  it('mirroredText turns back about its own place and runs the other way', () => {
    const text = node('text', { x: '40', y: '5' }, ['a']);
    expect(mirroredText(text, 'start').attributes).toEqual({
      x: '40',
      y: '5',
      'text-anchor': 'end',
      transform: 'translate(80 0) scale(-1 1)',
    });
    expect(mirroredText(text, 'middle').attributes['text-anchor']).toBe('middle');
  });

  it('mirroredText takes the place of its first line where it has none of its own', () => {
    const text = node('text', {}, [node('tspan', { x: '7', 'text-anchor': 'end' }, ['a'])]);
    const turned = mirroredText(text, 'end');
    expect(turned.attributes.transform).toBe('translate(14 0) scale(-1 1)');
    expect(xmlOf(turned)).toContain('<tspan x="7" text-anchor="start">');
  });
});

describe('keyMark', () => {
  const looks = (set: Readonly<Record<string, string>>) => (property: string) =>
    ({ width: '12px', height: '12px', 'background-color': 'rgba(0, 0, 0, 0)', ...set })[property] ?? '';
  const drawn = (image: string) => {
    const { mark, patterns } = keyMark(looks({ 'background-image': image }), () => 'none', 12, 'key-1');
    return { mark: mark.map(xmlOf).join(''), patterns: patterns.map(xmlOf).join('') };
  };

  it.each([
    [
      'lines, of no',
      'repeating-linear-gradient(45deg, rgb(109, 15, 20) 0px, rgb(109, 15, 20) 2px, rgba(0, 0, 0, 0) 2px)',
      '#6d0f14',
    ],
    ['dots, of an abstention', 'radial-gradient(rgb(196, 127, 0) 1.3px, rgba(0, 0, 0, 0) 1.7px)', '#c47f00'],
  ])('%s: a pattern of its own, in the colour of the page', (_name, image, colour) => {
    const { mark, patterns } = drawn(image);
    expect(mark).toContain('fill="url(#key-1)"');
    expect(patterns).toContain('id="key-1"');
    expect(patterns).toContain(colour);
  });
});
