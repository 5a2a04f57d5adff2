import { hostAddress, hostOf } from '../snippet/host.js';
import { readManifest, type BuiltManifest } from '../snippet/manifest.js';

/** Where the files for embedding lie, and their hashes where these could be read. */
export interface Where {
  readonly host: string | null;
  readonly manifest: BuiltManifest | null;
}

const NOWHERE: Where = { host: null, manifest: null };

/** The nearest ancestor that has an attribute, across shadow boundaries. */
export function holderOf(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? holderOf(root.host, selector) : null;
}

/** A page names a host in an attribute: its list is data to be checked, never a script to be run. */
async function fetched(host: string): Promise<BuiltManifest | null> {
  try {
    const answer = await fetch(`${host}embed/manifest.json`);
    return answer.ok ? readManifest(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** Beside this very script: a module, since a strict policy allows that host scripts and nothing else. */
async function imported(host: string): Promise<BuiltManifest | null> {
  try {
    const module = (await import(/* @vite-ignore */ `${host}embed/manifest.js`)) as { default?: unknown };
    return readManifest(module.default);
  } catch {
    return null;
  }
}

/**
 * Where a page that pastes this chart gets its files: at `embed-base` of the chart or of what it stands in, else
 * where this script came from, if the list of files lies there too. In a bundle neither is known.
 */
export async function whereIs(chart: Element, script: string): Promise<Where> {
  const named = holderOf(chart, '[embed-base]')?.getAttribute('embed-base');
  if (typeof named === 'string' && named.trim() !== '') {
    const host = hostAddress(named, document.baseURI);
    return host === null ? NOWHERE : { host, manifest: await fetched(host) };
  }
  const host = hostOf(script);
  const manifest = host === null ? null : await imported(host);
  return manifest === null ? NOWHERE : { host, manifest };
}
