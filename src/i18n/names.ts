import type { Iso3, State } from '../dataset/types.js';
import { inLanguage, regionName } from './display-name.js';
import type { Locale } from './locale.js';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** All that a reader of a language may call a state, folded; the name that is shown first. */
function namesOf(state: State, lang: string): readonly string[] {
  const common = (['long', 'short'] as const).map((style) => regionName(state.iso2, lang, style));
  const names = [state.name, state.names?.['en'], inLanguage(state, lang), ...common];
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [fold(name)])))];
}

/**
 * The state that a reader means: by code, by any of its whole names in the reader's language or in English, by how
 * a name starts, or by a word in it; accents and case do not count. `null` where none fits.
 */
export function findState(states: readonly State[], text: string, lang = 'en'): State | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  const named = states.map((state) => ({ state, names: namesOf(state, lang) }));
  const first = (fits: (name: string) => boolean) => named.find(({ names }) => names.some(fits));
  const found =
    named.find(({ state, names }) => names.includes(wanted) || state.iso3.toLowerCase() === wanted) ??
    first((name) => name.startsWith(wanted)) ??
    first((name) => ` ${name}`.includes(` ${wanted}`));
  return found?.state ?? null;
}

/** States of which one of the names starts so, in order of that name. */
function startingWith(
  states: readonly State[],
  wanted: string,
  names: (state: State) => readonly string[],
): readonly State[] {
  const called = states.flatMap((state) => {
    const name = names(state).find((each) => each.startsWith(wanted));
    return name === undefined ? [] : [{ state, name }];
  });
  return called.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ state }) => state);
}

/**
 * The next state after `from`, in order of names, whose name starts with what was typed; for type-ahead. Where no name
 * as it is shown starts so, English names count, then codes: keys that write Latin letters find states in any script.
 */
export function nextByName(states: readonly State[], typed: string, from: Iso3): Iso3 | null {
  const wanted = fold(typed);
  if (wanted === '') return null;
  const tiers: readonly ((state: State) => readonly string[])[] = [
    ({ name }) => [fold(name)],
    (state) => namesOf(state, 'en'),
    ({ iso3, iso2 }) => [fold(iso3), fold(iso2)],
  ];
  const matches =
    tiers.map((names) => startingWith(states, wanted, names)).find(({ length }) => length > 0) ?? [];
  const here = matches.findIndex((state) => state.iso3 === from);
  // One letter typed again steps on; a longer word stays where it already fits.
  const next = wanted.length === 1 ? matches[here + 1] : matches[Math.max(here, 0)];
  return (next ?? matches[0])?.iso3 ?? null;
}

/** Names of states as a reader sorts them. */
export const sortedNames = (states: readonly State[], locale: Locale): readonly string[] =>
  states.map(({ name }) => name).sort((a, b) => locale.compare(a, b));
