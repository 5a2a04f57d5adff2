import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { chosenDecision } from '../../../src/dataset/choose.js';
import { stateLabel, voteMapDescribe } from '../../../src/elements/vote-map/vote-map.describe.js';
import { voteMapStatuses } from '../../../src/elements/vote-map/vote-map.layout.js';
import { english } from '../english.js';

const dataset = bundledVotes();
const locale = english;
function said(symbol: string) {
  const decision = chosenDecision(dataset, { decision: symbol, resolution: null, body: null });
  if ('path' in decision) throw new Error(decision.message);
  const statuses = voteMapStatuses(dataset, decision);
  const label = (iso3: string) => {
    const state = dataset.states.find((each) => each.iso3 === iso3);
    return state ? stateLabel(state, statuses, locale) : '';
  };
  return { description: voteMapDescribe(dataset, decision, statuses, locale), label };
}

describe('voteMapDescribe', () => {
  it('voteMapDescribe(69/188) says who adopted what, when, and by how many', () => {
    const { description } = said('A/RES/69/188');
    expect(description.heading).toBe(
      "General Assembly adopts: Situation of human rights in the Democratic People's Republic of Korea",
    );
    expect(description.summary).toBe(
      'Recorded vote of 18 December 2014: 116 in favour, 20 against, 53 abstaining; 4 members did not vote.',
    );
  });

  it('voteMapDescribe(the amendment of 2014) says that the committee rejected it', () => {
    expect(said('A/C.3/69/L.63').description.heading).toMatch(/^Third Committee rejects: /);
  });

  it('voteMapDescribe(a draft) says approves, not adopts', () => {
    expect(said('A/C.3/69/L.28/Rev.1').description.heading).toMatch(/^Third Committee approves: /);
  });

  it('voteMapDescribe(adopted without a vote) counts nothing', () => {
    const { description } = said('A/RES/73/180');
    expect(description.summary).toContain('Adopted without a vote on 17 December 2018');
    expect(description.legend).toEqual([
      { key: 'without-a-vote', word: 'Adopted without a vote', count: null },
    ]);
  });

  it('voteMapDescribe(tally only) says that only the count is known', () => {
    const { description } = said('A/C.3/73/L.64');
    expect(description.summary).toContain('22 in favour, 91 against, 44 abstaining');
    expect(description.notes[0]).toBe('Only the count is known, not how each state voted.');
  });

  it('table() has iso3, state and vote first, and a row a state', () => {
    const table = said('A/RES/69/188').description.table();
    expect(table.columns.slice(0, 3).map((column) => column.key)).toEqual(['iso3', 'state', 'vote']);
    expect(table.rows.length).toBe(193);
  });
});

describe('stateLabel', () => {
  it('stateLabel(Cuba, 69/188) returns "Cuba, no, one of 20 against"', () => {
    expect(said('A/RES/69/188').label('CUB')).toBe('Cuba, no, one of 20 against');
  });

  it('stateLabel(South Sudan, 60/173) returns "South Sudan, not a member then"', () => {
    expect(said('A/RES/60/173').label('SSD')).toBe('South Sudan, not a member then');
  });
});
