import { embed } from '../i18n/en-embed.js';
import { maker as words } from '../i18n/en-maker.js';
import { hostAddress, hostOf } from '../snippet/host.js';
import { readManifest, type BuiltManifest } from '../snippet/manifest.js';
import { refusal, snippetOf } from '../snippet/snippet.js';
import type { Drawn } from './preview.js';
import type { MakerState } from './state.js';

/** The code of what is drawn, or why there is none. */
export interface Code {
  readonly code: string;
  readonly problem: string | null;
  readonly note: string | null;
}

export const NO_CODE: Code = { code: '', problem: words.waiting, note: null };

/** Where this very page has its files. */
const HERE = hostOf(import.meta.url);

/** The hashes of the files beside the maker: they are the same wherever this build is put. Without them the code says so. */
async function loadManifest(): Promise<BuiltManifest | null> {
  if (HERE === null) return null;
  try {
    const module = (await import(`${HERE}embed/manifest.js`)) as { default?: unknown };
    return readManifest(module.default);
  } catch {
    return null;
  }
}

const loading = loadManifest();

const hostIn = ({ host }: MakerState): string | null =>
  host === null ? HERE : hostAddress(host, document.baseURI);

/** What stands in the field for the host, and what is to be known of it. */
export function hostView(state: MakerState): {
  readonly text: string;
  readonly note: string | null;
  readonly bad: boolean;
} {
  const host = hostIn(state);
  const text = state.host ?? HERE ?? '';
  if (host === null) return { text, note: words.hostBad, bad: true };
  const { hostname } = new URL(host);
  const local = /^(localhost|127\.|\[::1\])/.test(hostname);
  return { text, note: local ? words.hostLocal : null, bad: false };
}

/** The code to paste. @param dataset - Data of the journalist's own. */
export async function codeFor(state: MakerState, drawn: Drawn | null, dataset: unknown): Promise<Code> {
  const { kind, request } = state;
  const host = hostIn(state);
  const key = refusal(kind, { host, dataset });
  if (key === 'ownData') return { code: '', problem: embed.ownData(embed.kinds[kind]), note: null };
  if (key === 'noHost') return { code: '', problem: words.hostBad, note: null };
  if (!drawn) return NO_CODE;
  const svg = kind === 'html' ? await drawn.svg().catch(() => null) : null;
  const { description, locale } = drawn;
  const manifest = await loading;
  const code =
    snippetOf(kind, { request, host, manifest, description, svg, dataset, locale, words: embed }) ?? '';
  const note = manifest === null && code.includes('<script') ? embed.noIntegrity : null;
  return { code, problem: null, note };
}
