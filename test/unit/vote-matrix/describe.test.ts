import { describe, expect, it } from 'vitest';
import { findDecision } from '../../../src/dataset/queries.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import * as tables from '../../../src/elements/vote-matrix/matrix-table.describe.js';
import { matrixData } from '../../../src/elements/vote-matrix/matrix-votes.layout.js';
import {
  cellLabel,
  columnLabel,
  rowLabel,
  voteMatrixDescribe,
  type MatrixChosen,
} from '../../../src/elements/vote-matrix/vote-matrix.describe.js';
import { voteMatrixPart } from '../../../src/i18n/en-vote-matrix-part.js';
import { data, dataset, layout, locale } from './helpers.js';

const NOTHING: MatrixChosen = { order: undefined, selected: null, decision: null };
const describeIt = (of = data(), chosen: Partial<MatrixChosen> = {}) =>
  voteMatrixDescribe(dataset, of, layout({}, of).rows, { ...NOTHING, ...chosen }, locale, (rows) =>
    rows(tables),
  );
const decision = (symbol: string) => {
  const found = findDecision(dataset, { decision: symbol });
  if (isProblem(found)) throw new Error(found.message);
  return found;
};
const row = (iso3: string, of = layout()) => {
  const found = of.rows.find(({ state }) => state.iso3 === iso3);
  if (!found) throw new Error(`no row ${iso3}`);
  return found;
};

describe('voteMatrixDescribe', () => {
  it('says how many never changed, who changed most, and over which decisions', () => {
    expect(describeIt().summary).toBe(
      'In 9 recorded votes (General Assembly, 16 December 2005 to 17 December 2015), 116 of the 192 states that voted at least twice never changed their vote; Somalia changed most often, 6 times. 12 decisions were adopted without a vote.',
    );
    expect(describeIt().heading).toMatch(/^76 of 192 states changed their vote: Situation of human rights/);
  });

  it('names those that share the first place, and counts them where they are many', () => {
    const both = describeIt(data('general-assembly third-committee')).summary;
    expect(both).toContain('Namibia, Somalia and Sri Lanka changed most often, 6 times each');
    const two = describeIt(data(null, 'A/RES/60/173 A/RES/61/174')).summary;
    expect(two).toMatch(/\d+ states changed most often, once each/);
  });

  it('one vote, and none: no change can be seen', () => {
    expect(describeIt(data(null, 'A/RES/69/188')).summary).toContain('no change of a vote can be seen');
    expect(describeIt(data(null, 'A/RES/73/180 A/RES/74/166')).summary).toContain('2 decisions were adopted');
  });

  it('notes say what is not known and how it was reckoned', () => {
    const notes = describeIt(data('third-committee'), { order: voteMatrixPart.similarity }).notes.join(' ');
    expect(notes).toContain('yes 1, abstention ½, no 0');
    expect(notes).toContain('Only the count is known, not how each state voted: A/C.3/73/L.64');
    expect(notes).toContain('Votes on amendments are another question');
    expect(describeIt(data(), { decision: decision('A/C.3/69/L.63') }).notes.join()).toContain(
      'not among the decisions',
    );
  });

  it('legend: only marks that occur', () => {
    expect(describeIt().legend.map(({ key }) => key)).toEqual([
      'yes',
      'no',
      'abstain',
      'absent',
      'without-a-vote',
      'not-a-member',
    ]);
  });

  it('CSV has every vote: iso3, state, vote first', () => {
    const records = describeIt().records?.();
    expect(records?.columns.slice(0, 3).map(({ key }) => key)).toEqual(['iso3', 'state', 'vote']);
    expect(records?.rows.length).toBe(data().states.length * 21);
  });

  it('table: a row a state; beyond 40 decisions the chosen state or decision', () => {
    expect(describeIt().table().columns.length).toBe(3 + 21);
    const like = data().decisions;
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...(like[index % 7] ?? like[0]),
      id: `x/${index}`,
    }));
    const of = matrixData(dataset, many);
    expect(describeIt(of, { selected: 'CUB' }).table().rows.length).toBe(60);
    expect(describeIt(of, { selected: 'CUB' }).table().caption).toContain('Cuba');
    expect(describeIt(of).table().rows.length).toBe(of.states.length);
  });
});

describe('labels', () => {
  it('cellLabel: "South Africa, abstention, A/RES/62/167, 18 December 2007"', () => {
    expect(cellLabel(row('ZAF'), decision('A/RES/62/167'), locale)).toBe(
      'South Africa, abstention, A/RES/62/167, 18 December 2007',
    );
  });

  it('cellLabel says why there is no vote', () => {
    expect(cellLabel(row('SSD'), decision('A/RES/60/173'), locale)).toContain('not a member then');
    expect(cellLabel(row('CUB'), decision('A/RES/73/180'), locale)).toContain('adopted without a vote');
  });

  it('rowLabel: how often it changed', () => {
    expect(rowLabel(row('SOM'), 'changes', locale)).toBe('Somalia, changed its vote 6 times');
    expect(rowLabel(row('CUB'), 'group', locale)).toBe(
      'Cuba, Latin American and Caribbean, never changed its vote',
    );
  });

  it('columnLabel: what the decision was', () => {
    expect(columnLabel(decision('A/RES/69/188'), locale)).toContain(
      'A/RES/69/188, 18 December 2014, recorded vote, 116 in favour, 20 against, 53 abstaining',
    );
    expect(columnLabel(decision('A/C.3/69/L.63'), locale)).toContain('amendment');
  });
});
