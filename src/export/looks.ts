/** Computed value of a CSS property, in the words of `getComputedStyle`; empty for what is not set. */
export type Looks = (property: string) => string;

/** Elements with their computed styles, wherever these come from: a browser, or a cascade of our own. */
export interface Styled<Element> {
  name(element: Element): string;
  attributes(element: Element): Iterable<readonly [string, string]>;
  children(element: Element): Iterable<Element | string>;
  looks(element: Element): Looks;
  /** The element that a drawing refers to by its id, in it or beside it. */
  byId(id: string): Element | null;
  /** Looks of the text that the style sheet puts before an element's own. */
  before(element: Element): Looks;
}

/** Length in px; 0 for what is none. */
export const px = (value: string): number => parseFloat(value) || 0;
