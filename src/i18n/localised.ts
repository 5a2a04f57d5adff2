import type { Dataset, State } from '../dataset/types.js';
import { displayName } from './display-name.js';

type Titles = Readonly<Record<string, string>>;

/** Keeps what a record reads only when it is asked for. */
const withTitle = <Titled extends { readonly title: string }>(record: Titled, titles: Titles): Titled => {
  const title = Object.hasOwn(titles, record.title) ? titles[record.title] : undefined;
  return title === undefined
    ? record
    : Object.freeze(
        Object.defineProperties({} as Titled, {
          ...Object.getOwnPropertyDescriptors(record),
          title: { value: title, enumerable: true },
        }),
      );
};

/** Texts of datasets that stay as they are. */
const quoted = new Set<string>();

/** Whether a text is a note of some dataset, which no language translates. */
export const isQuoted = (text: string): boolean => quoted.has(text);

const byDataset = new WeakMap<Dataset, Map<string, Dataset>>();

/**
 * A dataset as a reader of another language names things: states by the names that the data gives in that language,
 * else by `Intl.DisplayNames`, and the titles that the language knows. All else stays as it is. The same object for
 * the same input.
 */
export function localisedIn(dataset: Dataset, lang: string, titles: Titles): Dataset {
  const byLanguage = byDataset.get(dataset) ?? new Map<string, Dataset>();
  byDataset.set(dataset, byLanguage);
  const known = byLanguage.get(lang);
  if (known) return known;
  const state = (each: State): State =>
    Object.freeze({ ...each, name: displayName(each, lang), names: { en: each.name, ...each.names } });
  const made: Dataset = Object.freeze({
    ...dataset,
    states: Object.freeze(dataset.states.map(state)),
    decisions: Object.freeze(dataset.decisions.map((each) => withTitle(each, titles))),
    resolutions: Object.freeze(dataset.resolutions.map((each) => withTitle(each, titles))),
  });
  for (const { notes } of [...dataset.decisions, ...dataset.cosponsorships])
    notes.forEach((note) => quoted.add(note));
  byLanguage.set(lang, made);
  return made;
}
