import { html, nothing, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult, type DirectiveClass } from 'lit/directive.js';
import { terms as english, type TermName } from '../../i18n/en-terms.js';
import type { Locale } from '../../i18n/locale.js';
import type { LateSections } from '../../i18n/messages.js';
import { termSources } from '../../i18n/term-sources.js';
import { termsShown } from './terms-shown.js';

export { terms as styles } from '../styles/terms.js';

const ORDER = Object.keys(english.all) as TermName[];

function termTemplate(name: TermName, terms: LateSections['terms']): TemplateResult {
  const { term, means } = terms.all[name];
  const source = termSources[name];
  return html`<dt>${term}</dt>
    <dd>
      ${means}
      ${
        source
          ? html`<span class="source"
              >${terms.source}
              <a href=${source.url} target="_blank" rel="noopener" lang="en" hreflang="en"
                >${source.title}</a
              ></span
            >`
          : nothing
      }
    </dd>`;
}

/** Which terms a chart uses is seen by what it has just drawn: so they are looked for when this is its turn. */
class Terms extends Directive {
  override render(_tag: string, _locale: Locale): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [tag, locale]: [string, Locale]): unknown {
    const root = parentNode.getRootNode();
    const shown = root instanceof DocumentFragment ? termsShown(tag, root, ORDER) : [];
    const terms = locale.part('terms', english);
    return html`<dl>${shown.map((name) => termTemplate(name, terms))}</dl>`;
  }
}

/** The terms that the chart at hand uses, in plain words, with where they can be looked up. */
export const termsTemplate: (tag: string, locale: Locale) => DirectiveResult<DirectiveClass> =
  directive(Terms);
