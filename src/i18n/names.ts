import type { Iso3, State } from '../dataset/types.js';
import type { Locale } from './locale.js';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The state that a reader means: by code, by its whole name, by how its name starts, or by a word in it;
 * accents and case do not count. `null` where none fits.
 */
export function findState(states: readonly State[], text: string): State | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  const names = states.map((state) => ({ state, name: fold(state.name) }));
  const found =
    names.find(({ state, name }) => name === wanted || state.iso3.toLowerCase() === wanted) ??
    names.find(({ name }) => name.startsWith(wanted)) ??
    names.find(({ name }) => ` ${name}`.includes(` ${wanted}`));
  return found?.state ?? null;
}

/** The next state after `from`, in order of names, whose name starts with what was typed; for type-ahead. */
export function nextByName(states: readonly State[], typed: string, from: Iso3): Iso3 | null {
  const wanted = fold(typed);
  const sorted = [...states].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  const matches = sorted.filter((state) => fold(state.name).startsWith(wanted));
  const here = matches.findIndex((state) => state.iso3 === from);
  // One letter typed again steps on; a longer word stays where it already fits.
  const next = wanted.length === 1 ? matches[here + 1] : matches[Math.max(here, 0)];
  return (next ?? matches[0])?.iso3 ?? null;
}

/** Names of states as a reader sorts them. */
export const sortedNames = (states: readonly State[], locale: Locale): readonly string[] =>
  states.map(({ name }) => name).sort((a, b) => locale.compare(a, b));
