import type { Cosponsorship, Dataset, Iso3 } from '../../dataset/types.js';
import type { SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import { countSentence, linksOf, partyName, textName } from './cosponsor-words.describe.js';
import { byGroup, joinedLater, knownNames, type CosponsorYear } from './cosponsor-years.layout.js';

/** A state in the list. */
export interface ListedState {
  readonly iso3: Iso3;
  readonly name: string;
  readonly later: boolean;
}

export interface ListedGroup {
  readonly name: string;
  readonly count: string;
  readonly states: readonly ListedState[];
}

/** One text and who put their name to it, as far as that is known. */
export interface ListedText {
  readonly text: string;
  readonly count: string;
  /** How far the names are known. */
  readonly extent: string;
  readonly groups: readonly ListedGroup[];
  readonly anyLater: boolean;
  readonly declined: readonly ListedState[];
  readonly lines: readonly string[];
  readonly sources: readonly SourceLink[];
}

export interface CosponsorList {
  readonly heading: string;
  readonly texts: readonly ListedText[];
}

function extent(record: Cosponsorship, locale: Locale): string {
  const words = locale.messages.cosponsors.extent;
  const draft = record.namedAtTabling ?? (record.count?.stage === 'final' ? null : record.named);
  if (draft) return words.draft(locale.number(draft.length));
  if (record.named) return words.all(locale.number(record.named.length));
  return knownNames(record).length > 0 ? words.some : record.groups.length > 0 ? '' : words.none;
}

const sentence = (text: string, { messages }: Locale): string =>
  messages.label.sentence(text.replace(/[.。\s]*$/, ''));

function listText(dataset: Dataset, record: Cosponsorship, locale: Locale): ListedText {
  const { cosponsors } = locale.messages;
  const names = new Map(dataset.states.map(({ iso3, name }) => [iso3, name]));
  const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  const later = joinedLater(record);
  const listed = (codes: readonly Iso3[]): readonly ListedState[] =>
    codes
      .map((iso3) => ({ iso3, name: names.get(iso3) ?? iso3, later: later.has(iso3) }))
      .sort((a, b) => locale.compare(a.name, b.name));
  const known = knownNames(record);
  // A first draft's few names need no groups: they stand again in the list of the draft that replaced it.
  const parts =
    record.replacedBy === null
      ? byGroup(dataset, known).map(([party, codes]) => [partyName(party, locale), codes] as const)
      : known.length > 0
        ? [[cosponsors.knownNames, known] as const]
        : [];
  const count = countSentence(record, locale);
  return {
    text: textName(record, locale),
    count: sentence(count.charAt(0).toUpperCase() + count.slice(1), locale),
    extent: extent(record, locale),
    groups: parts.map(([name, codes]) => ({
      name,
      count: locale.number(codes.length),
      states: listed(codes),
    })),
    anyLater: later.size > 0,
    declined: listed(record.notSponsoring),
    lines: [
      ...(record.groups.length > 0 ? [cosponsors.groups(locale.list(record.groups))] : []),
      ...(record.count ? [sentence(cosponsors.basis(record.count.basis), locale)] : []),
      ...record.notes,
      ...new Set(
        record.conflicts.map(({ says, source }) =>
          locale.messages.conflicting(says, publishers.get(source ?? '') ?? null),
        ),
      ),
    ],
    sources: linksOf(dataset, [...record.sources, ...record.conflicts.flatMap(({ source }) => source ?? [])]),
  };
}

/** The names of one year, text by text: first the one that is drawn. `withNotes` brings notes that lie elsewhere. */
export function cosponsorList(
  dataset: Dataset,
  { year, record, others }: CosponsorYear,
  locale: Locale,
  withNotes = (each: Cosponsorship): Cosponsorship => each,
): CosponsorList {
  return {
    heading: locale.messages.cosponsors.list(`${year}`),
    texts: [record, ...others].map((each) => listText(dataset, withNotes(each), locale)),
  };
}
