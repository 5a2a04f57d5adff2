import { describe, expect, it } from 'vitest';
import { describeChart } from '../../../src/server/index.js';
import { LANGUAGES } from './sections.js';

/** What a chart shows, and figures of the UN's own records that its summary must give. */
const CHARTS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['vote-map', { resolution: 'A/RES/69/188' }, ['116', '20', '53']],
  ['vote-map', { decision: 'A/C.3/69/L.28/Rev.1' }, ['111', '19', '55']],
  ['vote-map', { decision: 'A/RES/73/180' }, []],
  ['vote-tally', { decision: 'A/C.3/69/L.63' }, ['40', '77', '50', '59', '117']],
  ['vote-tally', { resolution: 'A/RES/69/188' }, ['116', '20', '53']],
  ['bloc-breakdown', { resolution: 'A/RES/69/188' }, ['116', '20', '53', '28', '23', '54']],
  ['resolution-timeline', {}, ['21', '9', '12', '119', '19', '48']],
  ['cosponsor-bar', {}, ['45', '61', '62']],
  ['vote-matrix', {}, ['76', '192', '116']],
  ['vote-shift', { resolution: 'A/RES/69/188' }, ['193', '184']],
  ['council-vote', { decision: 'S/PV.7353' }, ['11', '2', '9']],
  ['resolution-path', { resolution: 'A/RES/69/188' }, ['116', '20', '53']],
  ['country-record', { state: 'CUB' }, ['27', '9', '10', '30']],
];

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

async function said(tag: string, attributes: Readonly<Record<string, string>>, lang: string) {
  const { description, locale } = await describeChart(tag, { ...attributes, lang });
  const { heading, summary, legend, notes } = description;
  return { head: `${heading} ${summary}`, legend: legend.map(({ word }) => word), notes, locale };
}

describe.each(LANGUAGES)('a chart in %s', (lang) => {
  it.each(CHARTS)('%s %o: the summary has the figures of the record', async (tag, attributes, figures) => {
    const { head } = await said(tag, attributes, lang);
    const numbers = numbersIn(head);
    for (const figure of figures) expect(numbers, head).toContain(figure);
  });

  it.each(CHARTS)('%s %o: as many figures as in English, and none of its words', async (tag, attributes) => {
    const [spoken, english] = [await said(tag, attributes, lang), await said(tag, attributes, 'en')];
    // Arabic has words for once and twice.
    const asked = numbersIn(english.head).filter((number) => lang !== 'ar' || Number(number) > 2);
    expect(numbersIn(spoken.head)).toEqual(expect.arrayContaining([...new Set(asked)]));
    expect(spoken.head).not.toMatch(/\b(the|adopts|votes?d? in|against|abstaining|state’s|without)\b/);
    for (const word of spoken.legend) expect(english.legend).not.toContain(word);
  });
});

describe('the tag of a language', () => {
  it.each([
    ['ar-EG', 'ar-EG', /116/],
    ['ar-SA', 'ar-SA', /2014/],
    ['de-', 'de', /Generalversammlung/],
    ['fr-CA', 'fr-CA', /Assemblée générale/],
    ['zh-Hant', 'zh-Hans', /大会/],
    ['zh-TW', 'zh-Hans-TW', /大会/],
    ['RU', 'ru', /Генеральная Ассамблея/],
    ['es-419-u-nu-arab', 'es-419', /116/],
  ])('lang="%s" is drawn as %s, with Latin digits', async (lang, tag, words) => {
    const { head, locale } = await said('vote-map', { resolution: 'A/RES/69/188' }, lang);
    expect(locale.lang).toBe(tag);
    expect(head).toMatch(words);
    expect(locale.notice).toBeNull();
  });

  it.each(['pt-BR', 'xx', 'de_DE', '-', 'ar'.repeat(40)])(
    'lang="%s" is English, and says so',
    async (lang) => {
      const { head, locale } = await said('vote-map', { resolution: 'A/RES/69/188' }, lang);
      expect(locale.lang).toBe('en-GB');
      expect(head).toMatch(/^General Assembly adopts/);
      expect(locale.notice).toMatch(/^This chart is in English/);
    },
  );

  it('names of states are in the script of the words: zh-TW has 朝鲜, not 朝鮮', async () => {
    const { description } = await describeChart('country-record', { state: 'PRK', lang: 'zh-TW' });
    expect(description.heading).toMatch(/朝鲜/);
  });
});
