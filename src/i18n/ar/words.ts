import { pluralsOf } from '../plural.js';

export const form = pluralsOf('ar');

/** A symbol, code or name in Latin letters, kept apart from the numbers and marks beside it, which would else change places. */
export const apart = (text: string): string => (/[a-z]/i.test(text) ? `\u2068${text}\u2069` : text);

/** A verb in the present, in the gender of the body that acts: councils are masculine, the Assembly and committees feminine. */
export const acts = (body: string, stem: string): string => (/^(ال)?مجلس/.test(body) ? 'ي' : 'ت') + stem;

/** A count with its noun: alone, as a pair, after 3 to 10, after 11 to 99, after hundreds. */
export const counted =
  (one: string, two: string, few: string, many: string, other: string) =>
  (count: number, text: string): string =>
    form(count, { one, two, few: `${text} ${few}`, many: `${text} ${many}`, other: `${text} ${other}` });

export const statesOf = counted('دولة واحدة', 'دولتان', 'دول', 'دولة', 'دولة');
export const membersOf = counted('عضو واحد', 'عضوان', 'أعضاء', 'عضواً', 'عضو');
export const votesOf = counted('صوت واحد', 'صوتان', 'أصوات', 'صوتاً', 'صوت');
export const sponsorsOf = counted('مشارك واحد', 'مشاركان', 'مشاركين', 'مشاركاً', 'مشارك');
export const timesOf = counted('مرة واحدة', 'مرتين', 'مرات', 'مرة', 'مرة');
