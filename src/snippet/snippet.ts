import type { Description } from '../i18n/description.js';
import type { embed } from '../i18n/en-embed.js';
import type { Locale } from '../i18n/locale.js';
import { countsTable, figuresTable, sourceLine } from './figures.js';
import { heightOf } from './heights.js';
import type { BuiltFile, BuiltManifest } from './manifest.js';
import { escapeJson, escapeText, startTag } from './markup.js';
import { directionOf, queryOf, type EmbedRequest } from './request.js';

/** `script`: the element itself; `iframe`; `html`: picture and table; `mail`: sentences and counts. */
export const SNIPPET_KINDS = ['script', 'iframe', 'html', 'mail'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** What a snippet is made from. */
export interface SnippetOptions {
  readonly request: EmbedRequest;
  /** Address of the folder with `cdn/` and `embed/` in it, with a slash at its end; `null` where it is not known. */
  readonly host: string | null;
  /** What lies there, with its hashes; `null` writes no hashes. */
  readonly manifest: BuiltManifest | null;
  /** What the chart says in words, and the table behind it. */
  readonly description: Description;
  /** The chart as a self-contained SVG; left out, `html` has the words and the table alone. */
  readonly svg?: string | null;
  /** Height in px at which the chart is drawn now; left out, what such a chart usually takes. */
  readonly height?: number | null;
  /** A dataset of the page's own, to be written into the page. An iframe cannot carry it. */
  readonly dataset?: unknown;
  readonly locale: Locale;
  readonly words: typeof embed;
}

const lines = (...parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== false && part !== null && part !== '').join('\n');

const langAttributes = (lang: string | null): Readonly<Record<string, string | null>> => ({
  lang,
  dir: lang && directionOf(lang) === 'rtl' ? 'rtl' : null,
});

/** The script and all that it loads at once, each with its hash. */
function scriptTags(name: string, host: string, manifest: BuiltManifest | null): string {
  const entry = manifest && Object.hasOwn(manifest.entries, name) ? manifest.entries[name] : undefined;
  if (!entry)
    return `${startTag('script', { type: 'module', src: `${host}cdn/${name}.js`, crossorigin: '' })}</script>`;
  const preload = ({ file, integrity }: BuiltFile) =>
    startTag('link', { rel: 'modulepreload', href: host + file, integrity, crossorigin: '' });
  const script = { type: 'module', src: host + entry.file, integrity: entry.integrity, crossorigin: '' };
  return lines(...entry.imports.map(preload), `${startTag('script', script)}</script>`);
}

function scriptSnippet({
  request,
  host,
  manifest,
  description,
  dataset,
  locale,
  words,
}: SnippetOptions & Hosted) {
  const { element, attributes, lang } = request;
  const own = dataset !== undefined && dataset !== null;
  const tags = own ? ['vote-data', element] : [element];
  const scripts = tags.map((tag) => scriptTags(tag, host, manifest)).join('\n');
  return lines(
    [...new Set(scripts.split('\n'))].join('\n'),
    own && `<vote-data>\n<script type="application/json">${escapeJson(dataset)}</script>`,
    startTag(element, { ...attributes, ...langAttributes(lang) }),
    figuresTable(description, locale, words),
    `</${element}>`,
    own && '</vote-data>',
  );
}

/** Address of the page that shows a chart alone. */
export const frameAddress = (request: EmbedRequest, host: string): string =>
  `${host}embed/index.html?${queryOf(request)}`;

/** The iframe alone, with a link inside for places that take the frame away. */
export function iframeTag(request: EmbedRequest, host: string, title: string, height: number): string {
  const src = frameAddress(request, host);
  const frame = { src, title, width: '100%', height: `${height}`, loading: 'lazy', frameborder: '0' };
  return `${startTag('iframe', frame)}${startTag('a', { href: src })}${escapeText(title)}</a></iframe>`;
}

function iframeSnippet({ request, host, manifest, description, height }: SnippetOptions & Hosted): string {
  const title = request.attributes.heading ?? description.heading;
  const src = host + (manifest?.parent.file ?? 'embed/parent.js');
  const script = { type: 'module', src, integrity: manifest?.parent.integrity ?? null, crossorigin: '' };
  return lines(
    iframeTag(request, host, title, height ?? heightOf(request.element)),
    `${startTag('script', script)}</script>`,
  );
}

function htmlSnippet(options: SnippetOptions): string {
  const { request, description, svg, locale, words } = options;
  const title = request.attributes.heading ?? description.heading;
  const table = figuresTable(description, locale, words);
  return lines(
    startTag('figure', langAttributes(request.lang)),
    svg ? svg : `<p><strong>${escapeText(title)}</strong></p>\n<p>${escapeText(description.summary)}</p>`,
    '<figcaption>',
    `<details><summary>${escapeText(words.figures)}</summary>`,
    table,
    '</details>',
    `<p>${sourceLine(description, locale)}</p>`,
    '</figcaption>',
    '</figure>',
  );
}

function mailSnippet({ request, host, description, dataset, locale, words }: SnippetOptions): string {
  const title = request.attributes.heading ?? description.heading;
  const chart =
    host === null || dataset
      ? []
      : [`${startTag('a', { href: frameAddress(request, host) })}${escapeText(words.seeChart)}</a>`];
  return lines(
    startTag('div', langAttributes(request.lang)),
    `<p><strong>${escapeText(title)}</strong></p>`,
    `<p>${escapeText(description.summary)}</p>`,
    description.legend.some(({ count }) => count !== null) && countsTable(description, locale),
    `<p>${sourceLine(description, locale, chart)}</p>`,
    '</div>',
  );
}

interface Hosted {
  readonly host: string;
}

/** Whether this kind can be made; else why not, as a key of the words. */
export function refusal(
  kind: SnippetKind,
  { host, dataset }: Pick<SnippetOptions, 'host' | 'dataset'>,
): 'noHost' | 'ownData' | null {
  if (kind === 'html' || kind === 'mail') return null;
  if (kind === 'iframe' && dataset) return 'ownData';
  return host === null ? 'noHost' : null;
}

/** The code to paste; `null` where `refusal` says why there is none. */
export function snippetOf(kind: SnippetKind, options: SnippetOptions): string | null {
  const { host } = options;
  if (kind === 'html') return htmlSnippet(options);
  if (kind === 'mail') return mailSnippet(options);
  if (host === null || refusal(kind, options)) return null;
  return kind === 'script' ? scriptSnippet({ ...options, host }) : iframeSnippet({ ...options, host });
}
