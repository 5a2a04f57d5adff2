import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import { voteTableData, type VoteTable } from '../../../src/elements/vote-data/vote-data.table.js';
import { voteData as words } from '../../../src/i18n/en-vote-data.js';

const { states } = bundledVotes();
const base: VoteTable = {
  caption: 'A made-up text',
  meta: { date: '2014-12-18', symbol: 'A/EX/9', sourceUrl: 'https://example.org/record' },
  head: ['State', 'Vote'],
  rows: [
    ['Cuba', 'no'],
    ['FRA', 'Yes'],
  ],
};
const read = (change: Partial<VoteTable> = {}) => voteTableData({ ...base, ...change }, states, words);
const problems = (change: Partial<VoteTable>) => {
  const result = read(change);
  return 'problems' in result ? result.problems : [];
};
const decision = (change: Partial<VoteTable> = {}) => {
  const result = read(change);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const parsed = parseDataset(result.data, { states });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dataset.decisions[0];
};

describe('voteTableData', () => {
  it('voteTableData({rows: [["Cuba", "no"], ["FRA", "Yes"]]}) is one recorded vote of the General Assembly', () => {
    expect(decision()).toMatchObject({
      id: 'A/EX/9',
      body: 'general-assembly',
      title: 'A made-up text',
      votes: { yes: ['FRA'], no: ['CUB'], abstain: [] },
    });
  });

  it('members of the General Assembly in no row did not vote', () => {
    expect(decision()?.tally).toEqual({ yes: 1, no: 1, abstain: 0, absent: 191 });
  });

  it('where rows name who was absent, the others are not counted among them', () => {
    const result = read({ rows: [...base.rows, ['TUV', 'absent']] });
    expect(result).toMatchObject({ data: { decisions: [{ votes: { absent: ['TUV'] } }] } });
  });

  it('takes the columns by their heads: vote,iso3 and state,iso3,vote', () => {
    const swapped = { head: ['Vote', 'iso3'], rows: [['no', 'CUB']] };
    const three = { head: ['State', 'iso3', 'Vote'], rows: [['Kuba', 'CUB', 'no']] };
    expect(decision(swapped)?.votes?.no).toEqual(['CUB']);
    expect(decision(three)?.votes?.no).toEqual(['CUB']);
  });

  it('without a head the first column is the state and the second its vote', () => {
    expect(decision({ head: [] })?.votes?.no).toEqual(['CUB']);
  });

  it.each([
    ['Yes', 'yes'],
    ['in favour', 'yes'],
    [' AGAINST ', 'no'],
    ['Abstention', 'abstain'],
    ['did not vote', 'absent'],
  ] as const)('"%s" is %s', (text, vote) => {
    const result = read({ rows: [['CUB', text]] });
    expect(result).toMatchObject({ data: { decisions: [{ votes: { [vote]: ['CUB'] } }] } });
  });

  it('names with accents and curly apostrophes are found; part of a name is not a state', () => {
    expect(decision({ rows: [['Cote d’Ivoire', 'yes']] })?.votes?.yes).toEqual(['CIV']);
    expect(problems({ rows: [['Korea', 'yes']] })).toEqual([
      { path: 'table[0]', message: words.notAMember('Korea') },
    ]);
  });

  it('an empty vote is not taken as absent, a state twice is told, all at once', () => {
    const rows = [
      ['CUB', ''],
      ['FRA', 'yes'],
      ['France', 'no'],
    ];
    expect(problems({ rows }).map(({ path }) => path)).toEqual(['table[0]', 'table[2]']);
  });

  it('without date, caption, source or rows: one sentence for each', () => {
    expect(problems({ caption: '', meta: {}, rows: [] }).map(({ message }) => message)).toEqual([
      words.noRows,
      words.noDate,
      words.noTitle,
      words.noSource,
    ]);
  });

  it('a body that is none is left to the parser, which names it', () => {
    const result = read({ meta: { ...base.meta, body: 'parliament' } });
    const parsed = parseDataset('data' in result ? result.data : null, { states });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['decisions[0].body']);
  });
});
