import type { PartialDate } from '../dataset/types.js';
import { en } from './en.js';
import type { Messages, Sections } from './messages.js';

/** Words and formats of one language. */
export interface Locale {
  /** BCP 47 tag in use, which is English where the asked language is not there. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
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

function createLocale(lang: string, messages: Messages): Locale {
  const number = once(() => new Intl.NumberFormat(lang));
  const percent = once(() => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }));
  const list = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(lang));
  const date = (precision: keyof typeof DATE_FORMATS) =>
    once(() => new Intl.DateTimeFormat(lang, DATE_FORMATS[precision]));
  const dates = { day: date('day'), month: date('month'), year: date('year') };
  return {
    lang,
    dir: 'ltr',
    messages,
    // Below a thousand an English number is its digits: no chart of votes need wait for a formatter.
    number: (value) =>
      Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : number().format(value),
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

/**
 * The locale for a language tag: a variant of English (`en-US`) as asked, British English for all else.
 * @param words - The sections that the caller reads, in English; an element hands in its own.
 */
export function localeOf(lang: string, words: Words = NO_WORDS): Locale {
  const tag = /^en(-[A-Za-z0-9]{2,8})*$/.test(lang) ? (lang === 'en' ? BRITISH : lang) : BRITISH;
  const byTag = locales.get(words) ?? new Map<string, Locale>();
  locales.set(words, byTag);
  // What the caller hands in is what it reads: no other section is asked for.
  const locale = byTag.get(tag) ?? createLocale(tag, { ...en, ...words } as Messages);
  byTag.set(tag, locale);
  return locale;
}
