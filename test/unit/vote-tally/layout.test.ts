import { describe, expect, it } from 'vitest';
import { estimatedFonts } from '../../../src/elements/vote-tally/tally-text.layout.js';
import { act, layoutOf } from './helpers.js';

const block = (layout: ReturnType<typeof layoutOf>, vote: string) => {
  const found = layout.blocks.find((each) => each.vote === vote);
  if (!found) throw new Error(`No block of ${vote}`);
  return found;
};

describe('voteTallyLayout', () => {
  it.each([0, -1, Number.NaN])('voteTallyLayout(dataset, {width: %s}) draws nothing', (width) => {
    const layout = layoutOf(act('A/RES/69/188'), width);
    expect([layout.marks, layout.blocks, layout.line, layout.height]).toEqual([[], [], null, 0]);
  });

  it('A/C.3/69/L.63: votes in favour end short of the line, which lies at half of 117', () => {
    const layout = layoutOf(act('A/C.3/69/L.63'), 1170);
    expect(block(layout, 'yes').x + block(layout, 'yes').width).toBe(400);
    expect(layout.line?.x).toBe(585);
    expect(layout.margin).toMatchObject({ x1: 400, x2: 585 });
    expect(layout.result).toMatchObject({ cast: 117, needed: 59, margin: -19, passes: false });
  });

  it.each([
    ['A/C.3/69/L.28/Rev.1', 130, 66, 45],
    ['A/RES/69/188', 136, 69, 47],
  ])(
    '%s: of %s votes cast %s are needed, %s to spare; the bar passes the line',
    (symbol, cast, needed, margin) => {
      const layout = layoutOf(act(symbol));
      expect(layout.result).toMatchObject({ cast, needed, margin, passes: true });
      expect(block(layout, 'yes').width).toBeGreaterThan(layout.line?.x ?? Infinity);
    },
  );

  it('in favour and against fill the bar of votes cast; abstentions and the absent lie under it', () => {
    const layout = layoutOf(act('A/RES/69/188'));
    const [yes, no] = [block(layout, 'yes'), block(layout, 'no')];
    expect(no.x).toBe(yes.x + yes.width);
    expect(no.x + no.width).toBe(800);
    for (const vote of ['abstain', 'absent'])
      expect(block(layout, vote).y).toBeGreaterThan(yes.y + yes.height);
  });

  it('one stripe for each of 193 members, none on another, the vote of each its own', () => {
    const { marks } = layoutOf(act('A/RES/69/188'), 320);
    expect(new Set(marks.map(({ iso3 }) => iso3)).size).toBe(193);
    marks.forEach((mark, index) => {
      const next = marks[index + 1];
      if (next && next.y === mark.y) expect(next.x).toBeGreaterThanOrEqual(mark.x + mark.width);
    });
    expect(marks.find(({ iso3 }) => iso3 === 'CUB')?.vote).toBe('no');
  });

  it('the Security Council: a bar of fifteen seats, the line after the ninth', () => {
    const layout = layoutOf(act('S/PV.7575'), 1500);
    expect(layout.line?.x).toBe(900);
    expect(block(layout, 'yes').width).toBe(900);
    expect(block(layout, 'no')).toMatchObject({ x: 1100, width: 400 });
    expect(layout.frame?.width).toBe(1500);
  });

  it('tally only: bars without stripes', () => {
    const layout = layoutOf(act('A/C.3/73/L.64'));
    expect(layout.marks).toEqual([]);
    expect(layout.blocks.map(({ vote, count }) => [vote, count])).toEqual([
      ['yes', 22],
      ['no', 91],
      ['abstain', 44],
      ['absent', null],
    ]);
  });

  it('without a vote and not asked for: words and no bar; not taken: an empty frame with its line', () => {
    expect(layoutOf(act('A/RES/73/180'))).toMatchObject({
      kind: 'words',
      frame: null,
      line: null,
      blocks: [],
    });
    expect(layoutOf(act('security-council/2022'))).toMatchObject({ kind: 'words', frame: null });
    const layout = layoutOf(act('security-council/2018'), 1500);
    expect(layout).toMatchObject({ kind: 'frame', blocks: [], marks: [] });
    expect(layout.line?.x).toBe(900);
  });

  it('what-if abstain:yes: those who came stand together, where the sides meet', () => {
    const layout = layoutOf(act('A/C.3/69/L.63'), 1670, 'abstain:yes');
    expect(block(layout, 'yes')).toMatchObject({ x: 0, width: 900, switched: { x: 400, width: 500 } });
    expect(layout.marks.filter(({ switched }) => switched).length).toBe(50);
    expect(layout.result).toMatchObject({ cast: 167, needed: 84, passes: true });
    expect(layout.tag).not.toBeNull();
  });

  it.each([280, 320, 480, 768, 1280, 1600])('at %s px every label stays inside', (width) => {
    for (const symbol of ['A/C.3/69/L.63', 'A/RES/69/188', 'S/PV.7353', 'A/C.3/73/L.64', 'A/HRC/RES/16/8']) {
      const layout = layoutOf(act(symbol), width);
      for (const { label } of layout.blocks) {
        const long =
          estimatedFonts.label.measure(label.word) +
          estimatedFonts[label.big ? 'number' : 'label'].measure(`${label.number} `);
        const left = label.anchor === 'start' ? label.x : label.x - long;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + long).toBeLessThanOrEqual(width + 1);
      }
    }
  });
});
