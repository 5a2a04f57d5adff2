import { pluralsOf } from '../plural.js';

export const form = pluralsOf('ar');

/** A symbol, code or name in Latin letters, kept apart from the numbers and marks beside it, which would else change places. */
export const apart = (text: string): string => (/[a-z]/i.test(text) ? `\u2068${text}\u2069` : text);

/** A verb in the present, in the gender of the body that acts: councils are masculine, the Assembly and committees feminine. */
export const acts = (body: string, stem: string): string => (/^(ال)?مجلس/.test(body) ? 'ي' : 'ت') + stem;

export const statesOf = (count: number, text: string): string =>
  form(count, {
    one: 'دولة واحدة',
    two: 'دولتان',
    few: `${text} دول`,
    many: `${text} دولة`,
    other: `${text} دولة`,
  });

export const membersOf = (count: number, text: string): string =>
  form(count, {
    one: 'عضو واحد',
    two: 'عضوان',
    few: `${text} أعضاء`,
    many: `${text} عضواً`,
    other: `${text} عضو`,
  });

export const votesOf = (count: number, text: string): string =>
  form(count, {
    one: 'صوت واحد',
    two: 'صوتان',
    few: `${text} أصوات`,
    many: `${text} صوتاً`,
    other: `${text} صوت`,
  });

export const timesOf = (count: number, text: string): string =>
  form(count, {
    one: 'مرة واحدة',
    two: 'مرتين',
    few: `${text} مرات`,
    many: `${text} مرة`,
    other: `${text} مرة`,
  });
