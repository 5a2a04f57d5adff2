import type { Dataset, Decision, Problem, RegionalGroup, Tally } from '../dataset/types.js';
import type { SourceLink } from './description.js';
import type { Locale } from './locale.js';

/** Where the UN's own site keeps a document: the resolver takes any symbol. */
export const documentUrl = (symbol: string): string => `https://undocs.org/${encodeURI(symbol)}`;

/** What a decision is called in a sentence: its symbol, or its body and date. */
export function decisionName(decision: Decision, locale: Locale): string {
  if (decision.symbol) return decision.symbol;
  const body = locale.messages.bodies[decision.body];
  return decision.date ? locale.messages.label.parts([body, locale.date(decision.date)]) : body;
}

/** "116 in favour, 20 against, 53 abstaining; 4 members did not vote" */
export function tallyWords(tally: Tally, locale: Locale): string {
  const { messages } = locale;
  const counts = messages.tally(
    locale.number(tally.yes),
    locale.number(tally.no),
    locale.number(tally.abstain),
  );
  return tally.absent
    ? messages.label.clauses([counts, messages.didNotVote(tally.absent, locale.number(tally.absent))])
    : counts;
}

/** The document itself, then the sources of the figures. */
export function sourceLinks(dataset: Dataset, decision: Decision): readonly SourceLink[] {
  const document: SourceLink[] = decision.symbol
    ? [{ label: decision.symbol, url: documentUrl(decision.symbol) }]
    : [];
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));
  const cited = decision.sources
    .slice(0, 2)
    .flatMap((id) => byId.get(id) ?? [])
    .map((source) => ({ label: source.publisher, url: source.url }));
  return [...document, ...cited];
}

/** What a reader should know about the figures: what is missing, unchecked or told otherwise elsewhere. */
export function decisionNotes(dataset: Dataset, decision: Decision, locale: Locale): readonly string[] {
  const { messages } = locale;
  const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
  const notes: string[] = [];
  if (decision.tally && !decision.votes) notes.push(messages.tallyOnly);
  if (decision.dissociated.length > 0) {
    notes.push(
      messages.dissociated(locale.list(decision.dissociated.map((iso3) => names.get(iso3) ?? iso3))),
    );
  }
  notes.push(...decision.notes);
  const publishers = new Map(dataset.sources.map((source) => [source.id, source.publisher]));
  for (const { says, source } of decision.conflicts) {
    notes.push(messages.conflicting(says, publishers.get(source ?? '') ?? null));
  }
  if (decision.votes && !decision.checked) notes.push(messages.unchecked);
  return notes;
}

/** A UN regional group in the reader's language; `null` is none. */
export const groupName = (group: RegionalGroup | null, { messages }: Locale): string =>
  group === null ? messages.noGroup : messages.regionalGroup(group);

/** Tells a decision from a problem. */
export function isProblem(found: object): found is Problem {
  return 'path' in found && 'message' in found;
}
