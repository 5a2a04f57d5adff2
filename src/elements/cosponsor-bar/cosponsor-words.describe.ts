import type { Cosponsorship, Dataset, Iso3 } from '../../dataset/types.js';
import { sourcesOf } from '../../dataset/queries.js';
import type { SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { YearBar } from './cosponsor-bar.layout.js';
import { barText } from './cosponsor-boxes.layout.js';
import { knownNames, standingOf, type CosponsorYear, type Party } from './cosponsor-years.layout.js';

/** Where figures can be looked up; an address that is no web address is left out. */
export function linksOf(dataset: Dataset, ids: readonly string[]): readonly SourceLink[] {
  return sourcesOf(dataset, ids).map(({ publisher, url }) => ({
    label: publisher,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
  }));
}

/** "62", "more than 60" or "not known". */
export function countWords({ count }: Cosponsorship, locale: Locale): string {
  const { cosponsors } = locale.messages;
  if (!count) return cosponsors.notKnown;
  const text = locale.number(count.value);
  return count.bound === 'more-than' ? cosponsors.moreThan(text) : text;
}

/** "62 co-sponsors", "more than 40 co-sponsors when tabled, final total not known". */
export function countSentence(record: Cosponsorship, locale: Locale): string {
  const { cosponsors } = locale.messages;
  const { count } = record;
  if (!count) return cosponsors.unknownCount;
  const text = cosponsors.count(count.value, countWords(record, locale));
  if (count.stage === 'final') return text;
  const earlier = cosponsors.notFinal[count.stage](text);
  // A draft that was revised has no final total of its own.
  return record.replacedBy === null ? cosponsors.noFinalTotal(earlier) : earlier;
}

function namesWords(record: Cosponsorship, locale: Locale): string {
  const { names } = locale.messages.cosponsors;
  const draft = record.namedAtTabling ?? (record.count?.stage === 'final' ? null : record.named);
  if (draft) return names.draft(locale.number(draft.length));
  if (record.named) return names.all;
  return knownNames(record).length + record.groups.length > 0 ? names.some : names.none;
}

/** The text of a record: its draft, and what became of it. */
export function textName({ draft, resolution }: Cosponsorship, locale: Locale): string {
  const { cosponsors } = locale.messages;
  if (draft) return resolution ? cosponsors.text(draft, resolution) : cosponsors.draftOf(draft);
  return resolution ? cosponsors.textOf(resolution) : cosponsors.noText;
}

/** "62 co-sponsors, all named" */
export const yearText = ({ record }: CosponsorYear, locale: Locale): string =>
  locale.messages.label.parts([countSentence(record, locale), namesWords(record, locale)]);

/** What one year's mark says: "2014: 62 co-sponsors, all named". */
export const yearLabel = (bar: CosponsorYear, locale: Locale): string =>
  locale.messages.label.titled(`${bar.year}`, yearText(bar, locale));

/** What a state's mark under a year says: "Maldives: named as co-sponsor". */
export function standingLabel(record: Cosponsorship, iso3: Iso3, name: string, locale: Locale): string {
  const { cosponsors, label } = locale.messages;
  return label.titled(name, label.inside(cosponsors.standings[standingOf(record, iso3)]));
}

/** What is written at a bar: the number, then words where there is room: "44", "when", "tabled". */
export function barLines(bar: YearBar, words: boolean, locale: Locale): readonly string[] {
  const { cosponsors } = locale.messages;
  if (bar.known === 'not-known') return words ? ['', ...cosponsors.unknown] : ['?'];
  return [barText(bar), ...(words && bar.record.count?.stage === 'at-tabling' ? cosponsors.whenTabled : [])];
}

/** A regional group, or why there is none. */
export function partyName(party: Party, locale: Locale): string {
  const { messages } = locale;
  if (party === 'none') return messages.noGroup;
  return party === 'not-named' ? messages.cosponsors.notNamedParty : messages.regionalGroup(party);
}

/** How a divided bar is divided, in one line: "African 2, Asia-Pacific 10"; none for an undivided one. */
export function partyLabels({ parts }: YearBar, locale: Locale): readonly string[] {
  if (parts.length < 2) return [];
  const { party: words } = locale.messages.cosponsors;
  const said = [...parts]
    .reverse()
    .map(({ party, count }) => words(partyName(party, locale), locale.number(count)));
  return [locale.messages.label.parts(said)];
}

/** Years as people list them: "2009, 2011–2014 and 2016". */
export function yearList(years: readonly number[], locale: Locale): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from > 1
      ? [locale.messages.label.range(`${from}`, `${to}`)]
      : from === to
        ? [`${from}`]
        : [`${from}`, `${to}`],
  );
  return locale.list(words);
}

/** Class of a party's colour: `western-european-and-others`. */
export const partyKey = (party: Party): string => party.toLowerCase().replaceAll(' ', '-');

/** The years that a series covers. */
export const span = (bars: readonly CosponsorYear[], locale: Locale): string => {
  const [first, last] = [bars[0]?.year, bars.at(-1)?.year];
  return first === last ? `${first}` : locale.messages.label.range(`${first}`, `${last}`);
};
