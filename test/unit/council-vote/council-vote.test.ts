import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { permanentAgainst } from '../../../src/dataset/council.js';
import { decisionsOf } from '../../../src/dataset/queries.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset, Decision } from '../../../src/dataset/types.js';
import { councilSeats } from '../../../src/elements/council-vote/council-seats.layout.js';
import {
  centreWords,
  councilVoteDescribe,
  seatLabel,
} from '../../../src/elements/council-vote/council-vote.describe.js';
import { councilVoteLayout } from '../../../src/elements/council-vote/council-vote.layout.js';
import { english } from '../english.js';
import { briefName } from '../../../src/i18n/brief-name.js';
import { collide, estimatedText } from '../../../src/layout/text.js';
import { veto } from '../../../stories/fixtures.js';

const dataset = bundledVotes();
const en = english;
const text = estimatedText(13);
const all = decisionsOf(dataset, 'security-council');
const of = (year: number): Decision => {
  const found = all.find((decision) => decision.date?.startsWith(String(year)));
  if (!found) throw new Error(`No decision of ${year}`);
  return found;
};
const describeOf = (year: number, selected: string | null = null) =>
  councilVoteDescribe(dataset, of(year), selected, en);
const made = (): { made: Dataset; decision: Decision } => {
  const result = parseDataset(veto, { states: dataset.states });
  const decision = result.ok ? result.dataset.decisions[0] : undefined;
  if (!result.ok || !decision) throw new Error('The made-up vote does not parse');
  return { made: result.dataset, decision };
};

describe('councilSeats(dataset, decision)', () => {
  it.each([2014, 2015, 2016, 2017, 2024])(
    'of %i returns fifteen named members, five of them permanent',
    (year) => {
      const seats = councilSeats(dataset, of(year));
      expect(seats.length).toBe(15);
      expect(seats.filter(({ iso3 }) => iso3 === null)).toEqual([]);
      expect(
        seats
          .filter(({ permanent }) => permanent)
          .map(({ iso3 }) => iso3)
          .sort(),
      ).toEqual(['CHN', 'FRA', 'GBR', 'RUS', 'USA']);
    },
  );

  it.each([
    [2018, 'not-taken'],
    [2022, 'not-taken'],
    [2023, 'without-a-vote'],
  ])('of %i invents no member: five permanent, ten empty, all %s', (year, status) => {
    const seats = councilSeats(dataset, of(year));
    expect(seats.filter(({ permanent }) => permanent).length).toBe(5);
    expect(seats.filter(({ iso3 }) => iso3 === null).length).toBe(10);
    expect(new Set(seats.map((seat) => seat.status))).toEqual(new Set([status]));
  });

  it('orders by vote, in favour first: the ninth seat of 2015 is the last in favour', () => {
    const statuses = councilSeats(dataset, of(2015)).map(({ status }) => status);
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill('yes'));
    expect(statuses.slice(9)).toEqual(['abstain', 'abstain', 'no', 'no', 'no', 'no']);
  });
});

describe('permanentAgainst(decision)', () => {
  it('returns those that voted against, who on procedure have cast no veto', () => {
    expect(permanentAgainst(of(2014))).toEqual(['CHN', 'RUS']);
    expect(councilSeats(dataset, of(2014)).filter(({ veto: cast }) => cast)).toEqual([]);
  });

  it('returns none that abstained: on substance the one against has cast a veto', () => {
    const { made: other, decision } = made();
    expect(permanentAgainst(decision)).toEqual(['RUS']);
    expect(councilSeats(other, decision).flatMap((seat) => (seat.veto ? [seat.iso3] : []))).toEqual(['RUS']);
  });
});

describe('councilVoteLayout(dataset, options)', () => {
  it('{width: 0} returns nothing to draw', () => {
    const layout = councilVoteLayout(dataset, { decision: of(2014), width: 0, text });
    expect([layout.seats, layout.height, layout.line]).toEqual([[], 0, null]);
  });

  it.each([280, 320, 480, 640, 768, 1280, 1600])(
    '{width: %i} keeps fifteen seats of 32 px apart and inside',
    (width) => {
      for (const decision of all) {
        const { seats, radius, height } = councilVoteLayout(dataset, {
          decision,
          width,
          text,
          nameOf: briefName,
        });
        expect(seats.length).toBe(15);
        expect(radius * 2).toBeGreaterThanOrEqual(32);
        seats.forEach((a, i) => {
          expect(a.x - radius).toBeGreaterThanOrEqual(0);
          expect(a.x + radius).toBeLessThanOrEqual(width);
          expect(a.y - radius).toBeGreaterThanOrEqual(0);
          expect(a.y + radius).toBeLessThanOrEqual(height);
          for (const b of seats.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius * 2 + 8);
        });
      }
    },
  );

  it.each([640, 768, 1280])('{width: %i} names every known member, no name over another', (width) => {
    for (const decision of all) {
      const { seats } = councilVoteLayout(dataset, { decision, width, text, nameOf: briefName });
      const labels = seats.flatMap(({ label }) => label ?? []);
      expect(labels.length).toBe(seats.filter(({ iso3 }) => iso3 !== null).length);
      labels.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width);
        expect(labels.slice(i + 1).some((b) => collide(a, b))).toBe(false);
      });
    }
  });

  it('draws the line of nine between the ninth seat and the tenth', () => {
    const { line, seats } = councilVoteLayout(dataset, { decision: of(2014), width: 320, text });
    expect(line?.x1).toBeGreaterThan(seats[8]?.x ?? Infinity);
    expect(line?.x1).toBeLessThan(seats[9]?.x ?? 0);
  });

  it('draws no line of nine where no vote was sought', () => {
    for (const year of [2022, 2023]) {
      expect(councilVoteLayout(dataset, { decision: of(year), width: 320, text }).line).toBe(null);
    }
  });
});

describe('councilVoteDescribe(dataset, decision)', () => {
  it('of 2014 says that a vote against is no veto on procedure', () => {
    expect(describeOf(2014).summary).toBe(
      'Procedural vote of 22 December 2014: 11 in favour, 2 against, 2 abstaining; 9 in favour were needed. ' +
        'China and the Russian Federation voted against; on a question of procedure that is no veto.',
    );
    expect(centreWords(of(2014), en)).toEqual({
      count: '11',
      lines: ['of the 9 needed', '2 against', '2 abstaining'],
    });
  });

  it('of 2014 tells how the names in favour are known', () => {
    expect(describeOf(2014).notes.join(' ')).toContain('the eleven in favour are the remaining members');
  });

  it('of a made-up veto says that it is one', () => {
    const { made: other, decision } = made();
    const { summary, heading } = councilVoteDescribe(other, decision, null, en);
    expect(summary).toContain('The Russian Federation voted against; on a question of substance');
    expect(summary).toContain('is a veto');
    expect(heading).toBe('Security Council does not adopt: A made-up text that was vetoed');
    const seat = councilSeats(other, decision).find(({ iso3 }) => iso3 === 'RUS');
    expect(seat && seatLabel(seat, decision, en)).toBe(
      'Russian Federation, no, one of 1 against, permanent member, veto',
    );
  });

  it('of 2018 says that there was no vote, that nine could not be had, and that ten members are not known', () => {
    const { summary, notes, legend } = describeOf(2018);
    expect(summary).toBe('No decision was taken (December 2018): there was no vote.');
    expect(notes[0]).toContain('10 seats are drawn empty');
    expect(notes.join(' ')).toContain('could not be assembled');
    expect(legend.find(({ key }) => key === 'empty')?.count).toBe(10);
  });

  it('of 2022 and 2023 says that no vote was asked for, and that there was none', () => {
    expect(describeOf(2022).summary).toBe('No decision was asked for (9 December 2022): there was no vote.');
    expect(describeOf(2023).summary).toBe(
      'Taken up without a vote (17 August 2023): no position was recorded.',
    );
  });

  it('of a state without a seat says so; where members are not known, that it is not known', () => {
    expect(describeOf(2017, 'CUB').notes[0]).toBe('Cuba had no seat in the Security Council then.');
    expect(describeOf(2018, 'CUB').notes[0]).toContain('does not say whether Cuba had a seat');
  });

  it('gives a table of fifteen seats, iso3,state,vote first', () => {
    const table = describeOf(2024).table();
    expect(table.columns.slice(0, 3).map(({ key }) => key)).toEqual(['iso3', 'state', 'vote']);
    expect(table.rows.length).toBe(15);
  });
});
