import { describe, expect, it } from 'vitest';
import { nearest, neighbour, step, type Placed } from '../../../src/layout/spatial.js';

const cross: readonly Placed[] = [
  { key: 'middle', x: 0, y: 0 },
  { key: 'east', x: 10, y: 0 },
  { key: 'far east', x: 20, y: 1 },
  { key: 'north', x: 0, y: -10 },
  { key: 'north-east', x: 9, y: -9 },
];

describe('neighbour', () => {
  it.each([
    ['middle', 'right', 'east'],
    ['middle', 'up', 'north'],
    ['east', 'right', 'far east'],
    ['east', 'left', 'middle'],
    ['middle', 'left', 'middle'],
    ['nowhere', 'left', 'nowhere'],
  ] as const)('neighbour(marks, "%s", "%s") returns "%s"', (from, direction, to) => {
    expect(neighbour(cross, from, direction)).toBe(to);
  });
});

describe('step', () => {
  const order = cross.map((mark) => mark.key);
  it.each([
    ['east', 'first', 'middle'],
    ['east', 'last', 'north-east'],
    ['north', 'page-back', 'middle'],
    ['middle', 'page-on', 'north-east'],
  ] as const)('step(marks, order, "%s", "%s") returns "%s"', (from, move, to) => {
    expect(step(cross, order, from, move)).toBe(to);
  });
});

describe('nearest', () => {
  it('nearest(marks, 9, 1, 3) returns the mark within reach', () => {
    expect(nearest(cross, 9, 1, 3)).toBe('east');
  });
  it('nearest(marks, 50, 50, 3) returns null', () => {
    expect(nearest(cross, 50, 50, 3)).toBe(null);
  });
});
