import type { DatasetState } from '../../base/controllers/dataset-controller.js';
import { parseOnce } from '../../base/parse-once.js';
import { bundledVotes } from '../../bundled/votes.js';
import type { Dataset, Problem } from '../../dataset/types.js';
import type { Messages } from '../../i18n/messages.js';
import { voteTableData, type VoteTable } from './vote-data.table.js';

type Words = Messages['voteData'];

const problem = (path: string, message: string): DatasetState => ({
  kind: 'error',
  problems: [{ path, message }],
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function fromJson(text: string, path: string, words: Words): Promise<DatasetState> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return Promise.resolve(problem(path, words.notJson(reason(error))));
  }
  return parseOnce(data, bundledVotes());
}

async function fromAddress(src: string, signal: AbortSignal, words: Words): Promise<DatasetState> {
  let text: string;
  try {
    const answer = await fetch(src, { signal });
    if (!answer.ok) return problem('src', words.refused(src, `${answer.status} ${answer.statusText}`.trim()));
    text = await answer.text();
  } catch {
    return problem('src', words.unreachable(src));
  }
  return fromJson(text, 'src', words);
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a table in the page says, cell by cell; a row of head cells alone is its head. */
function tableIn(table: HTMLTableElement): VoteTable {
  const rows = [...table.rows];
  const isHead = (row: HTMLTableRowElement) => [...row.cells].every(({ localName }) => localName === 'th');
  const cells = (row: HTMLTableRowElement | undefined) => [...(row?.cells ?? [])].map(textOf);
  return {
    caption: textOf(table.caption),
    meta: { ...table.dataset },
    head: cells(rows.find(isHead)),
    rows: rows.filter((row) => !isHead(row) && row.parentElement?.localName !== 'tfoot').map(cells),
  };
}

function fromTable(table: HTMLTableElement, words: Words): Promise<DatasetState> {
  const bundled: Dataset = bundledVotes();
  const read = voteTableData(tableIn(table), bundled.states, words);
  if ('data' in read) return parseOnce(read.data, bundled);
  const problems: readonly Problem[] = read.problems;
  return Promise.resolve({ kind: 'error', problems });
}

/** Where a dataset can come from; the first that is there counts. */
export interface Origin {
  readonly given: unknown;
  readonly src: string | null;
  readonly script: HTMLScriptElement | null;
  readonly table: HTMLTableElement | null;
}

/** Reads the dataset from where it is. Never throws. */
export async function readDataset(
  { given, src, script, table }: Origin,
  signal: AbortSignal,
  words: Words,
): Promise<DatasetState> {
  try {
    if ((given ?? null) !== null) return await parseOnce(given, bundledVotes());
    if (src !== null) return await fromAddress(src, signal, words);
    if (script) return await fromJson(script.textContent, 'script', words);
    if (table) return await fromTable(table, words);
  } catch {
    // A part of the library, or a promise of the page's own.
  }
  return problem('dataset', words.failed);
}
