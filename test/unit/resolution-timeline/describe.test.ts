import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../src/dataset/queries.js';
import type { Body, Dataset } from '../../../src/dataset/types.js';
import { resolutionTimelineDescribe } from '../../../src/elements/resolution-timeline/resolution-timeline.describe.js';
import type { TimelineOptions } from '../../../src/elements/resolution-timeline/resolution-timeline.layout.js';
import { timelineEntries } from '../../../src/elements/resolution-timeline/timeline-entries.describe.js';
import { timelineLabel } from '../../../src/elements/resolution-timeline/timeline-words.describe.js';
import { dataset, decisionWith, layoutOf, locale, withDecisions } from './helpers.js';

const described = (body: Body, options: Partial<TimelineOptions> = {}, data: Dataset = dataset) =>
  resolutionTimelineDescribe(
    data,
    decisionsOf(data, body),
    layoutOf({ body, ...options }, data),
    null,
    locale,
  );

const find = (id: string) => {
  const found = dataset.decisions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('resolutionTimelineDescribe', () => {
  it('says how twenty years went in the General Assembly', () => {
    const { heading, summary } = described('general-assembly');
    expect(heading).toBe('General Assembly has adopted its texts without a vote since 2016');
    expect(summary).toBe(
      'From 2005 to 2025 the General Assembly decided 21 times: 9 by recorded vote and 12 without a vote. ' +
        'The latest recorded vote shown, on 17 December 2015: 119 in favour, 19 against, 48 abstaining.',
    );
  });

  it('says that a committee approves, and counts its votes on amendments apart', () => {
    const { heading, summary, notes } = described('third-committee');
    expect(heading).toBe('Third Committee has approved its texts without a vote since 2016');
    expect(summary).toContain('9 by recorded vote, 2 by recorded vote on an amendment and 12 without a vote');
    expect(notes).toContain('Only the count is known, not how each state voted: A/C.3/73/L.64.');
    expect(notes.join(' ')).toContain('in favour of changing the text');
  });

  it('names meetings of the Security Council without a decision', () => {
    const { heading, summary } = described('security-council');
    expect(heading).toBe('How the Security Council decided, 2014–2024');
    expect(summary).toContain('1 decision was sought and not taken.');
    expect(summary).toContain('At 1 meeting no decision was asked for.');
  });

  it('speaks of the years in view alone', () => {
    const { summary } = described('general-assembly', { from: 2012, to: 2013 });
    expect(summary).toBe('From 2012 to 2013 the General Assembly decided twice: 2 without a vote.');
    expect(described('general-assembly', { from: 2003, to: 2004 }).summary).toBe(
      'From 2003 to 2004 the General Assembly took no decision on this subject.',
    );
  });

  it('claims no run of texts without a vote where the last was voted on', () => {
    expect(described('commission-on-human-rights').heading).toBe(
      'How the Commission on Human Rights decided, 2003–2005',
    );
  });

  it('explains each mark that is drawn, and no other', () => {
    const keys = (body: Body) => described(body).legend.map(({ key }) => key);
    expect(keys('general-assembly')).toEqual(['yes', 'no', 'abstain', 'absent', 'without-a-vote']);
    expect(keys('security-council')).toEqual([
      'yes',
      'no',
      'abstain',
      'without-a-vote',
      'not-taken',
      'not-sought',
    ]);
  });

  it('has a row a decision, with the columns of the contract first', () => {
    const table = described('general-assembly').table();
    expect(table.columns.slice(0, 8).map(({ key }) => key)).toEqual(
      'symbol,date,body,method,yes,no,abstain,absent'.split(','),
    );
    expect(table.rows.length).toBe(21);
    expect(table.rows.find(([symbol]) => symbol === 'A/RES/69/188')?.slice(1, 9)).toEqual([
      '2014-12-18',
      'general-assembly',
      'recorded-vote',
      116,
      20,
      53,
      4,
      'adopted',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('says of a vote to come that it is still to come', () => {
    const pending = decisionWith({
      date: '2030-12-18',
      tally: null,
      votes: null,
      method: 'none',
      outcome: 'pending',
    });
    expect(described('general-assembly', {}, withDecisions(pending)).summary).toContain(
      '1 decision is still to come.',
    );
  });
});

describe('timelineLabel', () => {
  it('timelineLabel(69/188) returns date, symbol and counts', () => {
    expect(timelineLabel(find('general-assembly/2014'), [], locale)).toBe(
      '18 December 2014, A/RES/69/188: recorded vote, 116 in favour, 20 against, 53 abstaining; 4 members did not vote',
    );
  });

  it('timelineLabel(73/180) returns "adopted without a vote"', () => {
    expect(timelineLabel(find('general-assembly/2018'), [], locale)).toBe(
      '17 December 2018, A/RES/73/180: adopted without a vote',
    );
  });

  it('timelineLabel(amendment of 2014) says that it failed', () => {
    expect(timelineLabel(find('third-committee/2014/amendment'), [], locale)).toContain(
      'amendment rejected, recorded vote, 40 in favour, 77 against, 50 abstaining',
    );
  });

  it('timelineLabel(69/188, Cuba) adds "Cuba: no"', () => {
    const cuba = dataset.states.filter(({ iso3 }) => iso3 === 'CUB');
    expect(timelineLabel(find('general-assembly/2014'), cuba, locale)).toMatch(/; Cuba: no$/);
    expect(timelineLabel(find('general-assembly/2018'), cuba, locale)).not.toContain('Cuba');
  });
});

describe('timelineEntries', () => {
  const all = timelineEntries(dataset, decisionsOf(dataset, 'general-assembly'), dataset.events, locale);

  it('lists every decision and every event', () => {
    expect(all.length).toBe(21 + dataset.events.length);
  });

  it('names a source for each, by http or https alone', () => {
    expect(all.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(
      all.flatMap(({ sources }) => sources).every(({ url }) => url === null || /^https?:/.test(url)),
    ).toBe(true);
  });
});
