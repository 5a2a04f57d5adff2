import { lowerFirst } from '../first-letter.js';
import { pluralsOf } from '../plural.js';

const count = pluralsOf('ru');

/** A number with a noun: for 1 and 21, for 2 to 4, for the rest. */
export const noun =
  (one: string, few: string, many: string) =>
  (n: number, text: string): string =>
    `${text} ${count(n, { one, few, many, other: few })}`;

export const states = noun('государство', 'государства', 'государств');
export const votes = noun('голос', 'голоса', 'голосов');
export const times = noun('раз', 'раза', 'раз');

/** "в Генеральной Ассамблее", "во Втором комитете" */
export const within = (body: string): string =>
  (body.startsWith('Вт') ? 'во ' : 'в ') +
  body
    .replace('ая Ассамблея', 'ой Ассамблее')
    .replace(/[ыо]й комитет/, 'ом комитете')
    .replace('ий комитет', 'ьем комитете')
    .replace('ий и Социальный', 'ом и Социальном')
    .replace('Совет', 'Совете')
    .replace('Комиссия', 'Комиссии');

const OF_ONE: Readonly<Record<string, string>> = {
  Воздержались: 'воздерживается',
  'Не голосовали': 'не голосует',
};

/** A legend label as it stands in a sentence on one state. */
export const ofOne = (label: string): string => OF_ONE[label] ?? lowerFirst(label);

/** The full stop, where no "г." of a date has brought one. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
