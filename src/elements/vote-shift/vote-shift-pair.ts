import { findDecision, seriesOf, symbolKey } from '../../dataset/queries.js';
import type { Dataset, Decision, Problem } from '../../dataset/types.js';
import { decisionName, isProblem } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';

/** What a page asks this chart to compare, as its attributes say it. */
export interface AskedPair {
  readonly from: string | null;
  readonly to: string | null;
  readonly decision: string | null;
  readonly resolution: string | null;
}

/** Two votes by state. */
export interface VotePair {
  readonly from: Decision;
  readonly to: Decision;
}

const isVote = (decision: Decision): boolean => decision.votes !== null;
const dateOf = ({ date }: Decision): string => date ?? '9999';
const onText = (dataset: Dataset, text: string): readonly Decision[] =>
  dataset.decisions.filter((each) => each.resolution !== null && symbolKey(each.resolution) === text);

/** The committee's and the plenary's recorded votes on one text. */
function pairOn(acts: readonly Decision[]): VotePair | null {
  const texts = acts.filter((act) => isVote(act) && act.kind !== 'amendment');
  const from = texts.find(({ body }) => body.endsWith('-committee'));
  const to = texts.find(({ body }) => body === 'general-assembly');
  return from && to ? { from, to } : null;
}

/** The newest text on which both voted; else the two newest votes by state; `null` where there are no two. */
function newestPair(dataset: Dataset): VotePair | null {
  const votes = dataset.decisions.filter(isVote).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  for (const { body, resolution } of [...votes].reverse()) {
    const pair =
      body === 'general-assembly' && resolution ? pairOn(onText(dataset, symbolKey(resolution))) : null;
    if (pair) return pair;
  }
  const [from, to] = votes.slice(-2);
  return from && to ? { from, to } : null;
}

/** The vote to put beside one that was asked for alone: on the same text, else the nearest in the same body. */
function partner(dataset: Dataset, act: Decision, side: 'from' | 'to'): Decision | null {
  const inAssembly = act.body === 'general-assembly' || act.body.endsWith('-committee');
  const pair = inAssembly && act.resolution ? pairOn(onText(dataset, symbolKey(act.resolution))) : null;
  const other = pair?.[side];
  if (other && other.id !== act.id) return other;
  const series = seriesOf(dataset, act).filter((each) => isVote(each) && each.id !== act.id);
  return side === 'to'
    ? (series.find((each) => dateOf(each) >= dateOf(act)) ?? null)
    : (series.filter((each) => dateOf(each) <= dateOf(act)).at(-1) ?? null);
}

/** What an attribute asks for, which must be a vote by state. */
function voteAt(dataset: Dataset, path: string, asked: string, locale: Locale): Decision | Problem {
  const found = findDecision(dataset, { decision: asked });
  if (isProblem(found)) return { path, message: found.message };
  if (found.votes) return found;
  const words = locale.messages.voteShift;
  const why =
    found.method === 'without-a-vote' ? words.withoutAVote : found.tally ? words.tallyOnly : words.noVote;
  return { path, message: why(decisionName(found, locale)) };
}

/**
 * The two votes that the attributes ask for; a problem names the attribute to correct.
 * `null`: the dataset has no two votes by state.
 */
export function votePair(dataset: Dataset, asked: AskedPair, locale: Locale): VotePair | Problem | null {
  const words = locale.messages.voteShift;
  const [first, second] = [
    asked.from?.trim(),
    asked.to?.trim() || (asked.from?.trim() ? '' : asked.decision?.trim()),
  ];
  if (!first && !second) {
    const text = asked.resolution?.trim();
    if (!text) return newestPair(dataset);
    const found = findDecision(dataset, { resolution: text });
    if (isProblem(found)) return found;
    const acts = onText(dataset, symbolKey(found.resolution ?? text));
    return pairOn(acts) ?? { path: 'resolution', message: words.noPair(text.slice(0, 80)) };
  }
  const from = first ? voteAt(dataset, 'from', first, locale) : null;
  if (from && isProblem(from)) return from;
  const to = second ? voteAt(dataset, asked.to?.trim() ? 'to' : 'decision', second, locale) : null;
  if (to && isProblem(to)) return to;
  const before = from ?? (to && partner(dataset, to, 'from'));
  const after = to ?? (from && partner(dataset, from, 'to'));
  if (!before || !after) {
    const alone = before ?? after;
    const path = before ? 'to' : 'from';
    return { path, message: words.noPartner(alone ? decisionName(alone, locale) : '', path) };
  }
  if (before.id === after.id) return { path: 'to', message: words.sameVote(decisionName(before, locale)) };
  return { from: before, to: after };
}
