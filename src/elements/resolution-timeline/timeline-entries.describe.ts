import { sourcesOf } from '../../dataset/queries.js';
import type { Dataset, DatedEvent, Decision } from '../../dataset/types.js';
import { sourceLinks } from '../../i18n/decision-words.js';
import type { SourceLink } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import { dated, timelineResult } from './timeline-words.describe.js';

/** One line of the list behind the lanes. */
export interface TimelineEntry {
  readonly date: string;
  readonly who: string;
  readonly text: string;
  readonly sources: readonly SourceLink[];
}

/** Decisions and events in view, oldest first, each with its sources. */
export function timelineEntries(
  dataset: Dataset,
  decisions: readonly Decision[],
  events: readonly DatedEvent[],
  locale: Locale,
): readonly TimelineEntry[] {
  const {
    bodies,
    label,
    timeline: { actors },
  } = locale.messages;
  const links = (ids: readonly string[]): readonly SourceLink[] =>
    sourcesOf(dataset, ids).map(({ publisher, url }) => ({ label: publisher, url }));
  const entries = [
    ...decisions.map((decision) => ({
      sort: decision.date ?? '9999',
      date: dated(decision, locale),
      who: bodies[decision.body],
      text: decision.symbol
        ? label.titled(decision.symbol, timelineResult(decision, locale))
        : timelineResult(decision, locale),
      sources: sourceLinks(dataset, decision),
    })),
    ...events.map((event) => ({
      sort: event.date,
      date: locale.date(event.date),
      who: actors[event.actor],
      text: event.text,
      sources: links(event.sources).slice(0, 3),
    })),
  ];
  return entries.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
}
