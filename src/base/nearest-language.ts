/** The language that the nearest ancestor sets with `lang`, across shadow boundaries; `en` where none does. */
export function nearestLanguage(element: Element): string {
  let place: Element | null = element;
  while (place) {
    const holder: Element | null = place.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = (holder ?? place).getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
