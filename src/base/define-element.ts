/**
 * Registers an element once. A second copy of the script, or a second version, finds the tag taken:
 * the first serves both, and nothing is thrown into the page. Where a server drew such an element, what takes over
 * its drawing is loaded first.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const define = () => customElements.get(tag) ?? customElements.define(tag, element);
  // On a server there is no document.
  if ((globalThis as Partial<typeof globalThis>).document?.querySelector(`${tag}[data-drawn]`))
    void import('./hydrate.js').then(({ hydrateElements }) => hydrateElements(element)).finally(define);
  else define();
}
