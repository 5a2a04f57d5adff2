import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { english } from '../english.js';
import { estimatedText } from '../../../src/layout/text.js';
import { shiftPicture } from '../../../src/elements/vote-shift/shift-picture.layout.js';
import { votePair, type VotePair } from '../../../src/elements/vote-shift/vote-shift-pair.js';
import {
  shiftThreads,
  voteShiftLayout,
  voteShifts,
} from '../../../src/elements/vote-shift/vote-shift.layout.js';

const dataset = bundledVotes();
const locale = english;
const NOTHING = { from: null, to: null, decision: null, resolution: null };
const ask = (asked: Partial<typeof NOTHING> | Record<string, string>) =>
  votePair(dataset, { ...NOTHING, ...asked }, locale);
const pairOf = (asked: Record<string, string>): VotePair => {
  const pair = ask(asked);
  if (!pair || isProblem(pair)) throw new Error(JSON.stringify(pair));
  return pair;
};
const ids = (asked: Record<string, string>) => {
  const { from, to } = pairOf(asked);
  return [from.id, to.id];
};
const problem = (asked: Record<string, string>) => {
  const found = ask(asked);
  return found && isProblem(found) ? found : null;
};
const committeeToPlenary = pairOf({ from: 'A/C.3/69/L.28/Rev.1', to: 'A/RES/69/188' });
const group = (pair: VotePair, key: string) =>
  voteShifts(dataset, pair)
    .groups.find((each) => each.key === key)
    ?.states.map(({ iso3 }) => iso3);

describe('votePair', () => {
  it('votePair(dataset, {}) finds the newest text on which committee and plenary voted', () => {
    expect(ids({})).toEqual(['third-committee/2015', 'general-assembly/2015']);
  });

  it('votePair({resolution: "A/RES/62/167"}) finds both votes on that text', () => {
    expect(ids({ resolution: 'a/res/62/167' })).toEqual(['third-committee/2007', 'general-assembly/2007']);
  });

  it('votePair({to}) and ({decision}) put the committee’s vote before it, ({from}) the plenary’s after it', () => {
    expect(ids({ to: 'A/RES/69/188' })).toEqual(['third-committee/2014', 'general-assembly/2014']);
    expect(ids({ decision: 'A/RES/69/188' })).toEqual(['third-committee/2014', 'general-assembly/2014']);
    expect(ids({ from: 'A/C.3/69/L.63' })).toEqual([
      'third-committee/2014/amendment',
      'general-assembly/2014',
    ]);
  });

  it('votePair({from}) of a body without a committee goes on to its next vote', () => {
    expect(ids({ from: 'S/PV.7353' })).toEqual(['security-council/2014', 'security-council/2015']);
  });

  it.each([
    [{ from: 'A/RES/99/999' }, 'from', 'A/RES/99/999'],
    [{ to: '<b>' }, 'to', '<b>'],
    [{ from: 'A/RES/69/188', to: 'A/RES/73/180' }, 'to', 'without a vote'],
    [{ from: 'A/C.3/73/L.64', to: 'A/RES/69/188' }, 'from', 'only the count'],
    [{ from: 'A/RES/69/188', to: 'A/RES/69/188' }, 'to', 'itself'],
    [{ resolution: 'A/RES/73/180' }, 'resolution', 'A/RES/73/180'],
    [{ resolution: 'A/RES/99/999' }, 'resolution', 'A/RES/99/999'],
    [{ decision: 'nothing' }, 'decision', 'nothing'],
    [{ from: 'security-council/2018', to: 'A/RES/69/188' }, 'from', 'No vote by state'],
  ])('votePair(%j) is a problem with the path %s', (asked, path, says) => {
    expect(problem(asked as Record<string, string>)?.path).toBe(path);
    expect(problem(asked as Record<string, string>)?.message).toContain(says);
  });

  it('votePair of a dataset without two votes is null', () => {
    expect(votePair({ ...dataset, decisions: [] }, NOTHING, locale)).toBeNull();
  });
});

describe('voteShifts', () => {
  it('voteShifts(committee → plenary 2014) has every state once and names who moved', () => {
    const shifts = voteShifts(dataset, committeeToPlenary);
    expect(shifts.groups.flatMap(({ states }) => states).length).toBe(193);
    expect(shifts.common).toBe(193);
    expect(group(committeeToPlenary, 'abstain-to-yes')).toEqual(['SLV', 'GRD', 'SSD']);
    expect(group(committeeToPlenary, 'abstain-to-no')).toEqual(['GMB']);
    expect(group(committeeToPlenary, 'yes-to-abstain')).toEqual(['TJK']);
  });

  it('voteShifts(2005 → 2015) tells those who were not members from those who did not vote', () => {
    const pair = pairOf({ from: 'A/RES/60/173', to: 'A/RES/70/172' });
    expect(group(pair, 'not-a-member-to-yes')).toEqual(['MNE', 'SSD']);
    expect(group(pair, 'absent-to-yes')).toHaveLength(13);
    expect(group(pair, 'abstain-to-yes')).toContain('KOR');
    expect(voteShifts(dataset, pair).common).toBe(191);
  });

  it('voteShifts(Security Council 2014 → 2015) leaves out who had a seat in neither', () => {
    const shifts = voteShifts(dataset, pairOf({ from: 'S/PV.7353', to: 'S/PV.7575' }));
    expect(shifts.common).toBe(10);
    expect(shifts.outside.length).toBe(193 - 20);
  });
});

describe('voteShiftLayout', () => {
  const shifts = voteShifts(dataset, committeeToPlenary);
  const layout = voteShiftLayout(shifts, { width: 600, top: 50, size: 13 });

  it('voteShiftLayout(shifts, {width: 0}) draws nothing', () => {
    const nothing = voteShiftLayout(shifts, { width: 0, top: 50, size: 13 });
    expect([nothing.nodes, nothing.flows, nothing.height]).toEqual([[], [], 0]);
    expect(voteShiftLayout(shifts, { width: NaN, top: 50, size: 13 }).flows).toEqual([]);
  });

  it('voteShiftLayout gives every state the same height, in bars and in streams', () => {
    for (const node of layout.nodes) expect(node.height).toBeCloseTo(node.count * layout.unit, 6);
    for (const flow of layout.flows) expect(flow.thickness).toBeCloseTo(flow.states.length * layout.unit, 6);
  });

  it('voteShiftLayout keeps votes in order on both sides, none on top of another', () => {
    for (const side of ['from', 'to']) {
      const nodes = layout.nodes.filter((node) => node.side === side);
      expect(nodes.map(({ status }) => status)).toEqual(['yes', 'no', 'abstain', 'absent']);
      nodes.slice(1).forEach((node, i) => {
        const above = nodes[i];
        expect(node.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) + 13);
      });
    }
  });

  it('voteShiftLayout keeps within its width and height', () => {
    for (const node of layout.nodes) {
      expect(node.x + node.width).toBeLessThanOrEqual(600);
      expect(node.y + node.height).toBeLessThanOrEqual(layout.height + 0.001);
    }
  });

  it('shiftThreads(layout, ["CUB", "TJK"]) runs inside the streams of both; names do not meet', () => {
    const threads = shiftThreads(layout, ['CUB', 'TJK', 'SLV', 'XXX'], 13);
    expect(threads.map(({ iso3 }) => iso3).sort()).toEqual(['CUB', 'SLV', 'TJK']);
    threads
      .slice(1)
      .forEach((thread, i) => expect(thread.y - (threads[i]?.y ?? 0)).toBeGreaterThanOrEqual(13));
  });
});

describe('shiftPicture', () => {
  const metrics = estimatedText(13);
  const picture = (pair: VotePair, width: number) =>
    shiftPicture(voteShifts(dataset, pair), pair, width, metrics, locale);

  it('shiftPicture(…, 0) draws nothing', () => {
    expect(picture(committeeToPlenary, 0)).toMatchObject({ width: 0, height: 0, blocks: [], heads: [] });
  });

  const tenYears = pairOf({ from: 'A/RES/60/173', to: 'A/RES/70/172' });
  const amendment = pairOf({ from: 'A/C.3/69/L.63', to: 'A/C.3/69/L.28/Rev.1' });

  it.each([280, 320, 480, 639, 640, 768, 1280, 1600])(
    'shiftPicture(…, %i) lays names without a collision',
    (width) => {
      for (const pair of [committeeToPlenary, tenYears, amendment]) {
        const { blocks, height } = picture(pair, width);
        blocks.slice(1).forEach((block, i) => {
          const above = blocks[i];
          expect(block.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
        });
        for (const name of blocks.flatMap(({ names }) => names)) {
          expect(name.y).toBeLessThanOrEqual(height);
          for (const line of name.lines)
            expect(name.x + metrics.measure(line)).toBeLessThanOrEqual(width + 2);
        }
      }
    },
  );

  it('shiftPicture names each of few movers, and leaves 76 to the list', () => {
    const named = (pair: VotePair, key: string) =>
      picture(pair, 1280).blocks.find(({ flow }) => flow.key === key);
    expect(named(committeeToPlenary, 'abstain-to-yes')?.names.length).toBe(3);
    expect(named(amendment, 'no-to-yes')?.names).toEqual([]);
    expect(named(amendment, 'no-to-yes')?.more?.text).toBe('Choose the stream to see who.');
  });
});
