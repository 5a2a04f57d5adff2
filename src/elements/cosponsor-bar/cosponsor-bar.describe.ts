import type { Body, Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { decisionName } from '../../i18n/decision-words.js';
import type { Description, LegendItem, SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { CosponsorBarLayout, YearBar } from './cosponsor-bar.layout.js';
import { cosponsorTable } from './cosponsor-table.describe.js';
import {
  countWords,
  linksOf,
  partyKey,
  partyName,
  span,
  textName,
  yearLabel,
  yearList,
} from './cosponsor-words.describe.js';
import { PARTIES, STANDINGS, standingOf, type CosponsorYear } from './cosponsor-years.layout.js';

/** Everything that the words depend on besides the data. */
export interface CosponsorBarChoice {
  readonly body: Body;
  readonly by: 'total' | 'group';
  readonly year: number | null;
  /** States with marks of their own. */
  readonly states: readonly Iso3[];
  /** A decision that was asked for and has no co-sponsors here. */
  readonly missing: Decision | null;
}

const yearsOf = (bars: readonly CosponsorYear[]): readonly number[] => bars.map(({ year }) => year);

const exact = ({ record: { count } }: CosponsorYear): boolean =>
  count?.bound === 'exact' && count.stage === 'final';

/** How it changed, where there is a record of every year; a series with gaps is not called a change. */
function heading({ bars, ticks }: CosponsorBarLayout, body: Body, locale: Locale): string {
  const { bodies, cosponsors } = locale.messages;
  const totals = bars.filter(exact);
  const [first, last] = [totals[0], totals.at(-1)];
  if (!first || !last || first === last || ticks.some(({ gap }) => gap))
    return cosponsors.heading.plain(bodies[body], span(bars, locale));
  const [a, b] = [countWords(first.record, locale), countWords(last.record, locale)];
  return cosponsors.heading.change(a, `${first.year}`, b, `${last.year}`);
}

/** Whose drafts, and on what where all bear one title. */
function subject(dataset: Dataset, bars: readonly CosponsorYear[], body: Body, locale: Locale): string {
  const { bodies, cosponsors } = locale.messages;
  const texts = new Set(bars.map(({ record }) => record.resolution));
  const found = dataset.resolutions.filter(({ symbol }) => texts.has(symbol)).map(({ title }) => title);
  const [title = null, ...more] = new Set(found);
  return cosponsors.subject(bodies[body], more.length > 0 ? null : title);
}

function summary(
  dataset: Dataset,
  bars: readonly YearBar[],
  { body, year }: CosponsorBarChoice,
  locale: Locale,
): string {
  const { cosponsors, label } = locale.messages;
  const chosen = bars.find((bar) => bar.year === year);
  if (chosen) return cosponsors.chosenOf(yearLabel(chosen, locale), textName(chosen.record, locale));
  const totals = bars.filter(exact);
  const most = Math.max(...totals.map(({ record }) => record.count?.value ?? 0));
  const top = totals.filter(({ record }) => record.count?.value === most);
  const unknown = bars.filter(({ known }) => known === 'not-known');
  const topic = subject(dataset, bars, body, locale);
  const sentences: string[] = [];
  if (totals.length > 1) {
    const words = cosponsors.most(most, locale.number(most), yearList(yearsOf(top), locale), top.length > 1);
    sentences.push(label.titled(topic, words));
  } else sentences.push(label.sentence(topic));
  if (unknown.length > 0) sentences.push(cosponsors.noTotal(yearList(yearsOf(unknown), locale)));
  return label.sentences(sentences);
}

function legend(layout: CosponsorBarLayout, choice: CosponsorBarChoice, locale: Locale) {
  const { cosponsors } = locale.messages;
  const { bars } = layout;
  const item = (key: string, word: string): LegendItem => ({ key, word, count: null });
  const looks = (['final', 'not-final', 'open', 'not-known'] as const)
    .filter((key) => bars.some((bar) => (key === 'open' ? bar.open !== '' : bar.known === key)))
    .filter((key) => choice.by === 'total' || key !== 'final')
    .map((key) => item(choice.by === 'group' ? `${key} undivided` : key, cosponsors.known[key]));
  const drawn = new Set(bars.flatMap(({ parts }) => parts.map(({ party }) => party)));
  const parties = PARTIES.filter((party) => drawn.has(party)).map((party) =>
    item(partyKey(party), partyName(party, locale)),
  );
  const standings = STANDINGS.filter((standing) =>
    bars.some(({ record }) => choice.states.some((iso3) => standingOf(record, iso3) === standing)),
  ).map((standing) => item(`standing-${standing}`, cosponsors.standings[standing]));
  return [...parties, ...looks, ...standings];
}

/** Up to so many years, what each source counted is said at once. */
const FEW = 10;

function notes(layout: CosponsorBarLayout, choice: CosponsorBarChoice, locale: Locale): readonly string[] {
  const { cosponsors, label } = locale.messages;
  const { bars } = layout;
  const gaps = layout.ticks.filter(({ gap }) => gap).map(({ year }) => year);
  const earlier = bars.filter(({ known }) => known === 'not-final');
  const found: string[] = [];
  if (choice.missing) found.push(cosponsors.noRecord(decisionName(choice.missing, locale)));
  if (earlier.length > 0) {
    found.push(label.sentences([cosponsors.noFinal(yearList(yearsOf(earlier), locale)), cosponsors.earlier]));
  }
  if (choice.by === 'group' && bars.some(({ parts }) => parts.some(({ party }) => party === 'not-named')))
    found.push(cosponsors.notNamed);
  if (gaps.length > 0) found.push(cosponsors.gaps(yearList(gaps, locale)));
  const bases = bars.flatMap(({ year, record: { count } }) =>
    count ? [label.titled(`${year}`, count.basis)] : [],
  );
  found.push(bars.length > FEW ? cosponsors.bases : cosponsors.basis(label.clauses(bases)));
  return found;
}

/** Sources named on the source line. */
const MOST_SOURCES = 6;

function sources(
  dataset: Dataset,
  bars: readonly YearBar[],
  chosen: YearBar | undefined,
): readonly SourceLink[] {
  const ids = chosen ? chosen.record.sources : bars.flatMap(({ record }) => record.sources.slice(0, 1));
  const links = new Map(linksOf(dataset, ids).map((link) => [link.label, link]));
  return [...links.values()].slice(0, MOST_SOURCES);
}

/** Everything that the chart says in words. */
export function cosponsorBarDescribe(
  dataset: Dataset,
  layout: CosponsorBarLayout,
  choice: CosponsorBarChoice,
  locale: Locale,
): Description {
  const { bars } = layout;
  const chosen = bars.find(({ year }) => year === choice.year);
  return {
    heading: heading(layout, choice.body, locale),
    summary: summary(dataset, bars, choice, locale),
    legend: legend(layout, choice, locale),
    notes: notes(layout, choice, locale),
    sources: sources(dataset, bars, chosen),
    table: () => cosponsorTable(dataset, choice.body, locale),
  };
}
