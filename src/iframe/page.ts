/** The page that shows one chart alone: what it shows is in its query, and is checked before anything is made of it. */
import type { Problem } from '../dataset/types.js';
import { embedPage as words } from '../i18n/en-embed-page.js';
import { checkRequest, directionOf, type EmbedRequest } from '../snippet/request.js';
import { reportHeight } from './height.js';

/** What a document's symbol is written with; anything else is no address. */
const SYMBOL = /^[A-Z0-9][A-Z0-9./() -]{2,60}$/i;

const place = document.querySelector('main') ?? document.body;

function paragraph(...parts: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...parts);
  return made;
}

/** One sentence a problem, in text alone. */
function refuse(problems: readonly Problem[]): void {
  const title = document.createElement('strong');
  title.append(words.cannotShow);
  place.classList.add('refused');
  place.setAttribute('role', 'alert');
  place.replaceChildren(paragraph(title), ...problems.slice(0, 5).map(({ message }) => paragraph(message)));
}

/** Where the figures can be read when the chart does not come. */
function documentLink({ resolution = '', decision = '' }: EmbedRequest['attributes']): readonly Node[] {
  const symbol = [decision, resolution].find((each) => SYMBOL.test(each) && each.includes('/'));
  if (!symbol) return [];
  const link = document.createElement('a');
  link.href = `https://undocs.org/${encodeURI(symbol)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.append(symbol);
  return [paragraph(words.document, ' ', link)];
}

async function show({ element, attributes, lang, width }: EmbedRequest): Promise<void> {
  const root = document.documentElement;
  if (lang) {
    root.lang = lang;
    root.dir = directionOf(lang);
  }
  root.dataset.theme = attributes.theme ?? 'auto';
  document.title =
    attributes.heading ?? `${element} ${attributes.decision ?? attributes.resolution ?? ''}`.trim();
  const chart = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (width !== null) chart.style.maxWidth = `${width}px`;
  place.replaceChildren(chart);
  try {
    await import(new URL(`../cdn/${element}.js`, import.meta.url).href);
  } catch {
    refuse([{ path: 'element', message: words.notLoaded }]);
    place.append(...documentLink(attributes));
  }
}

const asked = checkRequest(new URLSearchParams(location.search), words.bad);
if (asked.ok) void show(asked.request);
else refuse(asked.problems);
reportHeight();
