/** An element of a drawing as plain data: the same in a browser and where there is no document. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** An element with what stands in it. */
export const node = (
  name: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode => ({ name, attributes, children });

/** What XML does not allow in any form: control characters, halves of pairs, and two that are no characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

/** Two decimals are a hundredth of a pixel. */
const plain = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** The element as XML. */
export function xmlOf({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${plain(value)}"`);
  const open = `<${name}${written.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : xmlOf(child)));
  return `${open}>${inside.join('')}</${name}>`;
}
