import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
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
});
