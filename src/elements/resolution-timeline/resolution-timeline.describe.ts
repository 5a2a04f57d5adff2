import { sourcesOf, yearOf } from '../../dataset/queries.js';
import type { Body, Dataset, Decision } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import { decisionName, decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description, LegendItem, SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { TimelineLayout, TimelineMarkKind, TimelineWords } from './resolution-timeline.layout.js';
import { timelineTable } from './timeline-table.describe.js';
import { timelineLabel } from './timeline-words.describe.js';

/** Publishers in the source line while no decision is chosen. */
const PUBLISHERS = 3;

/** The words that the drawing places. */
export function timelineWords(locale: Locale): TimelineWords {
  const { statuses, timeline } = locale.messages;
  return {
    votes: statuses,
    marks: { ...statuses, ...timeline.marks },
    actors: timeline.actors,
    amendment: ({ outcome }) => [timeline.amendment, timeline.outcomes[outcome]],
  };
}

/** Votes that were drawn, then marks without height. */
function legend(layout: TimelineLayout, locale: Locale): readonly LegendItem[] {
  const { statuses } = locale.messages;
  const keys = new Set<string>(
    layout.columns.flatMap(({ segments, mark }) => (mark ? [mark] : segments.map(({ key }) => key))),
  );
  const words: Readonly<Record<string, string>> = { ...statuses, ...timelineWords(locale).marks };
  const marks: readonly TimelineMarkKind[] = [
    'without-a-vote',
    'pending',
    'not-taken',
    'not-sought',
    'unknown',
  ];
  return [...VOTES, ...marks]
    .filter((key) => keys.has(key))
    .map((key) => ({ key, word: words[key] ?? key, count: null }));
}

/** The first year of the unbroken run of texts without a vote that lasts to the end; `null` where there is none. */
function quietSince(decisions: readonly Decision[]): number | null {
  const texts = decisions.filter(({ kind, outcome }) => kind !== 'amendment' && outcome !== 'pending');
  const voted = texts.findLastIndex(({ method }) => method !== 'without-a-vote');
  const date = texts[voted + 1]?.date;
  return voted >= 0 && texts.length - voted > 2 && date ? yearOf(date) : null;
}

function heading(body: Body, decisions: readonly Decision[], layout: TimelineLayout, locale: Locale): string {
  const { bodies, timeline } = locale.messages;
  const since = quietSince(decisions);
  if (since !== null) {
    const verb = decisions.at(-1)?.kind === 'draft' ? 'approving' : 'quiet';
    return timeline.heading[verb](bodies[body], String(since));
  }
  const decided = decisions.filter(({ outcome }) => outcome !== 'pending');
  if (decided.length === 0) return timeline.heading.pending(bodies[body]);
  const years = decided.flatMap(({ date }) => (date ? [yearOf(date)] : []));
  const [from, to] = [Math.min(layout.last, ...years), Math.max(layout.first, ...years)];
  return from === to
    ? timeline.heading.year(bodies[body], String(from))
    : timeline.heading.years(bodies[body], String(from), String(to));
}

function summary(body: Body, layout: TimelineLayout, locale: Locale): string {
  const { bodies, timeline } = locale.messages;
  const shown = layout.columns.map(({ decision }) => decision);
  const years = shown.flatMap(({ date }) => (date ? [yearOf(date)] : []));
  const whole = layout.from === layout.first && layout.to === layout.last;
  const from = whole && years.length > 0 ? Math.min(...years) : layout.from;
  const to = whole && years.length > 0 ? Math.max(...years) : layout.to;
  const count = (test: (decision: Decision) => boolean) => shown.filter(test).length;
  const part = (number: number, words: (text: string) => string) =>
    number > 0 ? [words(locale.number(number))] : [];
  const voted = shown.filter(({ tally }) => tally !== null);
  const amendments = voted.filter(({ kind }) => kind === 'amendment').length;
  const quiet = count(({ tally, method }) => tally === null && method === 'without-a-vote');
  const total = voted.length + quiet;
  const parts = [
    ...part(voted.length - amendments, timeline.count.recorded),
    ...part(amendments, timeline.count.amendments),
    ...part(quiet, timeline.count.withoutAVote),
  ];
  const period = from === to ? timeline.inYear(String(from)) : timeline.inYears(String(from), String(to));
  const times = timeline.times(total, locale.number(total));
  const sentences = total > 0 ? [timeline.summary(period, bodies[body], times, locale.list(parts))] : [];
  for (const outcome of ['pending', 'not-taken', 'not-sought'] as const) {
    const number = count((decision) => decision.outcome === outcome);
    if (number > 0) sentences.push(timeline.rest[outcome](number, locale.number(number)));
  }
  if (sentences.length === 0) return timeline.nothing(period, bodies[body]);
  const last = shown.findLast(({ tally, kind }) => tally !== null && kind !== 'amendment');
  if (last?.tally && last.date !== null) {
    const words = tallyWords({ ...last.tally, absent: null }, locale);
    sentences.push(timeline.latest(locale.date(last.date), words));
  }
  return locale.messages.label.sentences(sentences);
}

function notes(dataset: Dataset, shown: readonly Decision[], chosen: Decision | null, locale: Locale) {
  const { timeline } = locale.messages;
  const names = (found: readonly Decision[]) => locale.list(found.map((each) => decisionName(each, locale)));
  const tallyOnly = shown.filter(({ tally, votes }) => tally && !votes);
  const uncounted = shown.filter(({ tally }) => tally?.absent === null);
  return [
    ...(chosen ? [timeline.marked(timelineLabel(chosen, [], locale))] : []),
    ...(shown.some(({ kind, tally }) => kind === 'amendment' && tally) ? [timeline.amendmentNote] : []),
    ...(tallyOnly.length > 0 ? [timeline.tallyOnly(names(tallyOnly))] : []),
    ...(uncounted.length > 0 ? [timeline.absentUnknown(names(uncounted))] : []),
    ...(chosen ? decisionNotes(dataset, chosen, locale) : []),
  ];
}

/** The chosen decision's own sources; otherwise the first and the last document, and who published the figures. */
function sources(
  dataset: Dataset,
  shown: readonly Decision[],
  chosen: Decision | null,
): readonly SourceLink[] {
  if (chosen) return sourceLinks(dataset, chosen);
  const documents = shown.filter(({ symbol }) => symbol);
  const ends = new Set([...documents.slice(0, 1), ...documents.slice(-1)]);
  const links = [...ends].flatMap((decision) => sourceLinks(dataset, decision).slice(0, 1));
  const cited = sourcesOf(
    dataset,
    shown.flatMap((each) => each.sources.slice(0, 1)),
  );
  const publishers = new Map(cited.map(({ publisher, url }) => [publisher, url]));
  return [...links, ...[...publishers].slice(0, PUBLISHERS).map(([label, url]) => ({ label, url }))];
}

/** Everything that the timeline says in words. */
export function resolutionTimelineDescribe(
  dataset: Dataset,
  decisions: readonly Decision[],
  layout: TimelineLayout,
  chosen: Decision | null,
  locale: Locale,
): Description {
  const body = decisions[0]?.body ?? 'general-assembly';
  const shown = layout.columns.map(({ decision }) => decision);
  return {
    heading: heading(body, decisions, layout, locale),
    summary: summary(body, layout, locale),
    legend: legend(layout, locale),
    notes: notes(dataset, shown, chosen, locale),
    sources: sources(dataset, shown, chosen),
    table: () => timelineTable(locale.messages.timeline.caption(locale.messages.bodies[body]), shown, locale),
  };
}
