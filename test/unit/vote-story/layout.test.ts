import { describe, expect, it } from 'vitest';
import {
  askedAttributes,
  currentStep,
  refusedAttributes,
  storyAttributes,
  storyLine,
  touchedAttributes,
  type StepChange,
} from '../../../src/elements/vote-story/vote-story.layout.js';

const initial = [{ decision: null, resolution: 'A/RES/60/173', highlight: 'CUB' }];
const steps: (StepChange | null)[] = [
  null,
  { target: 0, attributes: { decision: 'A/C.3/69/L.63' } },
  { target: 0, attributes: { highlight: null } },
  { target: 0, attributes: { resolution: 'A/RES/69/188' } },
];
const at = (current: number) => storyAttributes(initial, steps, current)[0];

describe('storyAttributes', () => {
  it('storyAttributes(initial, steps, -1) and a step that sets nothing are the chart’s own', () => {
    expect(at(-1)).toEqual(initial[0]);
    expect(at(0)).toEqual(initial[0]);
  });

  it('keeps what earlier steps set', () => {
    expect(at(1)).toEqual({ decision: 'A/C.3/69/L.63', resolution: 'A/RES/60/173', highlight: 'CUB' });
    expect(at(2)).toEqual({ decision: 'A/C.3/69/L.63', resolution: 'A/RES/60/173', highlight: null });
  });

  it('setting a resolution lets go of the decision set before, which would hide it', () => {
    expect(at(3)).toEqual({ decision: null, resolution: 'A/RES/69/188', highlight: null });
  });

  it('is the same from wherever the reader came: going back undoes', () => {
    expect([3, 1, 0].map(at)).toEqual([at(3), at(1), initial[0]]);
  });

  it('a step beyond the last is the last', () => {
    expect(at(99)).toEqual(at(3));
  });

  it('keeps charts apart', () => {
    const two = [{ highlight: null }, { highlight: 'FRA' }];
    const change = [{ target: 1, attributes: { highlight: 'BRA' } }];
    expect(storyAttributes(two, change, 0)).toEqual([{ highlight: null }, { highlight: 'BRA' }]);
  });
});

describe('touchedAttributes', () => {
  it('touchedAttributes(steps, 0) names each attribute once, and decision with resolution', () => {
    expect(touchedAttributes(steps, 0)).toEqual(['decision', 'highlight', 'resolution']);
    expect(touchedAttributes([{ target: 0, attributes: { resolution: 'A' } }], 0)).toEqual([
      'resolution',
      'decision',
    ]);
    expect(touchedAttributes(steps, 1)).toEqual([]);
  });
});

describe('askedAttributes', () => {
  it('takes data-set-… and nothing else; an empty value takes away', () => {
    const asked = askedAttributes([
      ['id', 'one'],
      ['data-target', '#map'],
      ['data-set-', 'x'],
      ['data-set-no-legend', 'true'],
      ['data-set-highlight', ' '],
    ]);
    expect(asked).toEqual({ 'no-legend': 'true', highlight: null });
  });
});

describe('refusedAttributes', () => {
  it.each(['onclick', 'onload', 'style', 'src', 'href', 'id', 'class', 'slot'])(
    'refuses %s, though the element observed it',
    (name) => {
      expect(refusedAttributes({ [name]: 'x' }, [name])).toEqual([name]);
    },
  );

  it('refuses what the element does not observe, and lets the rest', () => {
    expect(refusedAttributes({ highlight: 'CUB', tabindex: '0' }, ['highlight'])).toEqual(['tabindex']);
  });
});

describe('currentStep', () => {
  it.each([
    [[], -1],
    [[900, 1500], 0],
    [[-700, 390, 900], 1],
    [[-2000, -1200, -600], 2],
  ])('currentStep(%j, 400) is %i', (tops, index) => {
    expect(currentStep(tops, 400)).toBe(index);
  });
});

describe('storyLine', () => {
  const box = (left: number, right: number, height: number) => ({ left, right, top: 0, height });
  it('beside the chart it is the middle of the window', () => {
    expect(storyLine(box(0, 600, 800), box(640, 1000, 3000), 800)).toBe(0.5);
    expect(storyLine(box(400, 1000, 800), box(0, 360, 3000), 800)).toBe(0.5);
  });

  it('under the chart it is the middle of the room that is left', () => {
    expect(storyLine(box(0, 360, 400), box(0, 360, 3000), 800)).toBe(0.75);
    expect(storyLine(box(0, 360, 900), box(0, 360, 3000), 800)).toBe(0.9);
  });

  it('in a window without height it is the middle', () => {
    expect(storyLine(box(0, 360, 400), box(0, 360, 3000), 0)).toBe(0.5);
  });
});
