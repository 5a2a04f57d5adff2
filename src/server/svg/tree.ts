import { Element, isTag, isText, type ChildNode, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Styled } from '../../export/looks.js';
import type { cascade } from './cascade.js';
import { HOST } from './stylesheet.js';

/** A chart as it is served: its host element with what stands in its shadow, and the style sheets there. */
export interface ShadowTree {
  readonly host: Element;
  readonly sheets: readonly string[];
}

function found(nodes: readonly ChildNode[], is: (element: Element) => boolean): Element | null {
  for (const each of nodes) {
    if (!isTag(each)) continue;
    const match = is(each) ? each : found(each.children, is);
    if (match) return match;
  }
  return null;
}

/** The first element under another for which something holds, in the order of the document. */
export const find = (under: ParentNode, is: (element: Element) => boolean): Element | null =>
  found(under.children, is);

/** Every element under another for which something holds. */
export const findAll = (under: ParentNode, is: (element: Element) => boolean): Element[] =>
  under.children.filter(isTag).flatMap((each) => (is(each) ? [each] : findAll(each, is)));

/** The words in an element, with one space where there are several. */
export function textOf(element: ParentNode): string {
  const text = (node: ChildNode): string =>
    isText(node) ? node.data : isTag(node) ? node.children.map(text).join('') : '';
  return element.children.map(text).join('').replace(/\s+/g, ' ').trim();
}

export const hasPart =
  (part: string) =>
  ({ attribs }: Element): boolean =>
    attribs.part === part;

/** Reads the HTML of one chart with a declarative shadow root. */
export function shadowTree(html: string): ShadowTree {
  const document = parseDocument(html, {
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
    recognizeSelfClosing: true,
  });
  const template = find(document, ({ name, attribs }) => name === 'template' && 'shadowrootmode' in attribs);
  if (!template) throw new Error('There is no chart in this HTML: it has no template with shadowrootmode.');
  const outer = template.parent;
  const host = new Element(HOST, outer && isTag(outer) ? { ...outer.attribs } : {});
  const sheets = findAll(template, ({ name }) => name === 'style').map((style) =>
    style.children.map((child) => (isText(child) ? child.data : '')).join(''),
  );
  host.children = template.children.filter((child) => !(isTag(child) && child.name === 'style'));
  for (const child of host.children) child.parent = host;
  return { host, sheets };
}

/** Elements of served HTML, with the styles of a cascade. */
export function styledOnServer(host: Element, styles: ReturnType<typeof cascade>): Styled<Element> {
  return {
    ...styles,
    byId: (id) => find(host, ({ attribs }) => attribs.id === id),
    name: ({ name }) => name,
    attributes: ({ attribs }) => Object.entries(attribs),
    children: ({ children }) =>
      children.flatMap((child): (Element | string)[] =>
        isTag(child) ? [child] : isText(child) ? [child.data] : [],
      ),
  };
}
