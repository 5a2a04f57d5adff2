import type { Dataset, Decision } from '../dataset/types.js';
import { decisionName, tallyWords } from '../i18n/decision-words.js';
import type { Locale } from '../i18n/locale.js';
import { heightOf } from './heights.js';
import { escapeText, startTag } from './markup.js';
import type { EmbedRequest } from './request.js';
import { iframeTag } from './snippet.js';

/** A document as oEmbed 1.0 has it, of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** One decision as others embed it. */
export interface EmbeddedDecision {
  /** Name of its files, of letters, digits and hyphens: safe on any host. */
  readonly name: string;
  readonly oembed: OEmbed;
  /** A page with the chart, whose head names the document above: its address can be pasted where oEmbed is understood. */
  readonly page: string;
}

const WIDTH = 640;
const A_DAY = 86_400;

/** The chart that shows most of what is known of a decision. */
function chartOf({ body, votes, tally }: Decision): string {
  if (body === 'security-council') return 'council-vote';
  if (votes) return 'vote-map';
  return tally ? 'vote-tally' : 'resolution-path';
}

/** `third-committee/2014/amendment` as a file is named. */
export const fileName = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function titleOf(decision: Decision, locale: Locale): string {
  const where = [locale.messages.bodies[decision.body], decision.date && locale.date(decision.date)];
  return `${decision.title} (${where.filter(Boolean).join(', ')})`;
}

function pageOf(decision: Decision, title: string, name: string, host: string, locale: Locale): string {
  const element = chartOf(decision);
  const json = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${host}embed/oembed/${name}.json`,
    title,
  };
  const known = decision.tally
    ? tallyWords(decision.tally, locale)
    : locale.messages.methods[decision.method];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeText(title)}</title>
    ${startTag('meta', { name: 'description', content: known })}
    ${startTag('link', json)}
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../page.css" />
    ${startTag('script', { type: 'module', src: `../../cdn/${element}.js` })}</script>
  </head>
  <body>
    <main>
      ${startTag(element, { decision: decision.id })}
        <p>${escapeText(title)}</p>
        <p>${escapeText(`${decisionName(decision, locale)}: ${known}`)}</p>
      </${element}>
    </main>
  </body>
</html>
`;
}

/**
 * Every decision of a dataset as an oEmbed document and a page that names it.
 * @param host - Address at which `dist/` will lie, with a slash at its end: oEmbed wants whole addresses.
 */
export function embeddedDecisions(
  dataset: Dataset,
  host: string,
  locale: Locale,
): readonly EmbeddedDecision[] {
  return dataset.decisions.map((decision) => {
    const element = chartOf(decision);
    const title = titleOf(decision, locale);
    const name = fileName(decision.id);
    const height = heightOf(element);
    const request: EmbedRequest = { element, attributes: { decision: decision.id }, lang: null, width: null };
    const oembed: OEmbed = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Rollcall',
      provider_url: host,
      cache_age: A_DAY,
      html: iframeTag(request, host, title, height),
      width: WIDTH,
      height,
    };
    return { name, oembed, page: pageOf(decision, title, name, host, locale) };
  });
}
