import type { State } from '../dataset/types.js';

/** Makers of names cost milliseconds: each is kept. */
const namers = new Map<string, Intl.DisplayNames>();

function namer(lang: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = lang + style;
  const made = namers.get(key) ?? new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
  namers.set(key, made);
  return made;
}

/** What `Intl` calls a region; `undefined` where it knows none of that code. */
export function regionName(iso2: string, lang: string, style: 'long' | 'short'): string | undefined {
  try {
    return namer(lang, style).of(iso2);
  } catch {
    // A code that is no region's: the data's own name is left.
    return undefined;
  }
}

/** The name that the data itself gives a state in a language. */
export const inLanguage = ({ names }: State, lang: string): string | undefined =>
  names?.[lang] ?? names?.[lang.split('-')[0] ?? ''];

/** What a state is called in a language: as the data says, else as `Intl.DisplayNames` says, else in English. */
export const displayName = (state: State, lang: string): string =>
  inLanguage(state, lang) ?? regionName(state.iso2, lang, 'long') ?? state.name;
