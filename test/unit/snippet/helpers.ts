import { bundledVotes } from '../../../src/bundled/votes.js';
import { findDecision } from '../../../src/dataset/queries.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { decisionTable, stateTable } from '../../../src/i18n/decision-table.js';
import type { Description } from '../../../src/i18n/description.js';
import { embed } from '../../../src/i18n/en-embed.js';
import { localeOf } from '../../../src/i18n/locale.js';
import type { SnippetOptions } from '../../../src/snippet/snippet.js';

export const locale = localeOf('en');
export const HOST = 'https://charts.example.org/rollcall/';
export const ATTACK = `"'><img src=x onerror=alert(1)></table></script><!--&`;

function decision(resolution: string) {
  const found = findDecision(bundledVotes(), { resolution });
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

/** What a map says of A/RES/69/188. */
export const description: Description = {
  heading: 'General Assembly adopts: a text',
  summary: '116 in favour, 20 against, 53 abstaining.',
  legend: [
    { key: 'yes', word: 'In favour', count: 116 },
    { key: 'no', word: 'Against', count: 20 },
  ],
  notes: [],
  sources: [{ label: 'A/RES/69/188', url: 'https://undocs.org/A/RES/69/188' }],
  table: () => stateTable(bundledVotes(), decision('A/RES/69/188'), 'Votes on A/RES/69/188', locale),
};

/** A table that is not one of states. */
export const counted: Description = {
  ...description,
  table: () => decisionTable(decision('A/RES/69/188'), 'Counts of A/RES/69/188', locale),
};

/** Markup wherever there is text. */
export const hostile: Description = {
  heading: ATTACK,
  summary: ATTACK,
  legend: [{ key: 'yes', word: ATTACK, count: 1 }],
  notes: [ATTACK],
  sources: [{ label: ATTACK, url: `https://example.org/${ATTACK}` }],
  table: () => ({
    caption: ATTACK,
    columns: [
      { key: 'a', label: ATTACK },
      { key: 'b', label: ATTACK },
    ],
    rows: [[ATTACK, ATTACK]],
  }),
};

/** A snippet of a map, but for what is said otherwise. */
export const options = (other: Partial<SnippetOptions> = {}): SnippetOptions => ({
  request: { element: 'vote-map', attributes: { resolution: 'A/RES/69/188' }, lang: null, width: null },
  host: HOST,
  manifest: null,
  description,
  locale,
  words: embed,
  ...other,
});
