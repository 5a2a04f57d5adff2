import { bodyNamed } from '../../dataset/choose.js';
import { findDecision, symbolKey } from '../../dataset/queries.js';
import type { Body, Cosponsorship, Dataset, Decision, Problem } from '../../dataset/types.js';

/** What a page asks this chart to show, as its attributes say it. */
export interface AskedText {
  readonly body: string | null;
  readonly resolution: string | null;
  readonly decision: string | null;
}

/** Whose drafts to draw, and the year of the text that was asked for. */
export interface ChosenText {
  readonly body: Body;
  readonly year: number | null;
  /** The decision asked for, where the dataset has no co-sponsors of its text in this body. */
  readonly missing: Decision | null;
}

const DEFAULT_BODY: Body = 'third-committee';

const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && symbolKey(a) === symbolKey(b);

/**
 * The record of the text that was asked for: by its draft or resolution as recorded, else by the decision found.
 * What cannot be found is a problem that names the attribute.
 */
export function chosenText(dataset: Dataset, asked: AskedText): ChosenText | Problem {
  const body = asked.body?.trim() ? bodyNamed(asked.body) : null;
  if (body !== null && typeof body !== 'string') return body;
  const symbol = asked.decision?.trim() || asked.resolution?.trim() || null;
  if (symbol === null) return { body: body ?? DEFAULT_BODY, year: null, missing: null };
  const records = dataset.cosponsorships.filter((record) => body === null || record.body === body);
  const record = records.find(({ draft, resolution }) => same(draft, symbol) || same(resolution, symbol));
  if (record) return { body: record.body, year: record.year, missing: null };
  const { decision, resolution } = asked;
  const found = findDecision(dataset, { decision, resolution });
  if ('path' in found) return found;
  const text = records.find((each) => same(each.resolution, found.resolution));
  return text
    ? { body: text.body, year: text.year, missing: null }
    : { body: body ?? DEFAULT_BODY, year: null, missing: found };
}

/** The body's own act on the draft; else the act that adopted the text; `null` where the dataset holds neither. */
export function decisionOf(dataset: Dataset, { body, draft, resolution }: Cosponsorship): Decision | null {
  const onText = dataset.decisions.filter(
    (each) => each.kind !== 'amendment' && (same(each.resolution, resolution) || same(each.symbol, draft)),
  );
  return (
    onText.find((each) => each.body === body) ?? onText.find(({ symbol }) => same(symbol, resolution)) ?? null
  );
}
