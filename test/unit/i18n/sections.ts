import type { Language } from '../../../src/i18n/messages.js';

/** The languages beside English. */
export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'] as const;

export type Tag = (typeof LANGUAGES)[number];

export async function languageOf(lang: Tag): Promise<Language> {
  return ((await import(`../../../src/i18n/${lang}/index.ts`)) as { language: Language }).language;
}

/** All that a language says, by section, with what all charts say as `common`. */
export async function sectionsIn(lang: Tag): Promise<Readonly<Record<string, unknown>>> {
  const { common, sections } = await languageOf(lang);
  const loaded = await Promise.all(Object.values(sections).map((load) => load()));
  return Object.assign({ common }, ...loaded) as Record<string, unknown>;
}

/** Every text, and every function that makes one, by its path, such as `common.browse.next`. */
export function leavesOf(value: object, path = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    if (typeof each !== 'object' || each === null) leaves.set(path + key, each);
    else leavesOf(each, `${path}${key}.`).forEach((leaf, inner) => leaves.set(inner, leaf));
  }
  return leaves;
}

/** A text; of a function, what it says of these. */
export const said = (value: unknown, given: readonly unknown[]): string =>
  typeof value === 'function' && !/^\(?(parts|clauses|sentences)\b/.test(value.toString())
    ? String((value as (...all: readonly unknown[]) => string)(...given))
    : typeof value === 'string'
      ? value
      : '';
