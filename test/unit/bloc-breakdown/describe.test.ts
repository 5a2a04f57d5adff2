import { describe, expect, it } from 'vitest';
import { rowWords, segmentLabel } from '../../../src/elements/bloc-breakdown/bloc-breakdown.describe.js';
import { blocRows } from '../../../src/elements/bloc-breakdown/bloc-rows.layout.js';
import type { Decision } from '../../../src/dataset/types.js';
import { act, dataset, grouped, locale, read, said } from './helpers.js';

const groups = (...members: unknown[][]) => ({
  name: 'Made up',
  groups: members.map((each, index) => ({ name: `Group ${index + 1}`, members: each })),
});

describe('blocBreakdownDescribe', () => {
  it('blocBreakdownDescribe(A/RES/69/188) says which group was most and which least in favour', () => {
    const { summary, legend, notes } = said(act('A/RES/69/188'));
    expect(summary).toBe(
      'Recorded vote of 18 December 2014: 116 in favour, 20 against, 53 abstaining; 4 members did not vote. ' +
        'The share in favour was largest in Western European and Others (28 of 28), smallest in African (23 of 54).',
    );
    expect(legend.map(({ key, count }) => [key, count])).toEqual([
      ['yes', 116],
      ['abstain', 53],
      ['absent', 4],
      ['no', 20],
    ]);
    expect(notes.slice(0, 2).join(' ')).toMatch(/those of today\. The United States/);
  });

  it.each([
    [
      'A/C.3/73/L.64',
      /^Only the count is known \(22 in favour, 91 against, 44 abstaining\), not how each state/,
    ],
    ['A/RES/73/180', /^Adopted without a vote on 17 December 2018: /],
    ['security-council/2018', /^No decision was taken \(December 2018\)/],
    ['security-council/2022', /^No decision was asked for \(9 December 2022\)/],
  ])('blocBreakdownDescribe(%s) says in one sentence why nothing is divided', (symbol, sentence) => {
    const { summary, legend } = said(act(symbol));
    expect(summary).toMatch(sentence);
    expect(legend).toEqual([]);
  });

  it('blocBreakdownDescribe(pending) says that nothing is decided, and the heading does too', () => {
    const decision: Decision = { ...act('A/RES/73/180'), method: 'none', outcome: 'pending', date: null };
    expect(said(decision).summary).toBe('Not yet decided: there are no votes to divide by group.');
    expect(said(decision).heading).toMatch(/has yet to decide/);
  });

  it('blocBreakdownDescribe(a council) says that only seats are counted', () => {
    expect(said(act('S/PV.7353')).notes[0]).toBe('Only members with a seat in this body are counted.');
  });

  it('blocBreakdownDescribe(a grouping) names it, its source, or that it has none', () => {
    const bare = said(act('A/RES/69/188'), grouped(groups(['CUB'])));
    expect(bare.heading).toMatch(/divides by Made up/);
    expect(bare.notes).toContain('The page that shows this chart gives no source for the grouping.');
    const source = { title: 'A list', url: 'https://example.org/' };
    const sourced = said(act('A/RES/69/188'), grouped({ ...groups(['CUB']), source }));
    expect(sourced.sources).toContainEqual({ label: 'A list', url: 'https://example.org/' });
  });

  it('table(): by state, and with a grouping the group of each', () => {
    const table = said(act('A/RES/69/188'), grouped(groups(['CUB']))).table();
    expect(table.columns.map(({ key }) => key).slice(0, 3)).toEqual(['iso3', 'state', 'vote']);
    const at = table.columns.findIndex(({ key }) => key === 'given_group');
    const cell = (iso3: string) => table.rows.find(([code]) => code === iso3)?.[at];
    expect([cell('CUB'), cell('FRA')]).toEqual(['Group 1', 'In no group given']);
  });
});

describe('words', () => {
  const rows = blocRows(dataset, act('A/RES/69/188'), null, 'given');
  const [african, rest] = [rows[0], rows.at(-1)];
  if (!african || !rest) throw new Error('No rows');

  it('segmentLabel(African, no) is "African: 4 of 54 against, 7%"', () => {
    expect(segmentLabel(african, 'no', null, locale)).toBe('African: 4 of 54 against, 7%');
  });

  it('rowWords(no regional group) names who is in none', () => {
    expect(rowWords(rest, dataset, act('A/RES/69/188'), null, locale)).toEqual({
      name: 'No regional group',
      words: 'United States of America',
    });
  });
});

describe('parseGrouping', () => {
  it('parseGrouping(codes and dated members) reads both, whatever the case', () => {
    const grouping = grouped(groups(['cub', { state: 'FRA', from: '2004', to: null }]));
    expect(grouping.groups[0]?.members).toEqual([
      { iso3: 'CUB', from: null, to: null },
      { iso3: 'FRA', from: '2004', to: null },
    ]);
  });

  it('parseGrouping(a state in two groups, one after the other) is sound', () => {
    expect(
      grouped(groups([{ state: 'CUB', to: '2009' }], [{ state: 'CUB', from: '2010' }])).groups.length,
    ).toBe(2);
  });

  it.each([
    [groups(['CUB'], ['FRA', 'DEU', 'JPN', 'XKX']), 'grouping.groups[1].members[3]', '“XKX” is not the code'],
    [
      groups(['CUB'], ['CUB']),
      'grouping.groups[1].members[0]',
      'Cuba is already in Group 1 at the same date',
    ],
    [groups(['CUB', 'CUB']), 'grouping.groups[0].members[1]', 'Cuba is already in Group 1'],
    [
      groups([{ state: 'CUB', to: '2010-06-01' }], [{ state: 'CUB', from: '2010-06' }]),
      'grouping.groups[1].members[0]',
      'Cuba is already',
    ],
    [
      groups([{ state: 'CUB', from: '2012', to: '2010' }]),
      'grouping.groups[0].members[0]',
      'ends before it begins',
    ],
    [groups([{ state: 'CUB', from: 'yesterday' }]), 'grouping.groups[0].members[0]', 'Dates are written'],
    [groups([42]), 'grouping.groups[0].members[0]', 'A member is an alpha-3 code'],
    [{ name: 'Made up', groups: [{ name: 'A' }] }, 'grouping.groups[0].members', 'list of alpha-3 codes'],
    [{ name: 'Made up', groups: [] }, 'grouping.groups', 'at least one group'],
    [{ ...groups(['CUB']), name: 7 }, 'grouping.name', 'Give it a name'],
    [
      { ...groups(['CUB']), source: { title: 'x', url: 'javascript:alert(1)' } },
      'grouping.source',
      'A source is',
    ],
    [
      { name: 'Made up', groups: [1, 2].map(() => ({ name: 'A', members: [] })) },
      'grouping.groups[1].name',
      'Two groups are called “A”',
    ],
    ['regions', 'grouping', 'A grouping is an object'],
    [[], 'grouping', 'A grouping is an object'],
  ])('parseGrouping(%j) is a problem at %s', (input, path, message) => {
    expect(read(input)).toEqual([{ path, message: expect.stringContaining(message) as string }]);
  });
});
