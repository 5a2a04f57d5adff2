import { FIELD, ITEM } from '../../src/bundled/text.js';

const MARKS = [FIELD, ITEM];

/** Joins texts, after making sure that none contains the mark that parts them or a stronger one. */
export function joined(values: readonly (string | number | null | undefined)[], by: string): string {
  const parts = values.map((value) => String(value ?? ''));
  const forbidden = MARKS.slice(0, MARKS.indexOf(by) + 1);
  for (const part of parts) {
    const mark = forbidden.find((candidate) => part.includes(candidate));
    if (mark) throw new Error(`"${part}" contains ${JSON.stringify(mark)}, which parts the fields`);
  }
  return parts.join(by);
}

/** Rows of fields as one text a column. */
export function columnsOf(rows: readonly (readonly (string | number | null)[])[]): readonly string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) =>
    joined(
      rows.map((row) => row[i]),
      FIELD,
    ),
  );
}

/** `2014-12-18` as `141218`, `2018-12` as `181200`. */
export function digitsOf(date: string): string {
  return (date.replaceAll('-', '') + '0000').slice(2, 8);
}

/** A list that grows as values are looked up, so that a repeated string is written once. */
export function table<T>(): { readonly list: readonly T[]; readonly indexOf: (value: T) => number } {
  const list: T[] = [];
  return {
    list,
    indexOf: (value) => {
      const found = list.indexOf(value);
      return found >= 0 ? found : list.push(value) - 1;
    },
  };
}
