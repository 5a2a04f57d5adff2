/**
 * Registers an element once. A second copy of the script, or a second version, finds the tag taken:
 * the first serves both, and nothing is thrown into the page. Where a server drew such an element, what takes over
 * its drawing is loaded first.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const define = () => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
  if (typeof document !== 'undefined' && [...document.querySelectorAll(tag)].some((each) => each.shadowRoot))
    void import('./hydrate.js').then(({ hydrateElements }) => hydrateElements(element)).finally(define);
  else define();
}
