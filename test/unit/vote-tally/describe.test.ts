import { describe, expect, it } from 'vitest';
import {
  tallyStateLabel,
  verdictOf,
  voteTallyDescribe,
} from '../../../src/elements/vote-tally/vote-tally.describe.js';
import type { Decision } from '../../../src/dataset/types.js';
import { act, counted, dataset, locale, switched } from './helpers.js';

const said = (decision: Decision, text?: string) =>
  voteTallyDescribe(dataset, decision, counted(decision, text), locale);
const verdict = (decision: Decision, text?: string) =>
  verdictOf(dataset, decision, counted(decision, text), locale);

describe('verdictOf', () => {
  it.each([
    ['A/C.3/69/L.63', 'Rejected, 19 votes short'],
    ['A/C.3/69/L.28/Rev.1', 'Approved, 45 votes to spare'],
    ['A/RES/69/188', 'Adopted, 47 votes to spare'],
    ['S/PV.7353', 'Agenda adopted, 2 votes to spare'],
    ['S/PV.7575', 'Agenda adopted, no vote to spare'],
    ['A/C.3/73/L.64', 'Rejected, 35 votes short'],
    ['A/RES/73/180', 'Adopted without a vote'],
    ['security-council/2018', 'No decision taken'],
    ['security-council/2022', 'No decision asked for'],
  ])('verdictOf(%s) is "%s"', (symbol, words) => {
    expect(verdict(act(symbol))).toBe(words);
  });

  it('verdictOf(a veto) names who cast it', () => {
    const decision: Decision = {
      ...act('S/PV.7353'),
      kind: 'resolution',
      rule: 'nine-of-fifteen-veto',
      outcome: 'rejected',
    };
    expect(verdict(decision)).toBe('Rejected, vetoed (China and Russian Federation)');
  });

  it('verdictOf(a veto rule, names unknown) claims no more than the record', () => {
    const decision: Decision = {
      ...act('S/PV.7353'),
      kind: 'resolution',
      rule: 'nine-of-fifteen-veto',
      outcome: 'rejected',
      votes: null,
    };
    expect(verdict(decision)).toBe('Rejected');
  });

  it('verdictOf(pending) says that nothing is decided', () => {
    const decision: Decision = {
      ...act('A/RES/73/180'),
      method: 'none',
      outcome: 'pending',
      date: '2030-12-18',
    };
    expect(verdict(decision)).toBe('Not yet decided');
  });
});

describe('voteTallyDescribe', () => {
  it('voteTallyDescribe(A/C.3/69/L.63) says what was needed and what did not count', () => {
    const { heading, summary } = said(act('A/C.3/69/L.63'));
    expect(heading).toMatch(/^Third Committee rejects, 40 to 77: /);
    expect(summary).toBe(
      'Recorded vote of 18 November 2014: 59 votes needed of 117 cast; 40 in favour, 77 against. ' +
        'Not counted as votes cast: 50 abstaining, 26 did not vote.',
    );
  });

  it('voteTallyDescribe(what-if) says first that it is hypothetical, and last what the record is', () => {
    const { heading, summary, notes } = said(act('A/C.3/69/L.63'), 'abstain:yes');
    expect(heading).toMatch(/^Hypothetical, 90 to 77: /);
    expect(summary).toBe(
      'Hypothetical: if those abstaining had voted in favour, it would be adopted, 6 votes to spare: ' +
        '84 votes needed of 167 cast; 90 in favour, 77 against. ' +
        'The record: rejected, 40 in favour, 77 against, 50 abstaining; 26 members did not vote.',
    );
    expect(notes[0]).toBe('Hatched: votes that are not those of the record.');
  });

  it('voteTallyDescribe(what-if of states) names them', () => {
    expect(said(act('A/RES/69/188'), 'CUB:yes, BRA:no').summary).toMatch(
      /^Hypothetical: if Cuba had voted in favour and Brazil had voted against, it would be adopted/,
    );
  });

  it('voteTallyDescribe(a record that its figures do not give) says so', () => {
    const { notes } = said({ ...act('A/C.3/69/L.63'), outcome: 'adopted' });
    expect(notes.at(-1)).toMatch(/“adopted”/);
  });

  it('table(): by state where names are known, a what-if beside the record; else by decision', () => {
    const table = said(act('A/RES/69/188'), 'BRA:no').table();
    expect(table.columns.map(({ key }) => key).slice(0, 5)).toEqual([
      'iso3',
      'state',
      'vote',
      'vote_label',
      'what_if',
    ]);
    const brazil = table.rows.find(([iso3]) => iso3 === 'BRA');
    expect(brazil?.slice(2, 5)).toEqual(['yes', 'In favour', 'Against']);
    const tallied = said(act('A/C.3/73/L.64')).table();
    expect(tallied.columns.map(({ key }) => key).slice(0, 8)).toEqual([
      'symbol',
      'date',
      'body',
      'method',
      'yes',
      'no',
      'abstain',
      'absent',
    ]);
    expect(tallied.rows[0]?.slice(4, 8)).toEqual([22, 91, 44, null]);
  });
});

describe('tallyStateLabel', () => {
  const label = (iso3: string, text?: string) => {
    const decision = act('A/RES/69/188');
    const votes = counted(decision, text);
    const state = dataset.states.find((each) => each.iso3 === iso3);
    if (!votes || !state) throw new Error(iso3);
    return tallyStateLabel(state, text ? 'no' : 'no', decision, votes, locale);
  };

  it('tallyStateLabel(Cuba) is "Cuba, no, one of 20 against"', () => {
    expect(label('CUB')).toBe('Cuba, no, one of 20 against');
  });

  it('tallyStateLabel(Brazil switched) tells the record from the hypothesis', () => {
    expect(label('BRA', 'BRA:no')).toBe('Brazil, hypothetically no; in the record: yes');
  });
});

describe('whatIf', () => {
  it('whatIf("abstain:no") changes the count and keeps the sum', () => {
    const tally = counted(act('A/RES/69/188'), 'abstain:no')?.tally;
    expect(tally).toEqual({ yes: 116, no: 73, abstain: 0, absent: 4 });
  });

  it('whatIf("yes:no no:yes") swaps: switches act on the record at once', () => {
    expect(counted(act('A/RES/69/188'), 'yes:no no:yes')?.tally).toMatchObject({ yes: 20, no: 116 });
  });

  it('whatIf("abstain:no BRA:abstain", "CUB:yes no:abstain"): a state’s own switch goes first', () => {
    expect(counted(act('A/RES/69/188'), 'CUB:yes no:abstain')?.tally).toMatchObject({
      yes: 117,
      no: 0,
      abstain: 72,
    });
  });

  it('whatIf("abstain:no") works from a tally without names', () => {
    expect(counted(act('A/C.3/73/L.64'), 'abstain:no')?.tally).toEqual({
      yes: 22,
      no: 135,
      abstain: 0,
      absent: null,
    });
  });

  it.each([
    ['A/RES/69/188', 'abstain', '“abstain” is no switch'],
    ['A/RES/69/188', 'abstain:maybe', '“abstain:maybe” is no switch'],
    ['A/RES/69/188', 'a:b:c', '“a:b:c” is no switch'],
    ['A/RES/69/188', 'XKX:no', '“XKX” is neither a vote'],
    ['A/RES/69/188', 'CUB:yes CUB:no', '“CUB” is switched twice'],
    ['A/RES/60/173', 'MNE:yes', 'Montenegro was not among the members'],
    ['A/C.3/73/L.64', 'CUB:yes', 'Only the count of this vote is known'],
    ['A/C.3/73/L.64', 'absent:yes', 'How many members did not vote is not known'],
    ['A/RES/73/180', 'abstain:no', 'There was no recorded vote here'],
  ])('whatIf(%s, "%s") is a problem of what-if: %s', (symbol, text, message) => {
    const result = switched(act(symbol), text);
    expect(result).toEqual([{ path: 'what-if', message: expect.stringContaining(message) as string }]);
  });
});
