import type { Description } from '../i18n/description.js';
import type { Locale } from '../i18n/locale.js';
import type { Attributes } from './attributes.js';
import { prepared, type Preparation } from './prepare.js';
import { RenderError } from './render-error.js';
import { TAGS, tagNamed } from './tags.js';

/** What a chart says, without its drawing. */
export interface Described {
  readonly description: Description;
  readonly locale: Locale;
}

/**
 * What a chart says in words, with the table behind it.
 * @param tag - A chart of this library. Any other is a `RenderError`, and so is a chart with nothing to show.
 */
export async function describeChart(
  tag: string,
  attributes: Attributes = {},
  options: Preparation = {},
): Promise<Described> {
  const known = tagNamed(tag);
  if (!known)
    throw new RenderError(
      'unknown-element',
      `There is no element "${tag.slice(0, 80)}". There is ${TAGS.join(', ')}.`,
    );
  const chart = await prepared(known, attributes, options);
  // A table may ask for its rows when it is first made.
  if (chart.view?.state === 'ready') chart.view.description.table();
  await chart.settle();
  const { view, locale } = chart;
  if (view?.state === 'ready' && locale) return { description: view.description, locale };
  const reasons = view?.state === 'error' ? view.problems.map(({ message }) => message) : [];
  throw new RenderError('not-drawn', reasons.join(' ') || `<${known}> has nothing to show.`);
}
