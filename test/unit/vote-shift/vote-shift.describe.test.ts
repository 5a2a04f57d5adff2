import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { english } from '../english.js';
import { votePair } from '../../../src/elements/vote-shift/vote-shift-pair.js';
import {
  flowLabel,
  shiftLabel,
  voteShiftDescribe,
} from '../../../src/elements/vote-shift/vote-shift.describe.js';
import { voteShifts } from '../../../src/elements/vote-shift/vote-shift.layout.js';

const dataset = bundledVotes();
const locale = english;

function told(from: string, to: string) {
  const pair = votePair(dataset, { from, to, decision: null, resolution: null }, locale);
  if (!pair || isProblem(pair)) throw new Error(JSON.stringify(pair));
  const shifts = voteShifts(dataset, pair);
  return { pair, shifts, ...voteShiftDescribe(dataset, pair, shifts, locale) };
}

const plenary = told('A/C.3/69/L.28/Rev.1', 'A/RES/69/188');
const tenYears = told('A/RES/60/173', 'A/RES/70/172');
const amendment = told('A/C.3/69/L.63', 'A/C.3/69/L.28/Rev.1');

describe('voteShiftDescribe', () => {
  it('voteShiftDescribe(committee → plenary 2014) counts, then names who moved where', () => {
    expect(plenary.heading).toContain(
      '9 states changed between the Third Committee and the General Assembly',
    );
    expect(plenary.summary).toBe(
      'Of the 193 states with a vote in both, 184 did the same both times; ' +
        '3 moved from abstaining to in favour: El Salvador, Grenada and South Sudan; ' +
        '3 moved from not voting to in favour: Dominica, Guinea-Bissau and Sao Tome and Principe; ' +
        '1 moved from in favour to abstaining: Tajikistan; 1 moved from abstaining to against: Gambia; ' +
        '1 moved from not voting to abstaining: Tonga.',
    );
  });

  it('voteShiftDescribe(2005 → 2015) tells the largest moves, counts the rest, and says who was no member', () => {
    expect(tenYears.heading).toContain('60 states changed between 2005 and 2015');
    expect(tenYears.summary).toContain('23 moved from abstaining to in favour;');
    expect(tenYears.summary).toContain('12 moved in other ways.');
    expect(tenYears.notes).toContain('In the first vote, not a member then: Montenegro and South Sudan.');
    expect(tenYears.legend.map(({ key, count }) => [key, count])).toEqual([
      ['stayed', 131],
      ['moved', 60],
      ['partial', 2],
    ]);
  });

  it('voteShiftDescribe(amendment → text) says what “in favour” means in the amendment', () => {
    expect(amendment.heading).toContain('between the amendment and the text');
    expect(amendment.notes[0]).toContain('in favour of changing the text');
  });

  it('voteShiftDescribe says of which vote another source differs', () => {
    expect(plenary.notes).toContain('A/RES/69/188: Another source says otherwise: 116–20–55.');
  });

  it('voteShiftDescribe(…).table() has a row a state, iso3, state and vote first', () => {
    const table = tenYears.table();
    expect(table.columns.map(({ key }) => key).slice(0, 3)).toEqual(['iso3', 'state', 'vote']);
    expect(table.rows.length).toBe(193);
    expect(table.rows.find(([iso3]) => iso3 === 'KOR')).toEqual([
      'KOR',
      'Republic of Korea',
      'yes',
      'abstain',
      'Abstaining',
      'In favour',
      'yes',
    ]);
    expect(table.rows.find(([iso3]) => iso3 === 'SSD')?.at(-1)).toBe('not comparable');
    expect(table.rows.find(([iso3]) => iso3 === 'CUB')?.at(-1)).toBe('no');
  });
});

describe('labels', () => {
  it('flowLabel(group) says both votes, how many and, where few, who', () => {
    const label = (key: string) =>
      plenary.shifts.groups.filter((each) => each.key === key).map((each) => flowLabel(each, locale));
    expect(label('abstain-to-yes')).toEqual([
      'Abstaining, then in favour: 3 states: El Salvador, Grenada and South Sudan',
    ]);
    expect(label('yes-to-yes')).toEqual(['In favour, then in favour: 110 states']);
  });

  it('shiftLabel(state) says both votes of one state', () => {
    const korea = dataset.states.find(({ iso3 }) => iso3 === 'KOR');
    expect(korea && shiftLabel(korea, tenYears.pair, locale)).toBe(
      'Republic of Korea: abstaining, then in favour',
    );
  });
});
