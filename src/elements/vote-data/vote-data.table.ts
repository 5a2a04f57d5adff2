import type { Iso3, Problem, State, Vote } from '../../dataset/types.js';
import type { Messages } from '../../i18n/messages.js';

/** A table of votes as it stands in the page. */
export interface VoteTable {
  readonly caption: string;
  /** The table's `data-*` attributes. */
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How records and people write a vote. An empty cell is none of them: what is not known is not "absent". */
const WORDS: Readonly<Record<Vote, readonly string[]>> = {
  yes: ['yes', 'y', 'for', 'in favour', 'in favor'],
  no: ['no', 'n', 'against'],
  abstain: ['abstain', 'a', 'abstained', 'abstaining', 'abstention'],
  absent: ['absent', 'non-voting', 'not voting', 'did not vote', 'no vote cast'],
};

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const voteIn = (text: string): Vote | undefined =>
  (Object.keys(WORDS) as Vote[]).find((vote) => WORDS[vote].includes(fold(text)));

/** Whole names and codes only: a table must not give one state's vote to another that is called alike. */
function finder(states: readonly State[]): (text: string) => State | undefined {
  const known = new Map(
    states.flatMap((state) => [state.iso3, state.name].map((name) => [fold(name), state])),
  );
  return (text) => known.get(fold(text));
}

/** The columns by their heads; without heads that say so, the first is the state and the second its vote. */
function columnsOf(head: readonly string[]): { readonly state: number; readonly vote: number } {
  const find = (pattern: RegExp) => head.findIndex((text) => pattern.test(text.trim()));
  const code = find(/^(iso3|code|alpha-3)/i);
  const state = code >= 0 ? code : find(/^(state|country|member)/i);
  const vote = find(/vote|position/i);
  return { state: Math.max(state, 0), vote: vote >= 0 ? vote : 1 };
}

/**
 * Turns a table of votes into the data of one decision, to be parsed like any other, or into what is wrong with it.
 * Of the table's attributes, `data-date` is required, `data-body` is `general-assembly` by default; `data-symbol`,
 * `data-resolution` and `data-kind` are as in the dataset. The caption is the title.
 */
export function voteTableData(
  { caption, meta, head, rows }: VoteTable,
  states: readonly State[],
  words: Messages['voteData'],
): { readonly data: unknown } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  const columns = columnsOf(head);
  const find = finder(states);
  const votes: Record<Vote, Iso3[]> = { yes: [], no: [], abstain: [], absent: [] };
  const seen = new Set<Iso3>();
  rows.forEach((row, index) => {
    const path = `table[${index}]`;
    const state = find(row[columns.state] ?? '');
    const vote = voteIn(row[columns.vote] ?? '');
    if (!state) wrong(path, words.notAMember((row[columns.state] ?? '').slice(0, 80)));
    else if (seen.has(state.iso3)) wrong(path, words.twice(state.name));
    else if (!vote) wrong(path, words.notAVote((row[columns.vote] ?? '').slice(0, 80)));
    else votes[vote].push(state.iso3);
    if (state) seen.add(state.iso3);
  });
  const url = meta['sourceUrl']?.trim() || null;
  if (rows.length === 0) wrong('table', words.noRows);
  if (!meta['date']?.trim()) wrong('table', words.noDate);
  if (caption === '') wrong('table', words.noTitle);
  if (url === null && !meta['sourceTitle']?.trim()) wrong('table', words.noSource);
  if (problems.length > 0) return { problems };
  const source = {
    id: 'table',
    title: meta['sourceTitle']?.trim() || caption,
    publisher:
      meta['sourcePublisher']?.trim() || (url && URL.canParse(url) ? new URL(url).hostname : caption),
    date: null,
    url,
    kind: 'reference',
    readThrough: null,
  };
  const decision = {
    id: meta['symbol']?.trim() || 'table',
    body: meta['body']?.trim() || 'general-assembly',
    date: meta['date']?.trim(),
    symbol: meta['symbol']?.trim() || null,
    resolution: meta['resolution']?.trim() || null,
    ...(meta['kind'] ? { kind: meta['kind'].trim() } : {}),
    title: caption,
    method: 'recorded-vote',
    // Left out, members of the General Assembly that are in no row did not vote; elsewhere they had no seat.
    votes: votes.absent.length > 0 ? votes : { yes: votes.yes, no: votes.no, abstain: votes.abstain },
    sources: ['table'],
  };
  return { data: { sources: [source], decisions: [decision] } };
}
