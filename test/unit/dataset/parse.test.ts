import { describe, expect, it } from 'vitest';
import { isDataset } from '../../../src/dataset/brand.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import { dataset, linesOf, smallInput } from './data.js';

type Change = Record<string, unknown>;

/** The small input with some fields of its decision changed. */
const withDecision = (change: Change): unknown => {
  const input = smallInput();
  return { ...input, decisions: [{ ...input.decisions[0], ...change }] };
};

describe('parseDataset', () => {
  it('(data/) is a dataset that is frozen and known', () => {
    expect(isDataset(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.decisions[0]?.votes?.yes)).toBe(true);
    expect(parseDataset(dataset)).toEqual({ ok: true, dataset });
    expect(isDataset({ ...dataset })).toBe(false);
  });

  it('(a roll call) fills in what it leaves out', () => {
    const result = parseDataset(withDecision({ votes: { yes: ['JPN'], no: ['CUB'] } }));
    const [decision] = result.ok ? result.dataset.decisions : [];
    expect(decision).toMatchObject({
      kind: 'resolution',
      rule: 'simple-majority',
      method: 'recorded-vote',
      outcome: 'rejected',
      symbol: null,
      votes: { absent: ['SSD'] },
      tally: { yes: 1, no: 1, abstain: 0, absent: 1 },
      notes: [],
      checked: false,
    });
  });

  it('(a roll call without states, {states}) uses the states of the option', () => {
    const { states, ...rest } = smallInput();
    expect(states).toHaveLength(3);
    expect(parseDataset(rest, { states: dataset.states }).ok).toBe(true);
    expect(linesOf(rest)).toEqual([
      'states: is required: list the member states, or pass them as an option.',
    ]);
  });

  it('({}) reports decisions: is required', () => {
    expect(linesOf({})).toEqual(['decisions: is required; add it.', 'sources: is required; add it.']);
  });

  it.each<[string, Change, string]>([
    [
      'a code that is no member',
      { votes: { yes: ['XKX'] } },
      'votes.yes[0]: "XKX" is not a member state on 2014-12-18: use the alpha-3 code of a member',
    ],
    [
      'a vote before joining',
      { date: '2005-12-16' },
      'votes.abstain[0]: "SSD" is not a member state on 2005-12-16: South Sudan was a member from 2011-07-14; take it out.',
    ],
    [
      'a state that votes twice',
      { votes: { yes: ['JPN'], no: ['JPN', 'CUB'] } },
      'votes.no[0]: "JPN" votes twice: it is in yes as well; keep one.',
    ],
    [
      'a tally that does not add up',
      { tally: { yes: 2, no: 1, abstain: 1 } },
      'tally.yes: says 2, but votes.yes lists 1; correct one of them.',
    ],
    [
      'an outcome that the rule contradicts',
      { outcome: 'adopted' },
      'outcome: says "adopted", but 1 in favour and 1 against is "rejected"',
    ],
    [
      'a method without a vote',
      { method: 'without-a-vote' },
      'method: "without-a-vote" does not go with votes or a tally',
    ],
    [
      'no votes',
      { votes: undefined, outcome: undefined },
      'method: is required where neither votes nor a tally is given',
    ],
    [
      'a recorded vote of nothing',
      { votes: undefined, method: 'recorded-vote' },
      'votes: is required for a recorded vote',
    ],
    [
      'an unknown source',
      { sources: ['other'] },
      'sources[0]: "other" is not the id of a source; add it to sources.',
    ],
    ['no source', { sources: [] }, 'sources: is empty; every figure names a source.'],
    ['a day that is none', { date: '2014-02-30' }, 'date: "2014-02-30" is not a day of the calendar'],
    ['a date in words', { date: 'yesterday' }, 'date: "yesterday" is not a date; write it as 2014-12-18'],
    ['no date', { date: undefined }, 'date: is required; add it.'],
    ['a date of null', { date: null }, 'date: is required for a decision that has been taken'],
    [
      'a body that is none',
      { body: 'parliament' },
      'body: "parliament" is not a body; use one of: general-assembly',
    ],
    [
      'small letters',
      { votes: { yes: ['jpn'] } },
      'votes.yes[0]: "jpn" is not an ISO 3166 alpha-3 code; write three capital letters',
    ],
    [
      'a title of 601 letters',
      { title: 'x'.repeat(601) },
      'title: is longer than 600 characters; shorten it.',
    ],
    [
      'a veto that may be',
      { body: 'security-council', votes: null, tally: { yes: 13, no: 2, abstain: 0 }, outcome: undefined },
      'outcome: is required: the tally alone does not tell whether a permanent member voted against.',
    ],
    [
      'sixteen seats',
      { body: 'security-council', votes: null, tally: { yes: 16, no: 0, abstain: 0 }, outcome: 'adopted' },
      'tally: adds up to 16, but the Security Council has fifteen seats; correct it.',
    ],
  ])('(%s) reports the place and the remedy', (_, change, line) => {
    expect(linesOf(withDecision(change)).join('\n')).toContain(`decisions[0].${line}`);
  });

  it('(a wrong address and a wrong tally) reports both', () => {
    const input = withDecision({ tally: { yes: 2, no: 1, abstain: 1 } }) as Change;
    expect(linesOf({ ...input, sources: [{ id: 'paper', title: 'A paper', url: 'nonsense' }] })).toEqual([
      'sources[0].url: "nonsense" is not an address of the web; write one that begins with https:// or http://.',
      'decisions[0].tally.yes: says 2, but votes.yes lists 1; correct one of them.',
    ]);
  });

  it('(two decisions of one id) reports decisions[1].id', () => {
    const input = smallInput();
    const lines = linesOf({ ...input, decisions: [input.decisions[0], input.decisions[0]] });
    expect(lines).toEqual(['decisions[1].id: "mine" is there already; give each its own.']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.org', 'nonsense'])(
    '(a source at %s) reports its url',
    (url) => {
      const input = smallInput();
      const [line] = linesOf({ ...input, sources: [{ id: 'paper', title: 'A paper', url }] });
      expect(line).toContain('sources[0].url: ');
      expect(line).toContain('is not an address of the web');
    },
  );

  it('(resolutions that miss one) reports the decision that names it', () => {
    const named = withDecision({ resolution: 'A/RES/1/1' }) as Change;
    expect(parseDataset(named).ok).toBe(true);
    expect(linesOf({ ...named, resolutions: [] })).toEqual([
      'decisions[0].resolution: "A/RES/1/1" is not the symbol of a resolution; add it to resolutions, or leave it out.',
    ]);
  });

  it('(co-sponsors) compares the number with the list', () => {
    const record = {
      id: 'c',
      body: 'third-committee',
      year: 2014,
      sources: ['paper'],
      named: ['CUB', 'JPN'],
    };
    const given = (change: Change): unknown => ({
      ...smallInput(),
      cosponsorships: [{ ...record, ...change }],
    });
    const result = parseDataset(given({}));
    expect(result.ok && result.dataset.cosponsorships[0]?.count?.value).toBe(2);
    expect(linesOf(given({ count: { value: 3 }, joinedLater: ['SSD'] }))).toEqual([
      'cosponsorships[0].count.value: says 3, but named lists 2; correct one of them.',
      'cosponsorships[0].joinedLater[0]: "SSD" is not in named; add it there.',
    ]);
  });

  it('(250 wrong codes) lists 100 problems and counts the others', () => {
    const codes = Array.from({ length: 250 }, () => 'xx');
    const lines = linesOf(withDecision({ votes: { yes: codes } }));
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe(': And 150 more problems of the same dataset; correct these first.');
  });
});
