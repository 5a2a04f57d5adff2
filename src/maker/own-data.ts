import { bundledVotes } from '../bundled/votes.js';
import type { Dataset, Problem } from '../dataset/types.js';
import { maker } from '../i18n/en-maker.js';

/** A dataset that a journalist brought: as written, for the snippet, and as parsed. */
export interface OwnData {
  readonly name: string;
  readonly written: unknown;
  readonly dataset: Dataset;
}

export type Read =
  | { readonly ok: true; readonly data: OwnData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a dataset from JSON; every problem has its path. Never throws. */
export async function readOwn(text: string, name: string): Promise<Read> {
  let written: unknown;
  try {
    written = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ path: '', message: maker.ownNotJson(reason) }] };
  }
  try {
    const { parseDataset } = await import('../dataset/parse.js');
    const result = parseDataset(written, { states: bundledVotes().states });
    if (result.ok) return { ok: true, data: { name, written, dataset: result.dataset } };
    return { ok: false, problems: result.problems };
  } catch {
    return { ok: false, problems: [{ path: '', message: maker.notLoaded }] };
  }
}
