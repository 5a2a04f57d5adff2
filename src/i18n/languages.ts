import type { Dataset } from '../dataset/types.js';
import { createLocale, localeOf, type Locale, type Words } from './locale.js';
import { isQuoted, localisedIn } from './localised.js';
import type { Language, Messages, LateSections, Sections } from './messages.js';

type Name = keyof Sections | keyof LateSections;

/** The languages beside English, by the first part of their tags. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar/index.js'),
  de: () => import('./de/index.js'),
  es: () => import('./es/index.js'),
  fr: () => import('./fr/index.js'),
  ja: () => import('./ja/index.js'),
  ko: () => import('./ko/index.js'),
  ru: () => import('./ru/index.js'),
  zh: () => import('./zh/index.js'),
};

/** Those that are written from right to left. */
const RIGHT_TO_LEFT = ['ar'];

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The tag as `Intl` writes it; the language alone where the rest of the tag is none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? baseOf(tag);
  } catch {
    return baseOf(tag);
  }
}

/** "Swedish"; the tag itself where it names no language. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

async function wordsOf(
  language: Language,
  names: readonly Name[],
): Promise<Partial<Sections & LateSections>> {
  const sections = await Promise.all(names.map((name) => language.sections[name]()));
  return sections.reduce<Partial<Sections & LateSections>>(
    (words, section) => ({ ...words, ...section }),
    {},
  );
}

/** What was loaded: one object for the same tag, direction and sections, so that drawings can be remembered by it. */
const loaded = new Map<string, Promise<Locale>>();

/**
 * The locale of a language beside English. Where there is none, English, with a notice that says so.
 * @param dir - The direction that the page sets; `null` leaves it to the language.
 * @param words - The caller's own sections in English.
 * @param parts - Sections of what has been loaded on first use.
 */
export function loadLocale(
  tag: string,
  dir: Locale['dir'] | null,
  words: Words,
  parts: readonly (keyof LateSections)[],
): Promise<Locale> {
  const sections = Object.keys(words) as (keyof Sections)[];
  const key = [tag, dir, ...sections, ...parts].join(' ');
  let locale = loaded.get(key);
  if (!locale) {
    locale = load(tag, dir, words, [...sections, ...parts]);
    loaded.set(key, locale);
    // What did not arrive may arrive when it is asked for again.
    locale.catch(() => loaded.delete(key));
  }
  return locale;
}

async function load(
  tag: string,
  dir: Locale['dir'] | null,
  words: Words,
  names: readonly Name[],
): Promise<Locale> {
  const base = baseOf(tag);
  const found = Object.hasOwn(LANGUAGES, base) ? await LANGUAGES[base]?.() : undefined;
  if (!found) {
    const notice = `This chart is in English: it does not speak the language of the page (${languageName(tag).slice(0, 40)}).`;
    return { ...localeOf('en', words), notice };
  }
  const { language } = found;
  const said = await wordsOf(language, names);
  const direction = dir ?? (RIGHT_TO_LEFT.includes(base) ? 'rtl' : 'ltr');
  const locale = createLocale(canonical(tag), direction, { ...language.common, ...said } as Messages);
  return {
    ...locale,
    localised: (dataset: Dataset) => localisedIn(dataset, locale.lang, language.titles),
    quotes: isQuoted,
    part: (name, english) => said[name] ?? english,
  };
}
