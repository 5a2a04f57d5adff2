/** Between the fields of a column, and between the items of a field. */
export const [FIELD, ITEM] = ['|', '\n'];

/** `yymmdd` as a date: the United Nations were founded in 1945. A month or day of `00` is not known. */
export function fullDate(digits: string): string {
  const century = digits < '45' ? '20' : '19';
  return (century + digits).replace(/^(....)(..)(..)$/, '$1-$2-$3').replace(/(-00)+$/, '');
}

/** The rows of a table that is stored by column, which compresses better. */
export function rowsOf(columns: readonly string[]): readonly (readonly string[])[] {
  const [first = [], ...others] = columns.map((column) => column.split(FIELD));
  return first.map((value, i) => [value, ...others.map((column) => column[i] ?? '')]);
}

/** The items of a field: none in an empty one. */
export const items = (text: string | undefined): readonly string[] => (text ? text.split(ITEM) : []);

/** What a function gives, found out when first asked for and kept. */
export function once<Result>(find: () => Result): () => Result {
  let found: { readonly result: Result } | undefined;
  return () => (found ??= { result: find() }).result;
}
