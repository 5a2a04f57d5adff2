import { describe, expect, it } from 'vitest';
import { decisionsOf, findDecision, isMember, membersOn, voteOf } from '../../../src/dataset/queries.js';
import { REGIONAL_GROUPS, VOTES, type Decision } from '../../../src/dataset/types.js';
import { dataset } from './data.js';

function act(decision: string): Decision {
  const found = findDecision(dataset, { decision });
  if ('message' in found) throw new Error(found.message);
  return found;
}

const tallies = (symbol: string): string => Object.values(act(symbol).tally ?? {}).join('–');

describe('data/', () => {
  it('lists 193 states in five groups of 54, 54, 23, 33 and 28, and the United States in none', () => {
    const sizes = REGIONAL_GROUPS.map((group) => dataset.states.filter((s) => s.group === group).length);
    expect(sizes).toEqual([54, 54, 23, 33, 28]);
    expect(dataset.states.filter((s) => s.group === null).map((s) => s.iso3)).toEqual(['USA']);
  });

  it('holds 73 decisions, 33 of them with votes by state', () => {
    expect(dataset.decisions).toHaveLength(73);
    expect(dataset.decisions.filter((d) => d.votes)).toHaveLength(33);
    const counts = (['general-assembly', 'third-committee', 'security-council'] as const).map(
      (body) => decisionsOf(dataset, body).length,
    );
    expect(counts).toEqual([21, 23, 8]);
  });

  it('holds 33 records of co-sponsors and 61 events', () => {
    expect([dataset.cosponsorships.length, dataset.events.length]).toEqual([33, 61]);
  });

  it.each(dataset.decisions.filter((d) => d.votes))(
    'gives lists that add up to the tally: $id',
    (decision) => {
      const lengths = VOTES.map((vote) => decision.votes?.[vote].length);
      expect(VOTES.map((vote) => decision.tally?.[vote])).toEqual(lengths);
    },
  );

  it('lets nobody vote before it joined', () => {
    for (const state of dataset.states) {
      for (const decision of dataset.decisions) {
        if (voteOf(decision, state.iso3)) expect(isMember(state, decision.date), decision.id).toBe(true);
      }
    }
  });

  it('lists every member of the day in each recorded vote of the Assembly and its committee', () => {
    const open = dataset.decisions.filter(
      (d) => d.votes && (d.body === 'general-assembly' || d.body === 'third-committee'),
    );
    for (const decision of open) {
      const listed = VOTES.flatMap((vote) => decision.votes?.[vote] ?? []).length;
      expect(listed, decision.id).toBe(membersOn(dataset, decision.date).length);
    }
  });

  it('names a source for every figure', () => {
    const { decisions, resolutions, cosponsorships, events, sources } = dataset;
    const known = new Set(sources.map(({ id }) => id));
    for (const record of [...decisions, ...resolutions, ...cosponsorships, ...events]) {
      expect(record.sources.length).toBeGreaterThan(0);
      expect(record.sources.every((id) => known.has(id))).toBe(true);
    }
  });

  it('gives each address once, and addresses of the web only', () => {
    const addresses = dataset.sources.flatMap(({ url }) => (url ? [url] : []));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((url) => /^https?:\/\//.test(url))).toBe(true);
  });

  it('counts 191 members on 2005-12-16, 192 on 2006-12-19 and 193 on 2011-12-19', () => {
    const counts = ['2005-12-16', '2006-12-19', '2011-12-19'].map((day) => membersOn(dataset, day).length);
    expect(counts).toEqual([191, 192, 193]);
  });

  it.each([
    ['A/RES/60/173', '88–21–60–22'],
    ['A/RES/69/188', '116–20–53–4'],
    ['A/C.3/69/L.63', '40–77–50–26'],
    ['A/C.3/69/L.28/Rev.1', '111–19–55–8'],
    ['A/C.3/73/L.64', '22–91–44–'],
    ['A/HRC/RES/25/25', '30–6–11–0'],
    ['S/PV.7353', '11–2–2–0'],
  ])('tells the tally of %s: %s', (symbol, tally) => {
    expect(tallies(symbol)).toBe(tally);
  });

  it.each([
    ['A/RES/62/167', 'ZAF', 'abstain'],
    ['A/RES/64/175', 'FJI', 'yes'],
    ['A/RES/65/225', 'GRC', 'yes'],
    ['A/RES/65/225', 'GRD', 'abstain'],
    ['A/RES/60/173', 'SRB', 'yes'],
    ['A/HRC/RES/16/8', 'LBY', 'absent'],
    ['A/HRC/RES/16/8', 'SAU', 'absent'],
    ['A/HRC/RES/16/8', 'BHR', 'absent'],
    ['E/CN.4/RES/2003/10', 'KOR', 'absent'],
    ['S/PV.7353', 'TCD', 'abstain'],
  ])('tells the vote on %s of %s: %s', (symbol, iso3, vote) => {
    expect(voteOf(act(symbol), iso3)).toBe(vote);
  });

  it('publishes no symbol and no meeting that was not seen', () => {
    for (const year of [2012, 2020, 2021, 2022]) expect(act(`third-committee/${year}`).symbol).toBeNull();
    expect(act('A/RES/69/188').meeting).toBeNull();
    expect(act('A/RES/65/225').meeting).toBe('A/65/PV.71');
  });

  it('marks only A/RES/65/225 as compared with the document', () => {
    expect(dataset.decisions.filter((d) => d.checked).map((d) => d.symbol)).toEqual(['A/RES/65/225']);
  });
});
