import { embedPage } from '../i18n/en-embed-page.js';
import { attributeOf, specOf } from '../snippet/elements.js';
import { checkRequest, queryOf, type EmbedRequest } from '../snippet/request.js';
import { SNIPPET_KINDS, type SnippetKind } from '../snippet/snippet.js';

/** What the maker shows: all of it is in the address. */
export interface MakerState {
  readonly request: EmbedRequest;
  readonly kind: SnippetKind;
  readonly preview: 'phone' | 'desktop';
  /** Address of the files, where it is not that of the maker itself. */
  readonly host: string | null;
  /** Name of a dataset of the journalist's own, which the address cannot carry. */
  readonly data: string | null;
}

const FIRST: EmbedRequest = {
  element: 'vote-map',
  attributes: { resolution: 'A/RES/69/188' },
  lang: null,
  width: null,
};

/** What the address has besides the chart. */
const [KIND, PREVIEW, HOST, DATA] = ['kind', 'preview', 'host', 'data'] as const;
const OURS: readonly string[] = [KIND, PREVIEW, HOST, DATA];
const LONGEST = 300;

/** Reads an address; what it asks for that there is not, is left out and told. */
export function stateFrom(query: string): {
  readonly state: MakerState;
  readonly dropped: readonly string[];
} {
  const all = new URLSearchParams(query);
  const kind = SNIPPET_KINDS.find((each) => each === all.get(KIND)) ?? 'script';
  const preview = all.get(PREVIEW) === 'phone' ? 'phone' : 'desktop';
  const text = (key: string) => all.get(key)?.slice(0, LONGEST) || null;
  const mine = { kind, preview, host: text(HOST), data: text(DATA) } as const;
  const entries = [...all].filter(([name]) => !OURS.includes(name));
  if (entries.length === 0) return { state: { request: FIRST, ...mine }, dropped: [] };
  const checked = checkRequest(entries, embedPage.bad);
  if (checked.ok) return { state: { request: checked.request, ...mine }, dropped: [] };
  const wrong = new Set(checked.problems.map(({ path }) => path));
  const rest = wrong.has('element') ? [] : entries.filter(([name]) => !wrong.has(name));
  const again = checkRequest(rest, embedPage.bad);
  const dropped = checked.problems.map(({ message }) => message);
  return { state: { request: again.ok ? again.request : FIRST, ...mine }, dropped };
}

/** The address of a state: that of the page in an iframe, and what the maker adds. */
export function queryFrom({ request, kind, preview, host, data }: MakerState): string {
  const added = [
    [KIND, kind === 'script' ? null : kind],
    [PREVIEW, preview === 'phone' ? preview : null],
    [HOST, host],
    [DATA, data],
  ] as const;
  const mine = added.flatMap(([name, value]) =>
    value === null ? [] : `&${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`,
  );
  return `?${queryOf(request)}${mine.join('')}`;
}

/** Attributes but for some. */
export const without = (
  attributes: EmbedRequest['attributes'],
  ...names: readonly string[]
): EmbedRequest['attributes'] =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** A request with one attribute set, or taken away with `null`. */
export function withAttribute(request: EmbedRequest, name: string, value: string | null): EmbedRequest {
  const rest = without(request.attributes, name);
  return { ...request, attributes: value === null ? rest : { ...rest, [name]: value } };
}

/** Another chart of the same: it keeps what both charts take, and starts with what it cannot do without. */
export function withElement(request: EmbedRequest, element: string): EmbedRequest {
  const [before, after] = [specOf(request.element) ?? {}, specOf(element) ?? {}];
  const same = (name: string) => {
    const [old, now] = [attributeOf(before, name), attributeOf(after, name)];
    return old !== null && now !== null && JSON.stringify(old) === JSON.stringify(now);
  };
  // `from` of the one is a year and of the other a decision; a body or an order means something else to each.
  const carried = ['resolution', 'decision', 'heading', 'theme', 'highlight', 'selected'];
  const kept = Object.entries(request.attributes).filter(
    ([name]) => same(name) && (carried.includes(name) || name.startsWith('no-')),
  );
  const attributes = {
    ...Object.fromEntries(kept),
    ...(element === 'country-record' ? { state: 'KOR' } : {}),
  };
  return { ...request, element, attributes };
}
