/**
 * Registers an element once. A second copy of the script, or a second version, finds the tag taken:
 * the first serves both, and nothing is thrown into the page.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
