import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

/** A list whose items keep their elements by key: `repeat` of Lit, in a third of its bytes. */
class Keyed extends Directive {
  /** In the order of the document. */
  #parts = new Map<unknown, ChildPart>();

  override render<Item>(
    _items: readonly Item[],
    _key: (item: Item) => unknown,
    _draw: (item: Item) => unknown,
  ): typeof noChange {
    return noChange;
  }

  override update(list: ChildPart, [items, key, draw]: Parameters<Keyed['render']>): typeof noChange {
    const old = this.#parts;
    const keys = new Set(items.map(key));
    this.#parts = new Map();
    for (const [each, part] of old) {
      if (keys.has(each)) continue;
      removePart(part);
      old.delete(each);
    }
    for (const item of items) {
      const own = key(item);
      // What has its place is taken out of `old`: the first in it comes next in the document.
      const [next] = old.values();
      const found = old.get(own);
      const part = found && found === next ? found : insertPart(list, next, found);
      old.delete(own);
      this.#parts.set(own, part);
      setChildPartValue(part, draw(item));
    }
    return noChange;
  }
}

export const keyed = directive(Keyed) as <Item>(
  items: readonly Item[],
  key: (item: Item) => unknown,
  draw: (item: Item) => unknown,
) => unknown;
