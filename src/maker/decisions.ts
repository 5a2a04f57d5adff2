import { findDecision, symbolKey } from '../dataset/queries.js';
import type { Dataset, Decision } from '../dataset/types.js';
import { decisionName, isProblem, tallyWords } from '../i18n/decision-words.js';
import type { Locale } from '../i18n/locale.js';

/** A decision in the list to choose from. */
export interface DecisionItem {
  readonly id: string;
  /** "A/RES/69/188" */
  readonly name: string;
  /** "General Assembly, 18 December 2014" */
  readonly when: string;
  /** "116 in favour, 20 against, 53 abstaining" */
  readonly counts: string;
  /** What a search looks through. */
  readonly text: string;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All decisions, the newest first. */
export function decisionItems(dataset: Dataset, locale: Locale): readonly DecisionItem[] {
  const { bodies, label, methods } = locale.messages;
  const newest = [...dataset.decisions].sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? 1 : -1));
  return newest.map((decision) => {
    const { id, body, date, title, tally, method, kind, meeting } = decision;
    const name = decisionName(decision, locale);
    const when = date ? label.parts([bodies[body], locale.date(date)]) : bodies[body];
    const counts = tally ? tallyWords(tally, locale) : methods[method];
    return { id, name, when, counts, text: fold([id, name, when, title, kind, meeting, counts].join(' ')) };
  });
}

/** Those in which every word of a search occurs. */
export function matching(items: readonly DecisionItem[], search: string): readonly DecisionItem[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return items.filter(({ text }) => words.every((word) => text.includes(word)));
}

type Attributes = Readonly<Record<string, string>>;

/** The decision that attributes ask for; `null` for none, or for one that is not there. */
export function chosenIn(dataset: Dataset, { decision, resolution }: Attributes): Decision | null {
  if (!decision && !resolution) return null;
  const found = findDecision(dataset, { decision, resolution });
  return isProblem(found) ? null : found;
}

/** The attribute by which a page would ask for a decision: a symbol where one is enough, else the id. */
export function askFor(dataset: Dataset, id: string): Attributes {
  const decision = dataset.decisions.find((each) => each.id === id);
  if (!decision) return {};
  const { symbol } = decision;
  if (symbol === null) return { decision: id };
  const byText = chosenIn(dataset, { resolution: symbol });
  if (byText?.id === id && symbolKey(symbol) === symbolKey(decision.resolution ?? ''))
    return { resolution: symbol };
  return chosenIn(dataset, { decision: symbol })?.id === id ? { decision: symbol } : { decision: id };
}
