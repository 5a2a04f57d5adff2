import { describe, expect, it } from 'vitest';
import { stepInOrder } from '../../../src/layout/order.js';

const KEYS = ['a', 'b', 'c', 'd', 'e'];

describe('stepInOrder', () => {
  it.each([
    ['b', 'left', 'a'],
    ['b', 'up', 'a'],
    ['b', 'right', 'c'],
    ['b', 'down', 'c'],
    ['c', 'first', 'a'],
    ['c', 'last', 'e'],
    ['d', 'page-back', 'b'],
    ['d', 'page-on', 'e'],
    ['a', 'left', 'a'],
    ['e', 'right', 'e'],
  ] as const)('stepInOrder(%s, %s) leads to %s', (from, move, to) => {
    expect(stepInOrder(KEYS, from, move, 2)).toBe(to);
  });

  it('stepInOrder([]) stays where it is', () => {
    expect(stepInOrder([], 'a', 'right', 2)).toBe('a');
  });
});
