import type { Dataset } from '../dataset/types.js';
import { createLocale, localeOf, type Locale, type Words } from './locale.js';
import { isQuoted, localisedIn } from './localised.js';
import type { Language, Loaded, Messages, LateSections, Sections } from './messages.js';

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

/**
 * The tag as `Intl` takes it; the language alone where the rest of the tag is none. Figures have the digits of the
 * years in the words around them, and names of states the script of these words.
 */
function formatsOf(tag: string, script: string | undefined): Intl.Locale {
  const options = { numberingSystem: 'latn', ...(script && { script }) };
  try {
    return new Intl.Locale(tag, options);
  } catch {
    return new Intl.Locale(baseOf(tag), options);
  }
}

async function wordsOf(language: Language, names: readonly Name[]): Promise<Partial<Loaded>> {
  const sections = await Promise.all(names.map((name) => language.sections[name]()));
  return sections.reduce<Partial<Loaded>>((words, section) => ({ ...words, ...section }), {});
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
    const { notSpoken } = await import('./not-spoken.js');
    return { ...localeOf('en', words), notice: notSpoken(tag) };
  }
  const { language } = found;
  const said = await wordsOf(language, names);
  const direction = dir ?? (RIGHT_TO_LEFT.includes(base) ? 'rtl' : 'ltr');
  // What a language leaves out stays English.
  const whole = Object.fromEntries(
    Object.entries(words).map(([key, english]) => [key, { ...english, ...said[key as Name] }]),
  );
  const formats = formatsOf(tag, language.script);
  const lang = formats.baseName;
  return {
    ...createLocale(formats.toString(), direction, { ...language.common, ...said, ...whole } as Messages),
    lang,
    localised: (dataset: Dataset) => localisedIn(dataset, lang, language.titles),
    quotes: isQuoted,
    part: (name, english) => said[name] ?? english,
  };
}
