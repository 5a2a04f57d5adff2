/** The language and the direction in which an element stands. */
export interface Place {
  /** BCP 47 tag; `en` where no ancestor sets one. */
  readonly lang: string;
  /** `null` where the direction is left to the language. */
  readonly dir: 'ltr' | 'rtl' | null;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * What the nearest ancestors say with `lang` and `dir`, across shadow boundaries. A direction counts where it is set
 * together with the language or nearer: one set further out is that of other words.
 */
export function nearestLanguage(element: Element): Place {
  let dir: Place['dir'] = null;
  for (let place: Element | null = element; place; place = parentOf(place)) {
    const said = place.getAttribute('dir')?.toLowerCase();
    if (said === 'ltr' || said === 'rtl') dir ??= said;
    const lang = place.getAttribute('lang')?.trim();
    if (lang) return { lang, dir };
  }
  return { lang: 'en', dir };
}
