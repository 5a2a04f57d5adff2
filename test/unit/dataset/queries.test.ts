import { describe, expect, it } from 'vitest';
import {
  cosponsorshipsOf,
  findDecision,
  isMember,
  membersOn,
  seriesOf,
  sourcesOf,
  STATE_STATUSES,
  statusOf,
  symbolKey,
  voteOf,
  yearOf,
  type DecisionQuery,
} from '../../../src/dataset/queries.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Decision, State } from '../../../src/dataset/types.js';
import { dataset, smallInput } from './data.js';

const idOf = (query: DecisionQuery): string => {
  const found = findDecision(dataset, query);
  return 'message' in found ? `${found.path}: ${found.message}` : found.id;
};

function act(decision: string): Decision {
  const found = findDecision(dataset, { decision });
  if ('message' in found) throw new Error(found.message);
  return found;
}

function state(iso3: string): State {
  const found = dataset.states.find((each) => each.iso3 === iso3);
  if (!found) throw new Error(iso3);
  return found;
}

describe('findDecision', () => {
  it.each<[DecisionQuery, string]>([
    [{ resolution: 'A/RES/69/188' }, 'general-assembly/2014'],
    [{ resolution: ' a/res/69 / 188' }, 'general-assembly/2014'],
    [{ resolution: 'A/RES/69/188', body: 'third-committee' }, 'third-committee/2014'],
    [{ resolution: 'A/RES/69/188', body: 'security-council' }, 'security-council/2014'],
    [{ resolution: 'A/HRC/RES/25/25' }, 'human-rights-council/2014'],
    [{ decision: 'a/c.3/69/l.63' }, 'third-committee/2014/amendment'],
    [{ decision: 'S/PV.7353' }, 'security-council/2014'],
    [{ decision: 'A/65/PV.71' }, 'general-assembly/2010'],
    [{ decision: 'third-committee/2012' }, 'third-committee/2012'],
    [{ decision: 'A/RES/69/188', resolution: 'A/RES/60/173' }, 'general-assembly/2014'],
  ])('(%o) is %s', (query, id) => {
    expect(idOf(query)).toBe(id);
  });

  it('({resolution: "A/RES/1/1"}) is a problem of resolution', () => {
    expect(idOf({ resolution: 'A/RES/1/1' })).toMatch(/^resolution: No decision matches "A\/RES\/1\/1"/);
  });

  it('({decision: "x"}) is a problem of decision', () => {
    expect(idOf({ decision: 'x' })).toMatch(/^decision: No decision matches "x"/);
  });

  it('({resolution, body: "first-committee"}) is a problem of body', () => {
    expect(idOf({ resolution: 'A/RES/69/188', body: 'first-committee' })).toMatch(/^body: /);
  });

  it('({}) is a problem of resolution', () => {
    expect(idOf({})).toMatch(/^resolution: Nothing to look for/);
  });
});

describe('statusOf', () => {
  it.each([
    ['A/RES/69/188', 'CUB', 'no'],
    ['A/RES/60/173', 'SSD', 'not-a-member'],
    ['A/RES/60/173', 'MNE', 'not-a-member'],
    ['A/RES/72/188', 'CUB', 'without-a-vote'],
    ['A/C.3/73/L.64', 'CUB', 'unknown'],
    ['A/HRC/RES/16/8', 'BHR', 'absent'],
    ['A/HRC/RES/16/8', 'AUS', 'no-seat'],
    ['S/PV.7353', 'JPN', 'no-seat'],
    ['security-council/2018', 'USA', 'not-taken'],
    ['security-council/2023', 'USA', 'without-a-vote'],
  ])('(%s, %s) is %s', (decision, iso3, status) => {
    expect(statusOf(act(decision), state(iso3))).toBe(status);
  });

  it('of a pending decision is pending, and no status is listed twice', () => {
    const input = smallInput();
    const pending = { ...input.decisions[0], date: null, votes: null, outcome: 'pending' };
    const result = parseDataset({ ...input, decisions: [pending] });
    const [decision] = result.ok ? result.dataset.decisions : [];
    expect(decision && statusOf(decision, state('CUB'))).toBe('pending');
    expect(new Set(STATE_STATUSES).size).toBe(STATE_STATUSES.length);
  });
});

describe('isMember', () => {
  it.each([
    ['SSD', '2011-07-13', false],
    ['SSD', '2011-07-14', true],
    ['SSD', '2011-07', true],
    ['SSD', '2011-06', false],
    ['SSD', '2011', true],
    ['MNE', '2005', false],
    ['MNE', null, true],
  ])('(%s, %s) is %s', (iso3, date, answer) => {
    expect(isMember(state(iso3), date)).toBe(answer);
  });

  it('of a state that left is false after its last day', () => {
    const gone = { ...state('CUB'), memberTo: '2000-12-31' };
    expect([isMember(gone, '2000-12-31'), isMember(gone, '2001-01-01'), isMember(gone, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('other queries', () => {
  it('voteOf(decision, "XXX") is null', () => {
    expect(voteOf(act('A/RES/69/188'), 'XXX')).toBeNull();
  });

  it('seriesOf(the plenary vote) is 21 decisions, oldest first', () => {
    const years = seriesOf(dataset, act('A/RES/69/188')).map((d) => yearOf(d.date ?? ''));
    expect(years).toEqual(Array.from({ length: 21 }, (_, i) => 2005 + i));
  });

  it('seriesOf(an amendment) is the two amendments, and no series of drafts holds them', () => {
    expect(seriesOf(dataset, act('A/C.3/69/L.63')).map((d) => d.id)).toEqual([
      'third-committee/2014/amendment',
      'third-committee/2018/amendment',
    ]);
    expect(seriesOf(dataset, act('third-committee/2014'))).toHaveLength(21);
  });

  it('cosponsorshipsOf(dataset, "third-committee") is one record a year, {drafts: true} adds two', () => {
    expect(cosponsorshipsOf(dataset, 'third-committee')).toHaveLength(21);
    expect(cosponsorshipsOf(dataset, 'third-committee', { drafts: true })).toHaveLength(23);
  });

  it('membersOn(dataset, "2005-12-16") leaves out Montenegro and South Sudan', () => {
    const codes = membersOn(dataset, '2005-12-16').map(({ iso3 }) => iso3);
    expect(codes.includes('MNE') || codes.includes('SSD')).toBe(false);
  });

  it('sourcesOf(dataset, ["undl-820106", "none"]) is the one that is there', () => {
    expect(sourcesOf(dataset, ['undl-820106', 'none']).map(({ url }) => url)).toEqual([
      'https://digitallibrary.un.org/record/820106',
    ]);
  });

  it('symbolKey(" a/res/ 69/188") is A/RES/69/188', () => {
    expect(symbolKey(' a/res/ 69/188')).toBe('A/RES/69/188');
  });
});
