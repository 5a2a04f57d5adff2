import { describe, expect, it } from 'vitest';
import { bundledCosponsorships } from '../../../src/bundled/cosponsorships.js';
import type { State } from '../../../src/dataset/types.js';
import { countryRecordDescribe } from '../../../src/elements/country-record/country-record.describe.js';
import { countryRecordLayout } from '../../../src/elements/country-record/country-record.layout.js';
import { chosenLines, recordTable } from '../../../src/elements/country-record/record-part.js';
import { agreement, recordLanes } from '../../../src/elements/country-record/record-lanes.layout.js';
import { laneName, markLabel } from '../../../src/elements/country-record/record-words.describe.js';
import { english } from '../english.js';
import { estimatedText } from '../../../src/layout/text.js';

const dataset = bundledCosponsorships();
const locale = english;
const metrics = estimatedText(13);

function state(iso3: string): State {
  const found = dataset.states.find((each) => each.iso3 === iso3);
  if (!found) throw new Error(iso3);
  return found;
}
const lanesOf = (...codes: string[]) => recordLanes(dataset, codes.map(state));
/** Signs by year in one lane. */
const signs = (iso3: string, lane: string): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(
    lanesOf(iso3)
      .filter(({ key }) => key === lane)
      .flatMap(({ entries }) =>
        entries.map((entry) => [`${entry.year}`, entry.marks[0]?.sign ?? ''] as const),
      ),
  );
const changes = (iso3: string, lane: string) =>
  lanesOf(iso3)
    .filter(({ key }) => key === lane)
    .flatMap(({ entries }) => entries.flatMap((entry) => (entry.marks[0]?.changedFrom ? [entry.year] : [])));
const told = (codes: readonly string[], decision: string | null = null) => {
  const states = codes.map(state);
  const chosen = dataset.decisions.find(({ id }) => id === decision) ?? null;
  return countryRecordDescribe(dataset, recordLanes(dataset, states), states, chosen, locale);
};

describe('recordLanes', () => {
  it('recordLanes(Republic of Korea): abstained in committee in 2005, yes in 2006, abstained in 2007', () => {
    const committee = signs('KOR', 'third-committee votes');
    expect([committee['2005'], committee['2006'], committee['2007'], committee['2008']]).toEqual([
      'abstain',
      'yes',
      'abstain',
      'yes',
    ]);
    expect(changes('KOR', 'third-committee votes')).toEqual([2006, 2007, 2008]);
  });

  it('recordLanes(South Africa): abstained on A/RES/62/167', () => {
    expect(signs('ZAF', 'general-assembly votes')['2007']).toBe('abstain');
  });

  it('recordLanes(Libya): cast no vote on A/HRC/RES/16/8, which is no change of mind', () => {
    expect(signs('LBY', 'human-rights-council votes')['2011']).toBe('absent');
    expect(changes('LBY', 'human-rights-council votes')).toEqual([]);
  });

  it('recordLanes(Cuba): no in all nine plenary votes, and words against the consensus of 2012', () => {
    const plenary = signs('CUB', 'general-assembly votes');
    expect(Object.values(plenary).filter((sign) => sign === 'no').length).toBe(9);
    expect(plenary['2012']).toBe('dissociated');
    expect(plenary['2013']).toBe('without-a-vote');
    expect(changes('CUB', 'general-assembly votes')).toEqual([]);
  });

  it('recordLanes tells not a member from no seat and from an unknown vote', () => {
    expect(signs('SSD', 'general-assembly votes')['2005']).toBe('not-a-member');
    expect(signs('CUB', 'security-council votes')['2014']).toBe('no-seat');
    expect(signs('CUB', 'third-committee amendments')).toEqual({ '2014': 'yes', '2018': 'unknown' });
  });

  it('recordLanes tells known co-sponsors from known others and from what is not known', () => {
    const names = signs('KOR', 'third-committee cosponsors');
    expect([names['2014'], names['2007'], names['2019'], names['2013']]).toEqual([
      'named',
      'not-listed',
      'declined',
      'unknown',
    ]);
  });

  it('recordLanes never says that a main sponsor counted apart has not co-sponsored', () => {
    const names = signs('JPN', 'human-rights-council cosponsors');
    expect(names['2008']).toBe('named');
    expect(names['2017']).toBe('unknown');
  });

  it('recordLanes puts the Commission on Human Rights into the lane of the Council', () => {
    const lane = lanesOf('CUB').find(({ key }) => key === 'human-rights-council votes');
    expect(lane?.entries[0]?.year).toBe(2003);
    expect(lane?.bodies).toEqual(['human-rights-council', 'commission-on-human-rights']);
  });
});

describe('agreement', () => {
  it('agreement(dataset, a, b) counts the decisions in which both cast yes, no or abstain', () => {
    expect(agreement(dataset, state('KOR'), state('CUB'))).toEqual({ same: 0, both: 27 });
    const { same, both } = agreement(dataset, state('FRA'), state('DEU'));
    expect([same, both]).toEqual([both, both]);
    expect(agreement(dataset, state('MNE'), state('MNE')).both).toBeGreaterThan(0);
  });
});

describe('countryRecordLayout', () => {
  const lay = (width: number, ...codes: string[]) =>
    countryRecordLayout(lanesOf(...codes), { width, metrics, head: (lane) => laneName(lane, locale) });

  it('countryRecordLayout(lanes, {width: 0}) draws nothing', () => {
    expect(lay(0, 'KOR')).toMatchObject({ height: 0, marks: [], years: [], heads: [] });
    expect(lay(NaN, 'KOR').marks).toEqual([]);
  });

  it.each([280, 320, 480, 639, 640, 768, 1280, 1600])(
    'countryRecordLayout(lanes, {width: %i}) keeps marks apart and inside',
    (width) => {
      for (const codes of [['KOR'], ['KOR', 'CUB']]) {
        const { marks, radius, height, kind } = lay(width, ...codes);
        expect(kind).toBe(width < 640 ? 'down' : 'across');
        expect(radius).toBeGreaterThan(4);
        for (const mark of marks) {
          expect(mark.x - radius).toBeGreaterThanOrEqual(0);
          expect(mark.x + radius).toBeLessThanOrEqual(width + 0.5);
          expect(mark.y + radius).toBeLessThanOrEqual(height);
        }
        marks.forEach((a, i) =>
          marks.slice(i + 1).forEach((b) => {
            const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
            if (apart < 2 * radius) throw new Error(`${a.key} meets ${b.key}`);
          }),
        );
      }
    },
  );

  it('countryRecordLayout gives each state a mark for each act, each with a key of its own', () => {
    const { marks } = lay(1280, 'KOR', 'CUB');
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    const acts = dataset.decisions.length + dataset.cosponsorships.filter((each) => !each.replacedBy).length;
    expect(marks.length).toBe(2 * acts);
  });
});

describe('countryRecordDescribe', () => {
  it('countryRecordDescribe(Cuba) counts its votes, those on amendments apart', () => {
    expect(told(['CUB']).heading).toBe('Cuba: 27 votes against, 2003–2015');
    expect(told(['CUB']).summary).toContain('General Assembly: 9 votes against');
    expect(told(['CUB']).summary).toContain('on amendments in the Third Committee: 1 vote in favour');
    expect(told(['CUB']).summary).toContain('10 times it said that it did not join a consensus.');
  });

  it('countryRecordDescribe(Republic of Korea) says when its vote changed, and where it is named', () => {
    const { summary } = told(['KOR']);
    expect(summary).toContain('Its vote changed 7 times: General Assembly 2006, 2007 and 2008;');
    expect(summary).toContain('It is named as a co-sponsor of 16 of 30 texts; of 9 it is not known.');
  });

  it('countryRecordDescribe(two states) states the measure of agreement', () => {
    const { heading, summary } = told(['KOR', 'CUB']);
    expect(heading).toBe('Republic of Korea and Cuba did the same in 0 of 27 votes');
    expect(summary).toContain('in 0 of the 27 decisions in which both cast yes, no or abstain (0%)');
  });

  it('recordTable(…) has a row for each state and act', () => {
    const table = recordTable(dataset, lanesOf('KOR', 'CUB'), ['KOR', 'CUB'].map(state), locale);
    expect(table.columns.map(({ key }) => key).slice(0, 3)).toEqual(['iso3', 'state', 'vote']);
    expect(table.rows.some((row) => row[0] === 'CUB' && row[5] === 'A/RES/69/188' && row[2] === 'no')).toBe(
      true,
    );
    expect(table.rows.every((row) => typeof row[9] === 'string')).toBe(true);
  });

  it('a chosen decision brings its own document and notes', () => {
    const { sources, notes } = told(['KOR'], 'general-assembly/2014');
    expect(sources[0]?.label).toBe('A/RES/69/188');
    expect(notes.join(' ')).toContain('116–20–55');
  });
});

describe('labels', () => {
  it('markLabel says state, vote, what it was before, body, date and document', () => {
    const lane = lanesOf('KOR').find(({ key }) => key === 'general-assembly votes');
    const entry = lane?.entries.find(({ year }) => year === 2007);
    const mark = entry?.marks[0];
    expect(lane && entry && mark && markLabel(mark, entry, lane, locale)).toBe(
      'Republic of Korea: abstaining, in favour the time before; General Assembly, 18 December 2007, A/RES/62/167',
    );
  });

  it('markLabel of the meeting of 2022 says that no decision was asked for', () => {
    const lane = lanesOf('KOR').find(({ key }) => key === 'security-council votes');
    const entry = lane?.entries.find(({ year }) => year === 2022);
    const mark = entry?.marks[0];
    expect(lane && entry && mark && markLabel(mark, entry, lane, locale)).toContain('no decision asked for');
  });

  it('chosenLines says what each state did and whether it co-sponsored', () => {
    const chosen = dataset.decisions.find(({ id }) => id === 'general-assembly/2014');
    expect(chosen && chosenLines(lanesOf('KOR', 'CUB'), chosen, locale).slice(1)).toEqual([
      'Republic of Korea: in favour',
      'Cuba: against',
      'Republic of Korea: named as co-sponsor',
      'Cuba: not on the complete list of co-sponsors',
    ]);
  });
});
