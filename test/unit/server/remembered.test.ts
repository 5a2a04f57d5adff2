import { expect, it } from 'vitest';
import { remembered } from '../../../src/server/svg/remembered.js';

it('remembered(2, make) makes each of the last two once, and forgets the one that was asked for longest ago', () => {
  const made: string[] = [];
  const length = remembered(2, (text) => {
    made.push(text);
    return text.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(made).toEqual(['a', 'bb', 'ccc', 'bb']);
});
