import { statusOf } from '../../dataset/queries.js';
import type { Dataset, State } from '../../dataset/types.js';
import type { TableCell, TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import { laneName, signWord } from './record-words.describe.js';
import type { RecordEntry, RecordLane, RecordMark } from './record-lanes.layout.js';

/** A row for each act and draft, by date, and for each state. */
export function recordTable(
  dataset: Dataset,
  lanes: readonly RecordLane[],
  states: readonly State[],
  locale: Locale,
): TableModel {
  const { messages } = locale;
  const words = messages.countryRecord;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const row = (lane: RecordLane, entry: RecordEntry, mark: RecordMark): readonly TableCell[] => {
    const { decision, record } = entry;
    const source = sources.get((record ?? decision)?.sources[0] ?? '');
    const votes = lane.kind !== 'cosponsors';
    return [
      mark.state.iso3,
      mark.state.name,
      votes && decision ? statusOf(decision, mark.state) : null,
      record ? String(record.year) : (decision?.date ?? null),
      laneName(lane, locale),
      record ? (record.draft ?? record.resolution) : (decision?.symbol ?? null),
      votes ? signWord(mark.sign, lane, locale) : null,
      votes ? null : signWord(mark.sign, lane, locale),
      mark.changedFrom ? messages.statuses[mark.changedFrom] : null,
      source ? source.publisher : null,
      source?.url ?? null,
    ];
  };
  const rows = lanes.flatMap((lane) =>
    lane.entries.flatMap((entry) => entry.marks.map((mark) => row(lane, entry, mark))),
  );
  const date = (cells: readonly TableCell[]) => String(cells[3] ?? '9999');
  return {
    caption: words.caption(locale.list(states.map(({ name }) => name))),
    columns: [
      { key: 'iso3', label: null },
      { key: 'state', label: messages.state },
      { key: 'vote', label: null },
      { key: 'date', label: messages.date },
      { key: 'body', label: messages.body },
      { key: 'symbol', label: messages.symbol },
      { key: 'vote_label', label: messages.vote },
      { key: 'cosponsor', label: words.cosponsor },
      { key: 'changed_from', label: words.changedColumn },
      { key: 'source', label: words.sourceColumn },
      { key: 'source_url', label: null },
    ],
    rows: [...rows].sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0)),
  };
}
