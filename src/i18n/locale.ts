import type { Dataset, PartialDate } from '../dataset/types.js';
import { en } from './en.js';
import type { Messages, LateSections, Sections } from './messages.js';

/** Words and formats of one language. */
export interface Locale {
  /** BCP 47 tag in use, which is English where the asked language is not there. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** Says that the asked language is not there; `null` where it is. */
  readonly notice: string | null;
  /** The dataset with names of states and titles in this language. */
  localised(dataset: Dataset): Dataset;
  /** Words of a part that was loaded on first use, which brings them in English. */
  part<Key extends keyof LateSections>(key: Key, english: LateSections[Key]): LateSections[Key];
  number(value: number): string;
  /** A share from 0 to 1 as a whole percentage. */
  percent(share: number): string;
  /** A date as precise as it is known: day, month or year. */
  date(date: PartialDate): string;
  list(items: readonly string[]): string;
  /** Compares names as a reader of this language sorts them. */
  compare(a: string, b: string): number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

const DATE_FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const;

const precisionOf = (date: PartialDate): keyof typeof DATE_FORMATS =>
  DAY.test(date) ? 'day' : MONTH.test(date) ? 'month' : 'year';

/** Formatters cost milliseconds to make: each is made when first used, and kept. */
function once<Result>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => (made ??= make());
}

const BRITISH = 'en-GB';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * British English dates, as `Intl` writes them: its first formatter takes longer to make than the whole map
 * takes to lay out, and nearly every chart shows a date. A unit test holds the two together.
 */
const britishDate = (date: PartialDate): string => {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
};

type Direction = Locale['dir'];

const plainDigits = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/**
 * Words and formats put together.
 * @param lang - A BCP 47 tag that `Intl` knows.
 */
export function createLocale(lang: string, dir: Direction, messages: Messages): Locale {
  const number = once(() => new Intl.NumberFormat(lang));
  const percent = once(() => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }));
  const list = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(lang));
  const date = (precision: keyof typeof DATE_FORMATS) =>
    once(() => new Intl.DateTimeFormat(lang, DATE_FORMATS[precision]));
  const dates = { day: date('day'), month: date('month'), year: date('year') };
  const english = lang.startsWith('en');
  return {
    lang,
    dir,
    messages,
    notice: null,
    localised: (dataset) => dataset,
    part: (_key, words) => words,
    // Below a thousand an English number is its digits: no chart of votes need wait for a formatter.
    number: (value) => (english && plainDigits(value) ? String(value) : number().format(value)),
    percent: (share) => percent().format(share),
    date: (text) =>
      lang === BRITISH ? britishDate(text) : dates[precisionOf(text)]().format(new Date(text)),
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** The words that an element brings: its own section, the only one that it reads. */
export type Words = Partial<Sections>;

const NO_WORDS: Words = {};
const locales = new WeakMap<Words, Map<string, Locale>>();

/** Whether a language tag asks for English, which every element brings; any other is loaded. */
export const isEnglish = (lang: string): boolean => /^en(-[a-z0-9]{2,8})*$/i.test(lang);

/**
 * English, as the tag asks for it: `en-US` stays, all else is British.
 * @param words - The sections that the caller reads, in English; an element hands in its own.
 */
export function localeOf(lang: string, words: Words = NO_WORDS, dir: Direction = 'ltr'): Locale {
  const tag = isEnglish(lang) && lang !== 'en' ? lang : BRITISH;
  const byTag = locales.get(words) ?? new Map<string, Locale>();
  locales.set(words, byTag);
  const key = tag + dir;
  // What the caller hands in is what it reads: no other section is asked for.
  const locale = byTag.get(key) ?? createLocale(tag, dir, { ...en, ...words } as Messages);
  byTag.set(key, locale);
  return locale;
}
