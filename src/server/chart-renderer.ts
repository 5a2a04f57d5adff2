import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';

/** What `LitElementRenderer` writes before the drawing. */
const STYLE = '<style>';

/** Renders an element that has been prepared: with its attributes, its data, and all that its drawing asked for. */
export class ChartRenderer extends LitElementRenderer {
  /** Further rules for the drawing, as in a style sheet. */
  css = '';
  /** What a policy of the page asks of a `<style>`. */
  nonce: string | null = null;

  constructor(tag: string, element: CustomElementConstructor) {
    super(tag);
    // Lit makes an element of whichever class has the tag: another copy of the library may have it.
    if (!(this.element instanceof element)) {
      this.element = new element() as typeof this.element;
      Object.defineProperty(this.element, 'localName', { value: tag });
    }
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
