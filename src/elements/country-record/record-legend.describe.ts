import { VOTES, type Dataset, type Decision, type State } from '../../dataset/types.js';
import type { LegendItem, SourceLink } from '../../i18n/description.js';
import { sourceLinks } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { RecordLane, RecordSign } from './record-lanes.layout.js';
import { signWord } from './record-words.describe.js';

/** Signs in the order of the legend. */
const VOTE_SIGNS: readonly RecordSign[] = [
  ...VOTES,
  'without-a-vote',
  'dissociated',
  'unknown',
  'pending',
  'not-taken',
  'no-seat',
  'not-a-member',
];
const NAME_SIGNS: readonly RecordSign[] = ['named', 'not-listed', 'declined', 'unknown'];

export function recordLegend(
  lanes: readonly RecordLane[],
  states: readonly State[],
  locale: Locale,
): readonly LegendItem[] {
  const item =
    (names: boolean) =>
    (sign: RecordSign): LegendItem[] => {
      const of = lanes.filter((lane) => (lane.kind === 'cosponsors') === names);
      const count = of
        .flatMap(({ entries }) => entries.flatMap(({ marks }) => marks))
        .filter((mark) => mark.sign === sign).length;
      const [lane] = of;
      if (!lane || count === 0) return [];
      const key = names && sign === 'unknown' ? 'unknown-names' : sign;
      return [{ key, word: signWord(sign, lane, locale), count: states.length > 1 ? null : count }];
    };
  const changes = lanes.flatMap(({ entries }) =>
    entries.flatMap(({ marks }) => marks.filter(({ changedFrom }) => changedFrom)),
  );
  return [
    ...VOTE_SIGNS.flatMap(item(false)),
    ...NAME_SIGNS.flatMap(item(true)),
    ...(changes.length > 0
      ? [
          {
            key: 'changed',
            word: locale.messages.countryRecord.changed,
            count: states.length > 1 ? null : changes.length,
          },
        ]
      : []),
  ];
}

/** The chosen decision's own sources, else whose records these are. */
export function recordSources(
  dataset: Dataset,
  lanes: readonly RecordLane[],
  chosen: Decision | null,
): readonly SourceLink[] {
  if (chosen) return sourceLinks(dataset, chosen);
  const ids = lanes.flatMap(({ entries }) =>
    entries.flatMap(({ decision, record }) => (record ?? decision)?.sources[0] ?? []),
  );
  const byId = new Map(dataset.sources.map((source) => [source.id, source.publisher]));
  const counts = new Map<string, number>();
  for (const id of ids) {
    const publisher = byId.get(id);
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SOURCES)
    .map(([label]) => ({ label, url: null }));
}

/** Publishers named in the source line; the table gives the source of each row. */
const MOST_SOURCES = 4;
