import { VERSION } from './version.js';

/** A class that may say which version registered it. */
type Versioned = object & { version?: string };

/**
 * Registers an element once. A second copy of the script finds the tag taken: the first serves both. Where that is
 * another version, or nothing can be registered, the console says so once; nothing is thrown into the page. Where a
 * server drew such an element, what takes over its drawing is loaded first.
 */
export function defineElement(tag: string, element: CustomElementConstructor & Versioned): void {
  element.version = VERSION;
  const define = () => {
    let found: Versioned;
    try {
      found = customElements.get(tag) ?? (customElements.define(tag, element), element);
    } catch (reason) {
      found = reason as object;
    }
    if (found.version !== VERSION) import('./define-problem.js').then(({ tell }) => tell(tag, found), String);
  };
  // On a server there is no document.
  if ((globalThis as Partial<typeof globalThis>).document?.querySelector(`${tag}[data-drawn]`))
    void import('./hydrate.js').then(({ hydrateElements }) => hydrateElements(element)).finally(define);
  else define();
}
