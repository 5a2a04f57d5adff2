import type { PackedDetails } from '../../src/bundled/sources.js';
import { ITEM } from '../../src/bundled/text.js';
import type { Dataset, Decision, Source } from '../../src/dataset/types.js';
import { packSources } from './sources.js';
import { columnsOf, joined } from './text.js';

/** How notes begin that only someone who looks into the sources wants: they are packed with the sources. */
const DETAILS = [
  'On the sources: ',
  'Draft: ',
  'Report of the Third Committee: ',
  'President of the Council: ',
];

/** Whether a note belongs on the chart, rather than with the sources. */
export const mattersAtOnce = (note: string): boolean => !DETAILS.some((start) => note.startsWith(start));

type Detailed = Pick<Decision, 'id' | 'sources' | 'notes' | 'conflicts'>;

function detailColumns(records: readonly Detailed[], numberOf: (id: string) => string): readonly string[] {
  const rows = records.map(({ id, sources, notes, conflicts }) => [
    id,
    joined(sources.slice(1).map(numberOf), ITEM),
    joined(
      notes.filter((note) => !mattersAtOnce(note)),
      ITEM,
    ),
    joined(
      conflicts.map(({ source }) => numberOf(source ?? '')),
      ITEM,
    ),
  ]);
  return columnsOf(rows.filter(([, ...fields]) => fields.some((field) => field !== '')));
}

/** All that the other files leave out. `records` are the sources that the votes make whole, in their order. */
export function packDetails(dataset: Dataset, records: readonly Source[]): PackedDetails {
  const known = new Set(records.map(({ id }) => id));
  const others = dataset.sources.filter(({ id }) => !known.has(id));
  const numbers = new Map([...records, ...others].map(({ id }, i) => [id, i.toString(36)]));
  const numberOf = (id: string): string => numbers.get(id) ?? '';
  const { decisions, events, cosponsorships } = dataset;
  return {
    ...packSources(others),
    titles: others.map(({ title }) => title),
    copies: Object.fromEntries(
      others.flatMap(({ readThrough }, i) => (readThrough === null ? [] : [[i, readThrough]])),
    ),
    details: {
      decisions: detailColumns(decisions, numberOf),
      events: detailColumns(events, numberOf),
      cosponsorships: detailColumns(cosponsorships, numberOf),
    },
  };
}
