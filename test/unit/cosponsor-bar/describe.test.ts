import { describe, expect, it } from 'vitest';
import { bundledCosponsorships } from '../../../src/bundled/cosponsorships.js';
import type { Body } from '../../../src/dataset/types.js';
import {
  cosponsorBarDescribe,
  type CosponsorBarChoice,
} from '../../../src/elements/cosponsor-bar/cosponsor-bar.describe.js';
import { cosponsorBarLayout } from '../../../src/elements/cosponsor-bar/cosponsor-bar.layout.js';
import { chosenText, decisionOf } from '../../../src/elements/cosponsor-bar/cosponsor-choice.js';
import { cosponsorList } from '../../../src/elements/cosponsor-bar/cosponsor-list.describe.js';
import {
  barLines,
  linksOf,
  yearLabel,
  yearList,
} from '../../../src/elements/cosponsor-bar/cosponsor-words.describe.js';
import { cosponsorYears } from '../../../src/elements/cosponsor-bar/cosponsor-years.layout.js';
import { english } from '../english.js';

const dataset = bundledCosponsorships();
const locale = english;
const layoutOf = (body: Body, by: 'total' | 'group' = 'total') =>
  cosponsorBarLayout(dataset, { body, width: 1000, by });
const said = (choice: Partial<CosponsorBarChoice> = {}) => {
  const full = {
    body: 'third-committee',
    by: 'total',
    year: null,
    states: [],
    missing: null,
    ...choice,
  } as const;
  return cosponsorBarDescribe(dataset, layoutOf(full.body, full.by), full, locale);
};
const entry = (year: number, body: Body = 'third-committee') => {
  const found = cosponsorYears(dataset, body).find((each) => each.year === year);
  if (!found) throw new Error(`No record of ${year}`);
  return found;
};

describe('cosponsorBarDescribe', () => {
  it('cosponsorBarDescribe(Third Committee) says where it began, where it is, and what nobody knows', () => {
    const { heading, summary } = said();
    expect(heading).toBe('From 45 co-sponsors in 2005 to 61 in 2025');
    expect(summary).toBe(
      "Drafts in the Third Committee on “Situation of human rights in the Democratic People's Republic of Korea”: " +
        '62 states put their name to those of 2014 and 2023, the most of the years whose final total is known. ' +
        'No total is known for 2010, 2015 and 2022.',
    );
  });

  it('cosponsorBarDescribe(2014) says what is known of that year', () => {
    expect(said({ year: 2014 }).summary).toBe(
      '2014: 62 co-sponsors, all named. Draft A/C.3/69/L.28/Rev.1, which became A/RES/69/188.',
    );
  });

  it('cosponsorBarDescribe(by group) has a label for each group drawn, in the order of the groups', () => {
    const keys = said({ by: 'group' }).legend.map(({ key }) => key);
    expect(keys.slice(0, 7)).toEqual([
      'african',
      'asia-pacific',
      'eastern-european',
      'latin-american-and-caribbean',
      'western-european-and-others',
      'none',
      'not-named',
    ]);
  });

  it('cosponsorBarDescribe(Human Rights Council) says for which years there is no record', () => {
    expect(said({ body: 'human-rights-council' }).notes.join(' ')).toContain(
      'no record of co-sponsors for 2009',
    );
  });

  it('cosponsorBarDescribe(Human Rights Council) calls a series with gaps no change, and says what was counted', () => {
    const { heading, notes } = said({ body: 'human-rights-council' });
    expect(heading).toBe('Human Rights Council: co-sponsors of drafts, 2008–2025');
    expect(notes.join(' ')).toContain('2015: “Co-sponsors 28” as tabulated by RightDocs');
  });

  it('cosponsorBarDescribe() names where every figure comes from', () => {
    expect(said().sources.length).toBeGreaterThan(0);
    for (const { url } of said().sources) expect(url).toMatch(/^https?:/);
  });

  it('table() has stable columns and a row for each text, the first drafts too', () => {
    const table = said().table();
    expect(table.columns.map(({ key }) => key).slice(0, 8)).toEqual([
      'year',
      'draft',
      'resolution',
      'value',
      'bound',
      'stage',
      'basis',
      'named',
    ]);
    expect(table.rows.length).toBe(23);
    expect(table.rows.filter(([year]) => year === '2014').map(([, draft]) => draft)).toEqual([
      'A/C.3/69/L.28/Rev.1',
      'A/C.3/69/L.28',
    ]);
    expect(table.rows.every((row) => row.at(-2) !== null)).toBe(true);
  });
});

describe('yearLabel', () => {
  it.each([
    [2014, '2014: 62 co-sponsors, all named'],
    [2017, '2017: 44 co-sponsors when tabled, final total not known, the 44 on the draft named'],
    [2021, '2021: more than 60 co-sponsors, none named'],
    [2022, '2022: number of co-sponsors not known, some named'],
    [2025, '2025: 61 co-sponsors, the 41 on the draft named'],
  ])('yearLabel(%i) is "%s"', (year, label) => {
    expect(yearLabel(entry(year), locale)).toBe(label);
  });
});

describe('barLines', () => {
  it.each([
    [2014, ['62']],
    [2017, ['44', 'when', 'tabled']],
    [2021, ['>60']],
    [2022, ['', 'not', 'known']],
  ])('barLines(%i) is %j where words fit', (year, lines) => {
    const bar = layoutOf('third-committee').bars.find((each) => each.year === year);
    expect(bar ? barLines(bar, true, locale) : null).toEqual(lines);
  });
});

describe('yearList', () => {
  it('yearList([2009, 2011, 2012, 2013, 2016]) writes a run as a span', () => {
    expect(yearList([2009, 2011, 2012, 2013, 2016], locale)).toBe('2009, 2011–2013 and 2016');
  });
});

describe('cosponsorList', () => {
  it('cosponsorList(2014) names 62 by group, marks the four that joined later, and keeps the first draft apart', () => {
    const [drawn, first] = cosponsorList(dataset, entry(2014), locale).texts;
    const states = drawn?.groups.flatMap((group) => group.states) ?? [];
    expect(states.length).toBe(62);
    expect(states.filter(({ later }) => later).map(({ name }) => name)).toEqual([
      'Maldives',
      'Marshall Islands',
      'Serbia',
      'New Zealand',
    ]);
    expect(first?.text).toContain('A/C.3/69/L.28,');
    expect(first?.count).toBe('48 co-sponsors when tabled.');
  });

  it('cosponsorList(2009) says that only some are known, and names the European Union as a group', () => {
    const [text] = cosponsorList(dataset, entry(2009), locale).texts;
    expect(text?.extent).toContain('Only some of them');
    expect(text?.lines[0]).toContain('European Union');
  });

  it('cosponsorList(2019) lists the Republic of Korea among those said not to have co-sponsored', () => {
    const [text] = cosponsorList(dataset, entry(2019), locale).texts;
    expect(text?.declined.map(({ iso3 }) => iso3)).toEqual(['KOR']);
  });

  it('cosponsorList(a year of the Council) gives the source of each text', () => {
    const [text] = cosponsorList(dataset, entry(2017, 'human-rights-council'), locale).texts;
    expect(text?.sources.length).toBeGreaterThan(0);
  });
});

describe('linksOf', () => {
  it('linksOf(a source with a script for an address) keeps the name and drops the address', () => {
    const [first] = dataset.sources;
    if (!first) throw new Error('no source');
    const evil = { ...dataset, sources: [{ ...first, id: 'evil', url: 'javascript:alert(1)' }] };
    expect(linksOf(evil, ['evil'])).toEqual([{ label: first.publisher, url: null }]);
  });
});

describe('chosenText', () => {
  const ask = (asked: { body?: string; resolution?: string; decision?: string }) =>
    chosenText(dataset, { body: null, resolution: null, decision: null, ...asked });

  it.each([
    [{}, 'third-committee', null],
    [{ resolution: 'a/res/69/188 ' }, 'third-committee', 2014],
    [{ decision: 'A/C.3/69/L.28' }, 'third-committee', 2014],
    [{ decision: 'general-assembly/2014' }, 'third-committee', 2014],
    [{ resolution: 'A/HRC/RES/34/24' }, 'human-rights-council', 2017],
    [{ body: 'human-rights-council' }, 'human-rights-council', null],
  ])('chosenText(%j) is %s, %s', (asked, body, year) => {
    expect(ask(asked)).toMatchObject({ body, year, missing: null });
  });

  it('chosenText(an act without a record) draws the series and keeps the act for the note', () => {
    expect(ask({ decision: 'A/HRC/RES/16/8' })).toMatchObject({
      year: null,
      missing: { symbol: 'A/HRC/RES/16/8' },
    });
  });

  it('chosenText(unknown) names the attribute', () => {
    expect(ask({ resolution: 'A/RES/99/999' })).toMatchObject({ path: 'resolution' });
    expect(ask({ body: 'fan-club' })).toMatchObject({ path: 'body' });
  });
});

describe('decisionOf', () => {
  it('decisionOf(the draft of 2014) is the committee’s own act', () => {
    expect(decisionOf(dataset, entry(2014).record)?.symbol).toBe('A/C.3/69/L.28/Rev.1');
  });
});
