import { FORMATS, type Format } from '../node/job.js';
import { Failure } from './failure.js';

const THEMES = ['auto', 'light', 'dark'] as const;

const oneOf = (what: string, value: string, known: readonly string[]): string => {
  if (known.includes(value)) return value;
  throw new Failure(`${what} is "${value}": use ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}.`);
};

function numberBetween(what: string, value: string, from: number, to: number): number {
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= from && number <= to) return number;
  throw new Failure(`${what} is "${value}": use a number from ${from} to ${to}.`);
}

/** Reads what was given for one chart, from an option or from a cell; what is wrong is a `Failure`. */
export const read = {
  format: (value: string): Format => oneOf('The format', value.toLowerCase(), FORMATS) as Format,
  theme: (value: string): string => oneOf('The theme', value, THEMES),
  width: (value: string): number => numberBetween('The width', value, 240, 2000),
  scale: (value: string): number => numberBetween('The scale', value, 0.1, 8),
  workers: (value: string): number => Math.floor(numberBetween('The number of workers', value, 1, 256)),
  lang: (value: string): string => {
    try {
      return Intl.getCanonicalLocales(value)[0] ?? 'en';
    } catch {
      throw new Failure(`The language is "${value}": use a BCP 47 tag such as en, fr, ar or zh.`);
    }
  },
};
