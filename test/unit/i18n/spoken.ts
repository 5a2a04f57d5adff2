import { bundledVotes } from '../../../src/bundled/votes.js';
import { findDecision } from '../../../src/dataset/queries.js';
import type { Decision } from '../../../src/dataset/types.js';
import { stateLabel, voteMapDescribe } from '../../../src/elements/vote-map/vote-map.describe.js';
import { voteMapStatuses } from '../../../src/elements/vote-map/vote-map.layout.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { loadLocale } from '../../../src/i18n/languages.js';
import { words } from '../english.js';

/** A language with the words of every element and of what loads on first use, and the bundled votes in it. */
export async function spoken(lang: string) {
  const parts = ['keys', 'table', 'terms', 'voteMatrixPart'] as const;
  const locale = await loadLocale(lang, null, words, parts);
  const dataset = locale.localised(bundledVotes());
  const act = (symbol: string): Decision => {
    const found = findDecision(dataset, { decision: symbol });
    if (isProblem(found)) throw new Error(found.message);
    return found;
  };
  const map = (symbol: string) =>
    voteMapDescribe(dataset, act(symbol), voteMapStatuses(dataset, act(symbol)), locale);
  /** What the mark of a state says in the map of a decision. */
  const label = (iso3: string, symbol: string): string => {
    const state = dataset.states.find((each) => each.iso3 === iso3);
    return state ? stateLabel(state, voteMapStatuses(dataset, act(symbol)), locale) : '';
  };
  return { locale, messages: locale.messages, dataset, act, map, label };
}
