import type { CssNode, Selector } from 'css-tree';

const BY_CLASS = 1 << 10;

/** The greatest specificity among alternatives, as inside `:is()`. */
function greatest(children: Iterable<CssNode>): number {
  let most = 0;
  for (const child of children) {
    const found =
      child.type === 'Selector'
        ? specificityOf(child)
        : child.type === 'SelectorList'
          ? greatest(child.children)
          : 0;
    most = Math.max(most, found);
  }
  return most;
}

function partSpecificity(part: CssNode): number {
  switch (part.type) {
    case 'IdSelector':
      return BY_CLASS * BY_CLASS;
    case 'ClassSelector':
    case 'AttributeSelector':
      return BY_CLASS;
    case 'TypeSelector':
      return part.name === '*' ? 0 : 1;
    case 'PseudoElementSelector':
      return 1;
    case 'PseudoClassSelector': {
      const inside = part.children ? greatest(part.children) : 0;
      if (/^(is|not|has)$/.test(part.name)) return inside;
      if (part.name === 'where') return 0;
      return BY_CLASS + inside;
    }
    default:
      return 0;
  }
}

/** Ids, then classes, then tags, in one number. */
export function specificityOf(selector: Selector): number {
  return selector.children.toArray().reduce((sum, part) => sum + partSpecificity(part), 0);
}

/** What the last part of a selector asks for, so that most rules are never tried on most elements. */
export function rightmost(selector: Selector): string {
  const parts = selector.children.toArray();
  const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  let tag = '';
  for (const part of last) {
    if (part.type === 'ClassSelector') return `.${part.name}`;
    if (part.type === 'TypeSelector' && part.name !== '*') tag = part.name;
  }
  return tag;
}
