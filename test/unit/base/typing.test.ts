import { describe, expect, it } from 'vitest';
import { AskedState, isYear } from '../../../src/base/controllers/asked-state.js';
import { keyOf } from '../../../src/base/controllers/typing.js';
import { bundledVotes } from '../../../src/bundled/votes.js';

const { states } = bundledVotes();

describe('keyOf', () => {
  it.each([
    [{ key: 'ü', code: 'BracketLeft' }, 'ü'],
    [{ key: 'Enter', code: 'Enter' }, 'Enter'],
    [{ key: 'Process', code: 'KeyC' }, 'c'],
    [{ key: 'Process', code: 'Digit2' }, '2'],
    [{ key: 'Process', code: 'Space' }, 'Process'],
  ])('keyOf(%o) returns "%s"', (event, key) => {
    expect(keyOf(event)).toBe(key);
  });
});

describe('isYear', () => {
  it.each([
    ['2', true],
    ['2014', true],
    ['c', false],
  ])('isYear("%s") returns %s', (typed, year) => {
    expect(isYear(typed)).toBe(year);
  });
});

describe('AskedState', () => {
  it('find(states, "cub") is Cuba, and stays when nothing is called "zzz"; clear() says whether there was one', () => {
    const asked = new AskedState();
    expect(asked.clear()).toBe(false);
    expect(asked.find(states, 'cub')?.iso3).toBe('CUB');
    expect(asked.find(states, 'zzz')).toBe(null);
    expect(asked.state?.iso3).toBe('CUB');
    expect(asked.clear()).toBe(true);
    expect(asked.state).toBe(null);
  });

  it('find(states, "t") again leads to the next state with T', () => {
    const asked = new AskedState();
    const first = asked.find(states, 't');
    expect(asked.find(states, 't')).not.toBe(first);
  });
});
