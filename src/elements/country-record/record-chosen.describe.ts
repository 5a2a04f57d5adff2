import { symbolKey } from '../../dataset/queries.js';
import type { Decision } from '../../dataset/types.js';
import { decisionName } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';
import type { RecordEntry, RecordLane } from './record-lanes.layout.js';
import { entryName, signWord } from './record-words.describe.js';

/** The chosen decision in full: where and when, what it was about, what each state did. */
export function chosenLines(
  lanes: readonly RecordLane[],
  chosen: Decision,
  locale: Locale,
): readonly string[] {
  const { label } = locale.messages;
  const lane = lanes.find(
    (each) => each.kind !== 'cosponsors' && each.entries.some(({ decision }) => decision === chosen),
  );
  const own = lane?.entries.find(({ decision }) => decision === chosen);
  const where = lane && own ? entryName(own, lane, locale) : decisionName(chosen, locale);
  const said = (each: RecordLane, entry: RecordEntry) =>
    entry.marks.map(({ state, sign }) =>
      label.titled(state.name, label.inside(signWord(sign, each, locale))),
    );
  const named = lanes
    .filter(({ kind }) => kind === 'cosponsors')
    .flatMap((each) =>
      each.entries
        .filter(
          ({ decision }) =>
            decision === chosen ||
            (decision?.resolution &&
              chosen.resolution &&
              symbolKey(decision.resolution) === symbolKey(chosen.resolution) &&
              chosen.kind !== 'amendment' &&
              chosen.kind !== 'agenda'),
        )
        .flatMap((entry) => said(each, entry)),
    );
  return [
    locale.messages.countryRecord.chosen(where, chosen.title),
    ...(lane && own ? said(lane, own) : []),
    ...named,
  ];
}
