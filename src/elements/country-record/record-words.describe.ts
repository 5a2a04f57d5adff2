import type { Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import type { RecordEntry, RecordLane, RecordMark, RecordSign } from './record-lanes.layout.js';

/** "Human Rights Council and its predecessor" */
export function bodyName(lane: RecordLane, locale: Locale): string {
  const { bodies, countryRecord } = locale.messages;
  const [first = '', second] = lane.bodies.map((body) => bodies[body]);
  if (lane.kind === 'amendments') return countryRecord.amendmentsIn(first);
  return second === undefined ? first : countryRecord.successor(first);
}

/** Name of a lane; without the body that came before, where there is little room. */
export function laneName(lane: RecordLane, locale: Locale): string {
  const [body] = lane.bodies;
  return locale.messages.countryRecord.lanes[lane.kind](body ? locale.messages.bodies[body] : '');
}

/** What a sign says in words. */
export function signWord(sign: RecordSign, lane: RecordLane, locale: Locale): string {
  const { countryRecord, statuses } = locale.messages;
  if (sign === 'dissociated') return countryRecord.dissociated;
  if (sign === 'named' || sign === 'not-listed' || sign === 'declined') return countryRecord.standings[sign];
  return lane.kind === 'cosponsors' ? countryRecord.unknownNames : statuses[sign];
}

/** "General Assembly, 16 December 2005, A/RES/60/173" */
export function entryName({ decision, record }: RecordEntry, lane: RecordLane, locale: Locale): string {
  const { bodies, statuses, label } = locale.messages;
  if (record) {
    const text = record.draft ?? record.resolution;
    return label.parts([bodies[record.body], `${record.year}`, ...(text ? [text] : [])]);
  }
  if (!decision) return laneName(lane, locale);
  return label.parts([
    locale.messages.countryRecord.lanes[lane.kind](bodies[decision.body]),
    decision.date ? locale.date(decision.date) : label.inside(statuses.pending),
    ...(decision.symbol ? [decision.symbol] : []),
  ]);
}

/** "Cuba: against" and "General Assembly, 18 December 2014, A/RES/69/188" */
export function markTip(mark: RecordMark, entry: RecordEntry, lane: RecordLane, locale: Locale): Tip {
  const { countryRecord, statuses, label } = locale.messages;
  const word =
    entry.decision?.outcome === 'not-sought' ? countryRecord.notSought : signWord(mark.sign, lane, locale);
  const said = label.inside(word);
  const what = mark.changedFrom ? countryRecord.changedFrom(said, statuses[mark.changedFrom]) : said;
  return { title: label.titled(mark.state.name, what), lines: [entryName(entry, lane, locale)] };
}

/** The same in one line: "Cuba: against; General Assembly, 18 December 2014, A/RES/69/188" */
export function markLabel(...asked: Parameters<typeof markTip>): string {
  const { title, lines } = markTip(...asked);
  return asked[3].messages.label.clauses([title, ...lines]);
}
