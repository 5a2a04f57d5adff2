import type { Dataset, Decision } from '../../dataset/types.js';
import { statusOf, type StateStatus } from '../../dataset/queries.js';
import type { Description, SourceLink, TableModel } from '../../i18n/description.js';
import {
  decisionName,
  decisionNotes,
  groupName,
  sourceLinks,
  tallyWords,
} from '../../i18n/decision-words.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { matrixLegend } from './matrix-legend.describe.js';
import type { MatrixTables } from './matrix-table.describe.js';
import type { MatrixData } from './matrix-votes.layout.js';
import type { BandKey, MatrixRow, MatrixSort } from './vote-matrix.layout.js';

/** What the reader has chosen: it says which notes, sources and rows of the table are wanted. */
export interface MatrixChosen {
  /** What is to be said of the order of the states. */
  readonly order: string | undefined;
  /** Alpha-3 code. */
  readonly selected: string | null;
  readonly decision: Decision | null;
}

/** Sources beyond this number of decisions stand in the table and the CSV alone. */
const MOST_SOURCES = 24;
/** More names than these are counted instead. */
const MOST_NAMES = 4;

/** "A/RES/69/188, 18 December 2014" */
export function columnName(decision: Decision, locale: Locale): string {
  const name = decisionName(decision, locale);
  return decision.symbol && decision.date
    ? locale.messages.label.parts([name, locale.date(decision.date)])
    : name;
}

/** What a column says of its decision, in parts: "A/RES/69/188, 18 December 2014", "recorded vote, 116 in favour, …". */
export function columnParts(decision: Decision, locale: Locale): Parts {
  const { messages } = locale;
  const status: StateStatus =
    decision.outcome === 'pending'
      ? 'pending'
      : decision.method === 'without-a-vote'
        ? 'without-a-vote'
        : 'not-taken';
  const how = decision.tally
    ? messages.voteMatrix.recorded(tallyWords(decision.tally, locale))
    : messages.label.inside(messages.statuses[status]);
  const kind = decision.kind === 'amendment' ? [messages.voteMatrix.amendment] : [];
  return [columnName(decision, locale), ...kind, how];
}

/** The same in one line. */
export const columnLabel = (decision: Decision, locale: Locale): string =>
  labelOf(columnParts(decision, locale), locale);

/** What a state did in a decision: "no", "abstention", "adopted without a vote". */
export function voteWord(status: StateStatus, locale: Locale): string {
  const { votes, statuses, label } = locale.messages;
  const words: Readonly<Partial<Record<StateStatus, string>>> = votes;
  return words[status] ?? label.inside(statuses[status]);
}

/** "Cuba, no, A/RES/69/188, 18 December 2014" */
export function cellLabel(row: MatrixRow, decision: Decision, locale: Locale): string {
  const word = voteWord(statusOf(decision, row.state), locale);
  return labelOf([row.state.name, word, columnName(decision, locale)], locale);
}

/** "Somalia", "changed its vote 6 times" */
export function rowParts({ state, changes, votes }: MatrixRow, sort: MatrixSort, locale: Locale): Parts {
  const { voteMatrix } = locale.messages;
  const words =
    votes < 2
      ? voteMatrix.notTwice
      : changes === 0
        ? voteMatrix.neverChanged
        : voteMatrix.changes(changes, locale.number(changes));
  return [state.name, ...(sort === 'group' ? [groupName(state.group, locale)] : []), words];
}

/** The same in one line. */
export const rowLabel = (row: MatrixRow, sort: MatrixSort, locale: Locale): string =>
  labelOf(rowParts(row, sort, locale), locale);

export function bandLabel(key: BandKey, locale: Locale): string {
  const { bands } = locale.messages.voteMatrix;
  if (key.kind === 'group') return groupName(key.group, locale);
  if (key.changes === null) return bands.few;
  return key.changes === 0 ? bands.never : bands.changes(key.changes, locale.number(key.changes));
}

/** "General Assembly and Third Committee" */
function bodyNames(decisions: readonly Decision[], locale: Locale): string {
  const bodies = [...new Set(decisions.map(({ body }) => body))];
  return locale.list(bodies.map((body) => locale.messages.bodies[body]));
}

/** States whose votes can be compared, and the most that one of them changed. */
function reckon(data: MatrixData) {
  const compared = data.states.filter(({ iso3 }) => (data.changes.get(iso3)?.votes ?? 0) >= 2);
  const changesOf = (iso3: string) => data.changes.get(iso3)?.changes ?? 0;
  const most = compared.reduce((high, { iso3 }) => Math.max(high, changesOf(iso3)), 0);
  return {
    compared,
    most,
    changed: compared.filter(({ iso3 }) => changesOf(iso3) > 0).length,
    top: compared.filter(({ iso3 }) => changesOf(iso3) === most),
  };
}

function heading(data: MatrixData, locale: Locale): string {
  const { voteMatrix } = locale.messages;
  const titles = new Set(data.decisions.filter(({ kind }) => kind !== 'amendment').map(({ title }) => title));
  const [title = ''] = titles;
  const text = titles.size === 1 ? title : bodyNames(data.decisions, locale);
  const { compared, changed } = reckon(data);
  if (compared.length === 0) return voteMatrix.heading.plain(text);
  return changed === 0
    ? voteMatrix.heading.none(text)
    : voteMatrix.heading.changed(locale.number(changed), locale.number(compared.length), text);
}

function summary(data: MatrixData, locale: Locale): string {
  const { label, voteMatrix } = locale.messages;
  const voted = data.decisions.filter(({ votes, kind }) => votes !== null && kind !== 'amendment');
  const quiet = data.decisions.filter(({ method }) => method === 'without-a-vote').length;
  const silent = quiet > 0 ? [voteMatrix.withoutAVote(quiet, locale.number(quiet))] : [];
  const [first, last] = [voted[0], voted.at(-1)];
  const { compared, changed, most, top } = reckon(data);
  if (compared.length === 0 || !first?.date || !last?.date)
    return label.sentences([voteMatrix.tooFew, ...silent]);
  const over = voteMatrix.over(
    locale.number(voted.length),
    bodyNames(voted, locale),
    locale.date(first.date),
    locale.date(last.date),
  );
  const all = locale.number(compared.length);
  if (most === 0)
    return label.sentences([label.sentence(label.parts([over, voteMatrix.nobody(all)])), ...silent]);
  const names =
    top.length > MOST_NAMES
      ? voteMatrix.states(locale.number(top.length))
      : locale.list(top.map(({ name }) => name).sort((a, b) => locale.compare(a, b)));
  const changes = voteMatrix.most(names, top.length > 1, most, locale.number(most));
  const never = voteMatrix.never(locale.number(compared.length - changed), all);
  return label.sentences([label.sentence(label.clauses([label.parts([over, never]), changes])), ...silent]);
}

function notes(dataset: Dataset, data: MatrixData, chosen: MatrixChosen, locale: Locale): readonly string[] {
  const { voteMatrix } = locale.messages;
  const { decisions } = data;
  const { decision } = chosen;
  const unlisted = decisions.filter(({ tally, votes }) => tally !== null && votes === null);
  const names = locale.list(unlisted.slice(0, 5).map((each) => columnName(each, locale)));
  const lines: readonly (string | false)[] = [
    decision !== null && !decisions.includes(decision) && voteMatrix.notShown(columnName(decision, locale)),
    chosen.order ?? false,
    voteMatrix.counting,
    decisions.some(({ kind }) => kind === 'amendment') && voteMatrix.amendments,
    decisions.some(({ method }) => method === 'without-a-vote') && voteMatrix.consensus,
    unlisted.length > 0 && voteMatrix.tallyOnly(names),
    decisions.some(({ votes, checked }) => votes !== null && !checked) && voteMatrix.unchecked,
  ];
  const own = decision && decisions.includes(decision) ? decisionNotes(dataset, decision, locale) : [];
  const general = new Set([locale.messages.unchecked, locale.messages.tallyOnly]);
  return [...lines.filter((line) => line !== false), ...own.filter((note) => !general.has(note))];
}

/** The chosen decision's own sources; without one, the documents, then who published the figures. */
function sources(dataset: Dataset, data: MatrixData, chosen: MatrixChosen): readonly SourceLink[] {
  const { decision } = chosen;
  if (decision && data.decisions.includes(decision)) return sourceLinks(dataset, decision);
  const links = data.decisions.map((each) => {
    const own = sourceLinks(dataset, each);
    return {
      document: each.symbol === null ? undefined : own[0],
      publisher: own[each.symbol === null ? 0 : 1],
    };
  });
  const publishers = new Map(links.map(({ publisher }) => [publisher?.label, publisher]));
  const documents = data.decisions.length <= MOST_SOURCES ? links.map(({ document }) => document) : [];
  return [...documents, ...[...publishers.values()].slice(0, 3)].filter((link) => link !== undefined);
}

/** Everything that the matrix says in words. */
export function voteMatrixDescribe(
  dataset: Dataset,
  data: MatrixData,
  rows: readonly MatrixRow[],
  chosen: MatrixChosen,
  locale: Locale,
  tables: (rows: (part: MatrixTables) => TableModel) => TableModel,
): Description {
  const bodies = bodyNames(data.decisions, locale);
  return {
    heading: heading(data, locale),
    summary: summary(data, locale),
    legend: matrixLegend(data, locale),
    notes: notes(dataset, data, chosen, locale),
    sources: sources(dataset, data, chosen),
    table: () => tables((part) => part.matrixTable(data, rows, chosen, bodies, locale)),
    records: () => tables((part) => part.matrixRecords(data, rows, bodies, locale)),
  };
}
