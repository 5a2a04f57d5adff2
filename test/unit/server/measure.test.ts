import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/server/fonts/arabic.js';
import { inDejaVu, measureDejaVu } from '../../../src/server/fonts/measure.js';
import packed from '../../../src/server/fonts/widths.json';
import { widthsOf } from '../../../tools/fonts/widths.js';

const file = (name: string) => readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`);

describe('measureDejaVu', () => {
  it('its table is that of the packaged font', () => {
    expect(packed).toEqual({
      regular: widthsOf(file('DejaVuSans')),
      bold: widthsOf(file('DejaVuSans-Bold')),
    });
  });

  // Widths that Chromium measures with DejaVu Sans at 100 px.
  it.each([
    ['General Assembly adopts', false, 1280.4],
    ['Генеральная Ассамблея', false, 1278],
    ['Assemblée générale', true, 1142.1],
    ['الجمعية العامة تعتمد القرار', false, 1108.8],
  ])('measureDejaVu(%s, 100, %s) is %s px, as in a browser', (text, bold, width) => {
    expect(Math.abs(measureDejaVu(text, 100, bold) / width - 1)).toBeLessThan(0.002);
  });

  it('letters of Arabic have the forms that their neighbours give them', () => {
    expect(joined('باب').join('')).toBe('\uFE91\uFE8E\uFE8F');
    expect(joined('ab')).toEqual(['a', 'b']);
  });

  it('marks take no room, Chinese is set in squares', () => {
    expect(measureDejaVu('e\u0301', 10, false)).toBe(measureDejaVu('e', 10, false));
    expect(measureDejaVu('大会', 10, false)).toBe(20);
  });

  it.each([
    ['ع', true],
    ['Ж', true],
    ['大', false],
    ['한', false],
    ['\u2067', true],
  ])('inDejaVu(%s) is %s', (sign, is) => expect(inDejaVu(sign)).toBe(is));
});
