import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/i18n/locale.js';

describe('localeOf("en")', () => {
  const locale = localeOf('en');
  it.each([
    ['2014-12-18', '18 December 2014'],
    ['2018-12', 'December 2018'],
    ['2004', '2004'],
  ])('date("%s") returns "%s"', (date, text) => expect(locale.date(date)).toBe(text));
  it('number(1234) returns "1,234"', () => expect(locale.number(1234)).toBe('1,234'));
  it('percent(0.601) returns "60%"', () => expect(locale.percent(0.601)).toBe('60%'));
  it('list(["A", "B", "C"]) returns "A, B and C"', () =>
    expect(locale.list(['A', 'B', 'C'])).toBe('A, B and C'));
});

describe('British dates', () => {
  const intl = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  it.each(Array.from({ length: 12 }, (_, month) => `2014-${String(month + 1).padStart(2, '0')}-09`))(
    'date("%s") is what Intl writes',
    (date) => expect(localeOf('en').date(date)).toBe(intl.format(new Date(date))),
  );
  it('localeOf("en-US").date("2014-12-18") returns "December 18, 2014"', () =>
    expect(localeOf('en-US').date('2014-12-18')).toBe('December 18, 2014'));
});

describe('localeOf', () => {
  it('localeOf("en-US") keeps the variant', () => expect(localeOf('en-US').lang).toBe('en-US'));
  it('localeOf("xx") falls back to English', () => expect(localeOf('xx').lang).toBe('en-GB'));
  it('localeOf("not a tag!") falls back and does not throw', () =>
    expect(localeOf('not a tag!').lang).toBe('en-GB'));
});
