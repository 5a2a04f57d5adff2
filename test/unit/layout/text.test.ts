import { describe, expect, it } from 'vitest';
import { balancedText, estimatedText, wrapText } from '../../../src/layout/text.js';

/** Every sign is 10 px wide. */
const even = { size: 10, measure: (text: string) => text.length * 10 };
const wrap = (text: string, signs: number) => wrapText(text, signs * 10, even);

describe('wrapText', () => {
  it('breaks at spaces and keeps a long word whole', () =>
    expect(wrap('one  two internationally', 7)).toEqual(['one two', 'internationally']));
  it('wrapText("") returns no line', () => expect(wrap('', 7)).toEqual([]));
  it('breaks Chinese, which has no spaces, after any sign', () =>
    expect(wrap('未经表决通过', 4)).toEqual(['未经表决', '通过']));
  it('puts no mark at the start of a line that closes, and none at the end that opens', () => {
    expect(wrap('表决，通过', 2)).toEqual(['表', '决，', '通过']);
    expect(wrap('通过（大会）', 3)).toEqual(['通过', '（大', '会）']);
  });
  it('keeps a number with the word that counts it, and a name in katakana whole', () => {
    expect(wrap('必要117票', 4)).toEqual(['必要', '117票']);
    expect(wrap('東欧カリブ', 4)).toEqual(['東欧', 'カリブ']);
    expect(wrap('ラテン・カリブ', 4)).toEqual(['ラテン・', 'カリブ']);
  });
  it('leaves no sign alone on the last line', () =>
    expect(wrap('第三委員会', 4)).toEqual(['第三委', '員会']));
  it('breaks Korean at its spaces', () => expect(wrap('표결 없이 채택', 6)).toEqual(['표결 없이', '채택']));
});

describe('balancedText', () => {
  it('makes lines even in length', () =>
    expect(balancedText('one two three four', 140, even)).toEqual(['one two', 'three four']));
});

describe('estimatedText', () => {
  it('takes signs of Chinese for squares', () => expect(estimatedText(10).measure('表决')).toBeCloseTo(20));
});
