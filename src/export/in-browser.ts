import type { Looks, Styled } from './looks.js';

const looksOf = (element: Element, pseudo?: string): Looks => {
  const style = getComputedStyle(element, pseudo);
  return (property) => style.getPropertyValue(property);
};

/** Elements of a page, with the styles that its browser computes. */
export function styledInBrowser(root: ParentNode): Styled<Element> {
  const known = new WeakMap<Element, Looks>();
  return {
    name: (element) => element.localName,
    attributes: (element) => [...element.attributes].map(({ name, value }) => [name, value] as const),
    children: (element) =>
      [...element.childNodes].flatMap((child): (Element | string)[] =>
        child instanceof Element ? [child] : child instanceof Text ? [child.data] : [],
      ),
    looks(element) {
      const looks = known.get(element) ?? looksOf(element);
      known.set(element, looks);
      return looks;
    },
    byId: (id) => root.querySelector(`#${CSS.escape(id)}`),
    before: (element) => looksOf(element, '::before'),
  };
}
