import { describe, expect, it } from 'vitest';
import { renderBatch, type BatchResult, type Job } from '../../../src/node/index.js';
import { missingGlyphs, signsBeyondDejaVu } from '../../../src/node/missing-glyphs.js';
import { pngOf } from '../../../src/node/png.js';
import { fontFiles } from '../../../src/node/font-files.js';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Nowhere, sans-serif"><text x="4" y="30" font-size="24">${text}</text></svg>`;
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('pngOf', () => {
  it.each([
    [undefined, [200, 40]],
    [2, [400, 80]],
    [0.5, [100, 20]],
  ])('pngOf(svg, {scale: %s}) is %j px', (scale, size) => {
    expect(sizeOf(pngOf(svg('A'), { scale }))).toEqual(size);
  });

  it.each([0, -1, 9, NaN, Infinity])('pngOf(svg, {scale: %s}) is refused', (scale) => {
    expect(() => pngOf(svg('A'), { scale })).toThrow(/use a number above 0, at most 8/);
  });

  it('draws Latin, Cyrillic and Arabic with the packaged font, and has nothing to warn of', () => {
    const warnings: string[] = [];
    const pictures = ['Assembly', 'Ассамблея', 'الجمعية', ''].map((text) =>
      Buffer.from(pngOf(svg(text), { onWarning: (sentence) => warnings.push(sentence) })).toString('base64'),
    );
    expect(new Set(pictures).size).toBe(4);
    expect(warnings).toEqual([]);
  });
});

describe('what the packaged font lacks', () => {
  it('signsBeyondDejaVu looks at texts alone', () => {
    const text = '<svg aria-label="会"><text>a &amp; 大会한</text></svg>';
    expect(signsBeyondDejaVu(text)).toEqual(['大', '会', '한']);
  });

  it('missingGlyphs names each writing once, and a font that has it', () => {
    // Without the fonts of the machine none has them.
    const font = { fontFiles: [...fontFiles()], loadSystemFonts: false };
    const [korean = '', chinese = '', other = '', ...rest] = missingGlyphs(
      ['大', '会', '한', '\u{10380}'],
      font,
    );
    expect(korean).toMatch(/has Korean \(such as 한\): install Noto Sans CJK/);
    expect(chinese).toMatch(/has Chinese \(such as 大会\)/);
    expect(other).toContain('\u{10380}');
    expect(rest).toEqual([]);
  });
});

describe('renderBatch', () => {
  it('of no jobs ends at once', async () => {
    const results: BatchResult[] = [];
    await renderBatch([] as Job[], (result) => void results.push(result));
    expect(results).toEqual([]);
  });
});
