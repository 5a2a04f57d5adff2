import type { Body, Cosponsorship, Dataset, Decision, PartialDate, Problem, Source, State } from './types.js';
import { isMember } from './votes.js';

export { isMember, isPlenary, STATE_STATUSES, statusOf, voteOf, type StateStatus } from './votes.js';

/** What `findDecision` looks for. All are matched without regard to case or spaces. */
export interface DecisionQuery {
  /** Symbol of the act, its id, or the symbol of its meeting. Goes before `resolution`. */
  readonly decision?: string | null | undefined;
  /** Symbol of a resolution. */
  readonly resolution?: string | null | undefined;
  /** With `resolution`: whose act on that text. Left out: the act of the body that adopted it. */
  readonly body?: Body | null | undefined;
}

/** A symbol in the form in which symbols are compared: `a/res/69/188 ` is `A/RES/69/188`. */
export const symbolKey = (symbol: string): string => symbol.replace(/\s+/g, '').toUpperCase();

/** The year of a date, however precise the date is. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** Dates as text put a month before its days; a decision whose day is not set comes last. */
function byDate(a: Decision, b: Decision): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** All acts of a body, oldest first. */
export function decisionsOf(dataset: Dataset, body: Body): readonly Decision[] {
  return dataset.decisions.filter((decision) => decision.body === body).sort(byDate);
}

/** The acts among which a reader browses from one: those of the same body on questions of the same kind, oldest first. */
export function seriesOf(dataset: Dataset, decision: Decision): readonly Decision[] {
  const sameKind = ({ kind }: Decision): boolean =>
    (kind === 'amendment') === (decision.kind === 'amendment');
  return decisionsOf(dataset, decision.body).filter(sameKind);
}

const problem = (path: string, asked: string, remedy: string): Problem => ({
  path,
  message: `No decision matches "${asked.trim().slice(0, 80)}": ${remedy}`,
});

function named(dataset: Dataset, asked: string): Decision | Problem {
  const key = symbolKey(asked);
  const matches = ({ id, symbol, meeting }: Decision, which: 'own' | 'meeting'): boolean =>
    which === 'meeting'
      ? meeting !== null && symbolKey(meeting) === key
      : symbolKey(id) === key || (symbol !== null && symbolKey(symbol) === key);
  return (
    dataset.decisions.find((decision) => matches(decision, 'own')) ??
    dataset.decisions.find((decision) => matches(decision, 'meeting')) ??
    problem('decision', asked, 'give the symbol of a document or meeting, or the id of a decision.')
  );
}

function onText(dataset: Dataset, asked: string, body: Body | null | undefined): Decision | Problem {
  const key = symbolKey(asked);
  const onPath = dataset.decisions
    .filter(({ resolution, symbol }) => symbolKey(resolution ?? symbol ?? '') === key)
    .sort(byDate);
  const acts = body ? onPath.filter((decision) => decision.body === body) : onPath;
  const adopting = acts.find(({ symbol }) => symbol !== null && symbolKey(symbol) === key);
  const found = adopting ?? (body ? (acts.find(({ kind }) => kind !== 'amendment') ?? acts[0]) : acts.at(-1));
  if (found) return found;
  return body && onPath.length > 0
    ? problem(
        'body',
        asked,
        `the dataset holds no act of "${body}" on this text; leave body out or choose another.`,
      )
    : problem('resolution', asked, 'give the symbol of a resolution in the dataset, such as A/RES/69/188.');
}

/** The decision that is asked for, or a problem that names the attribute to correct. Never throws. */
export function findDecision(dataset: Dataset, query: DecisionQuery): Decision | Problem {
  if (query.decision?.trim()) return named(dataset, query.decision);
  if (query.resolution?.trim()) return onText(dataset, query.resolution, query.body);
  return {
    path: 'resolution',
    message: 'Nothing to look for: give a resolution or a decision by its symbol.',
  };
}

/** The members of the United Nations on a day, in the dataset's order. */
export function membersOn(dataset: Dataset, date: PartialDate | null): readonly State[] {
  return dataset.states.filter((state) => isMember(state, date));
}

/** The sources with these ids, in the order of the ids; ids that the dataset does not hold are passed over. */
export function sourcesOf(dataset: Dataset, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
}

/** One record a text, oldest first; `{drafts: true}` adds the first drafts that a later record has replaced. */
export function cosponsorshipsOf(
  dataset: Dataset,
  body: Body,
  options: { readonly drafts?: boolean } = {},
): readonly Cosponsorship[] {
  return dataset.cosponsorships
    .filter((record) => record.body === body && (options.drafts === true || record.replacedBy === null))
    .sort((a, b) => a.year - b.year);
}
