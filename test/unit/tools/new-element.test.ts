import { describe, expect, it } from 'vitest';
import { elementFiles } from '../../../tools/new-element.js';

describe('elementFiles', () => {
  it('elementFiles("vote-wheel") gives the folder, the stories and the tests', () => {
    expect([...elementFiles('vote-wheel').keys()].sort()).toEqual([
      'src/elements/vote-wheel/define.ts',
      'src/elements/vote-wheel/vote-wheel.describe.ts',
      'src/elements/vote-wheel/vote-wheel.layout.ts',
      'src/elements/vote-wheel/vote-wheel.marks.ts',
      'src/elements/vote-wheel/vote-wheel.styles.ts',
      'src/elements/vote-wheel/vote-wheel.template.ts',
      'src/elements/vote-wheel/vote-wheel.ts',
      'stories/vote-wheel.stories.ts',
      'test/browser/vote-wheel.test.ts',
      'test/unit/vote-wheel/layout.test.ts',
    ]);
  });

  it('elementFiles("vote-wheel") leaves no placeholder', () => {
    expect([...elementFiles('vote-wheel').values()].filter((content) => content.includes('__'))).toEqual([]);
  });

  it.each(['', 'wheel', 'Vote-Wheel', '../x-y'])('elementFiles("%s") is refused', (tag) => {
    expect(() => elementFiles(tag)).toThrow('is no name for an element');
  });
});
