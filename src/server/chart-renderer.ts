import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';

/** What `LitElementRenderer` writes before the drawing. */
const STYLE = '<style>';

/** What an element asks of the page around it, of which a server has none. */
function surround(element: Element): void {
  Object.assign(element, {
    // A server writes the language at the element itself, so that the browser speaks the same.
    closest: (selector: string) => (selector === '[lang]' && element.hasAttribute('lang') ? element : null),
    matches: (selector: string) => selector === ':dir(rtl)' && element.getAttribute('dir') === 'rtl',
  });
}

/** Renders an element that has been prepared: with its attributes, its data, and all that its drawing asked for. */
export class ChartRenderer extends LitElementRenderer {
  /** Further rules for the drawing, as in a style sheet. */
  css = '';
  /** What a policy of the page asks of a `<style>`. */
  nonce: string | null = null;

  constructor(tag: string) {
    super(tag);
    surround(this.element);
  }

  /** The styles of the element come first in what Lit writes; what is particular to this drawing goes with them. */
  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const written = super.renderShadow(info);
    if (written?.[0] !== STYLE) return written;
    const [, ...rest] = written;
    const end = rest.indexOf('</style>');
    const open = this.nonce === null ? STYLE : `<style nonce="${this.nonce}">`;
    return [open, ...rest.slice(0, end), this.css, ...rest.slice(end)];
  }
}
