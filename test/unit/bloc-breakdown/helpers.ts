import { bundledVotes } from '../../../src/bundled/votes.js';
import { findDecision } from '../../../src/dataset/queries.js';
import type { Decision } from '../../../src/dataset/types.js';
import {
  blocBreakdownDescribe,
  rowWords,
} from '../../../src/elements/bloc-breakdown/bloc-breakdown.describe.js';
import { blocBreakdownLayout } from '../../../src/elements/bloc-breakdown/bloc-breakdown.layout.js';
import { parseGrouping, type Grouping } from '../../../src/elements/bloc-breakdown/grouping.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { english } from '../english.js';
import { estimatedText } from '../../../src/layout/text.js';

export const dataset = bundledVotes();
export const locale = english;

export function act(decision: string): Decision {
  const found = findDecision(dataset, { decision });
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

export const read = (input: unknown) => parseGrouping(input, dataset, locale.messages.blocBreakdown.bad);

export function grouped(input: unknown): Grouping {
  const result = read(input);
  if ('length' in result) throw new Error(JSON.stringify(result));
  return result;
}

interface Options {
  readonly width?: number;
  readonly grouping?: Grouping;
  readonly show?: 'share' | 'count';
  readonly sort?: 'given' | 'favour';
}

export const layoutOf = (decision: Decision, { width = 900, grouping, show, sort }: Options = {}) =>
  blocBreakdownLayout(dataset, {
    decision,
    grouping: grouping ?? null,
    show: show ?? 'share',
    sort: sort ?? 'given',
    width,
    font: estimatedText(13),
    words: (row) => rowWords(row, dataset, decision, grouping ?? null, locale),
  });

export const said = (decision: Decision, grouping?: Grouping) =>
  blocBreakdownDescribe(
    dataset,
    decision,
    grouping ?? null,
    layoutOf(decision, grouping ? { grouping } : {}),
    locale,
  );
