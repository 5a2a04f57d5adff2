import { html, nothing, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult, type DirectiveClass } from 'lit/directive.js';
import { terms, type TermName } from '../../i18n/en-terms.js';
import { termSources } from '../../i18n/term-sources.js';
import { termsShown } from './terms-shown.js';

export { terms as styles } from '../styles/terms.js';

const ORDER = Object.keys(terms.all) as TermName[];

function termTemplate(name: TermName): TemplateResult {
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
  override render(_tag: string): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [tag]: [string]): unknown {
    const root = parentNode.getRootNode();
    const shown = root instanceof DocumentFragment ? termsShown(tag, root, ORDER) : [];
    return html`<dl>${shown.map(termTemplate)}</dl>`;
  }
}

/** The terms that the chart at hand uses, in plain words, with where they can be looked up. */
export const termsTemplate: (tag: string) => DirectiveResult<DirectiveClass> = directive(Terms);
