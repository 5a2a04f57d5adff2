import type { Description, TableCell, TableModel } from '../i18n/description.js';
import type { embed } from '../i18n/en-embed.js';
import type { Locale } from '../i18n/locale.js';
import { escapeText, startTag } from './markup.js';

type Words = typeof embed;
type Rows = readonly (readonly [head: string, ...cells: string[]])[];

/** From so many cells on a table is too long to paste, and the counts stand in its place. */
const TOO_MANY = 2000;

function table(caption: string, head: readonly string[], rows: Rows): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `${tag}${escapeText(text)}</${tag.slice(1, 3)}>`).join('');
  return [
    '<table>',
    `<caption>${escapeText(caption)}</caption>`,
    ...(head.length > 0 ? [`<thead><tr>${cells('<th scope="col">', head)}</tr></thead>`] : []),
    '<tbody>',
    ...rows.map(([name, ...rest]) => `<tr>${cells('<th scope="row">', [name])}${cells('<td>', rest)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** A table of states and votes as one row a vote, with the names of those who cast it; `null` for any other table. */
function byVote(model: TableModel, locale: Locale, words: Words): string | null {
  const at = (key: string) => model.columns.findIndex((column) => column.key === key);
  const [state, vote] = [at('state'), at('vote_label')];
  if (at('iso3') < 0 || at('vote') < 0 || state < 0 || vote < 0) return null;
  const names = new Map<string, string[]>();
  for (const row of model.rows) {
    const key = `${row[vote] ?? ''}`;
    names.set(key, [...(names.get(key) ?? []), `${row[state] ?? ''}`]);
  }
  const rows = [...names].sort(([, a], [, b]) => b.length - a.length);
  return table(
    model.caption,
    [],
    rows.map(([word, list]) => [
      words.counted(word, locale.number(list.length)),
      locale.messages.label.parts(list),
    ]),
  );
}

/** The counts of the legend, for where the whole table would be too long. */
function counts({ heading, legend }: Description, locale: Locale): string {
  const rows = legend.map(({ word, count }): [string, string] => [
    word,
    count === null ? '' : locale.number(count),
  ]);
  return table(heading, [], rows);
}

/** The table behind a chart as plain HTML: what a reader without JavaScript sees, and what a search engine reads. */
export function figuresTable(description: Description, locale: Locale, words: Words): string {
  const model = description.table();
  if (model.rows.length * model.columns.length > TOO_MANY && model.columns.length > 12)
    return counts(description, locale);
  const grouped = byVote(model, locale, words);
  if (grouped) return grouped;
  const shown = model.columns.flatMap(({ label }, index) => (label === null ? [] : [{ label, index }]));
  const text = (cell: TableCell | undefined) =>
    cell === null || cell === undefined ? '–' : typeof cell === 'number' ? locale.number(cell) : cell;
  return table(
    model.caption,
    shown.map(({ label }) => label),
    model.rows.map((row) => {
      const [first = '', ...rest] = shown.map(({ index }) => text(row[index]));
      return [first, ...rest];
    }),
  );
}

/** The counts alone, for a letter. */
export const countsTable = (description: Description, locale: Locale): string => counts(description, locale);

/** Where the figures can be looked up, as a line of links. */
export function sourceLine({ sources }: Description, locale: Locale, more: readonly string[] = []): string {
  const links = sources.map(({ label, url }) =>
    url === null ? escapeText(label) : `${startTag('a', { href: url })}${escapeText(label)}</a>`,
  );
  return `${escapeText(locale.messages.source)} ${locale.messages.label.clauses([...links, ...more])}`;
}
