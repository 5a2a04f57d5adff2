import type { Body, Dataset } from '../../dataset/types.js';
import type { TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import { countWords, linksOf, span } from './cosponsor-words.describe.js';
import { cosponsorYears, knownNames } from './cosponsor-years.layout.js';

/** One row a text, first drafts as well; the columns are stable in CSV. */
export function cosponsorTable(dataset: Dataset, body: Body, locale: Locale): TableModel {
  const { bodies, cosponsors } = locale.messages;
  const { columns } = cosponsors;
  const years = cosponsorYears(dataset, body);
  return {
    caption: cosponsors.caption(bodies[body], span(years, locale)),
    columns: [
      { key: 'year', label: columns.year },
      { key: 'draft', label: columns.draft },
      { key: 'resolution', label: null },
      { key: 'value', label: null },
      { key: 'bound', label: null },
      { key: 'stage', label: null },
      { key: 'basis', label: null },
      { key: 'named', label: null },
      { key: 'not_sponsoring', label: null },
      { key: 'body', label: null },
      { key: 'count_label', label: columns.count },
      { key: 'stage_label', label: columns.stage },
      { key: 'basis_label', label: columns.basis },
      { key: 'known_by_name', label: columns.named },
      { key: 'source', label: columns.source },
      { key: 'source_url', label: null },
    ],
    rows: years.flatMap(({ record, others }) =>
      [record, ...others].map((each) => {
        const [source] = linksOf(dataset, each.sources);
        const names = knownNames(each);
        return [
          `${each.year}`,
          each.draft,
          each.resolution,
          each.count?.value ?? null,
          each.count?.bound ?? null,
          each.count?.stage ?? null,
          each.count?.basis ?? null,
          names.join(' ') || null,
          each.notSponsoring.join(' ') || null,
          each.body,
          countWords(each, locale),
          each.count ? cosponsors.stages[each.count.stage] : null,
          each.count?.basis ?? null,
          names.length,
          source?.label ?? null,
          source?.url ?? null,
        ];
      }),
    ),
  };
}
