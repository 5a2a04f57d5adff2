import * as v from 'valibot';
import { shown } from './problems.js';

export interface Received {
  readonly received: string;
}

/** A message that shows what was given and says what to give. */
export const expected =
  (what: string) =>
  ({ received }: Received): string =>
    `${shown(received)} is not ${what}`;

/** Words without a line of their own: a name, a symbol, a note. */
export const text = (longest: number) =>
  v.pipe(
    v.string(expected('text; write it in quotes.')),
    v.nonEmpty('is empty; write something, or leave it out.'),
    v.maxLength(longest, `is longer than ${longest} characters; shorten it.`),
  );

/** One word of a list. */
export const oneOf = <const T extends readonly string[]>(words: T, what: string) =>
  v.picklist(words, expected(`${what}; use one of: ${words.join(', ')}.`));

/** A list that may be left out. */
export const listOf = <const T extends v.GenericSchema>(item: T) =>
  v.optional(v.array(item, expected('a list; write it in square brackets.')), []);

/** Something that may be left out or `null`. */
export const orNull = <const T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

export const flag = v.optional(v.boolean(expected('true or false; write one of them.')), false);

const whole = 'a whole number from 0 to 10000; correct it.';
export const count = v.pipe(
  v.number(expected(whole)),
  v.integer(expected(whole)),
  v.minValue(0, expected(whole)),
  v.maxValue(10_000, expected(whole)),
);

export const iso3 = v.pipe(
  v.string(expected('an ISO 3166 alpha-3 code; write three capital letters, such as "CUB".')),
  v.regex(/^[A-Z]{3}$/, expected('an ISO 3166 alpha-3 code; write three capital letters, such as "CUB".')),
);

export const iso2 = v.pipe(
  v.string(expected('an ISO 3166 alpha-2 code; write two capital letters, such as "CU".')),
  v.regex(/^[A-Z]{2}$/, expected('an ISO 3166 alpha-2 code; write two capital letters, such as "CU".')),
);

/** Whether a date is one of the calendar; a month or a year will do. */
function isReal(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

const dated = (pattern: RegExp, example: string) =>
  v.pipe(
    v.string(expected(`a date; write it as ${example}.`)),
    v.regex(pattern, expected(`a date; write it as ${example}.`)),
    v.check(isReal, expected('a day of the calendar; correct it.')),
  );

export const day = dated(/^\d{4}-\d{2}-\d{2}$/, '2014-12-18');
export const partialDate = dated(/^\d{4}(-\d{2}(-\d{2})?)?$/, '2014-12-18, 2014-12 or 2014');

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

export const webAddress = v.pipe(
  text(2000),
  v.check(isWebAddress, expected('an address of the web; write one that begins with https:// or http://.')),
);
