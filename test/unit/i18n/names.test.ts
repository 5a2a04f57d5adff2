import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { displayName } from '../../../src/i18n/display-name.js';
import { findState, nextByName } from '../../../src/i18n/names.js';

const { states } = bundledVotes();

describe('findState', () => {
  it.each([
    ['Cuba', 'CUB'],
    ['cote d’ivoire', 'CIV'],
    ['TURKIYE', 'TUR'],
    ['prk', 'PRK'],
    ['tuv', 'TUV'],
    ['korea', 'KOR'],
    ['Sao Tome', 'STP'],
  ])('findState(states, "%s") returns %s', (text, iso3) => {
    expect(findState(states, text)?.iso3).toBe(iso3);
  });

  it.each(['', '   ', 'Atlantis'])('findState(states, "%s") returns null', (text) => {
    expect(findState(states, text)).toBe(null);
  });
});

describe('nextByName', () => {
  it('nextByName(states, "t", "TCD") returns the first state with T; again, the next one', () => {
    const first = nextByName(states, 't', 'FRA');
    expect(first).toBe('TJK');
    expect(nextByName(states, 't', 'TJK')).toBe('THA');
  });
  it('nextByName(states, "tu", "TUN") stays on Tunisia, which fits', () => {
    expect(nextByName(states, 'tu', 'TUN')).toBe('TUN');
  });
  it('nextByName(states, "xyz", "FRA") returns null', () => {
    expect(nextByName(states, 'xyz', 'FRA')).toBe(null);
  });

  it.each([
    ['prk', 'PRK', 'a code'],
    ['us', 'USA', 'how a code starts'],
    ['south k', 'KOR', 'a common name'],
  ])('nextByName(states, "%s", "FRA") returns %s: %s counts where no name starts so', (typed, iso3) => {
    expect(nextByName(states, typed, 'FRA')).toBe(iso3);
  });
  it('nextByName(states in Japanese, "cub") returns CUB, and so does the start of its Japanese name', () => {
    const japanese = states.map((state) => ({
      ...state,
      name: displayName(state, 'ja'),
      names: { en: state.name },
    }));
    expect(nextByName(japanese, 'cub', 'FRA')).toBe('CUB');
    expect(nextByName(japanese, 'キュ', 'FRA')).toBe('CUB');
    expect(nextByName(japanese, 'c', 'TCD')).not.toBe('TCD');
  });
  it.each(['-', '’', ' '])('nextByName(states, "%s", "FRA") returns null: no letter, no state', (typed) => {
    expect(nextByName(states, typed, 'FRA')).toBe(null);
  });
});
