import { describe, expect, it } from 'vitest';
import { stepInRows } from '../../../src/layout/rows.js';

const marks = [
  { key: 'a', x: 0, y: 0 },
  { key: 'b', x: 10, y: 0 },
  { key: 'c', x: 9, y: 20 },
  { key: 'd', x: 30, y: 20 },
];

describe('stepInRows', () => {
  it.each([
    ['b', 'right', 'c'],
    ['c', 'left', 'b'],
    ['b', 'down', 'c'],
    ['d', 'up', 'b'],
    ['a', 'up', 'a'],
    ['d', 'down', 'd'],
    ['b', 'first', 'a'],
    ['b', 'last', 'd'],
    ['a', 'page-on', 'd'],
    ['d', 'page-back', 'a'],
    ['x', 'right', 'x'],
  ] as const)('stepInRows(marks, "%s", "%s") leads to "%s"', (from, move, to) => {
    expect(stepInRows(marks, from, move)).toBe(to);
  });
});
