import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** A list whose items keep their elements by key: `repeat` of Lit, in a third of its bytes. */
class Keyed extends Directive {
  /** In the order of the document; `null` until the list has been drawn once, or taken over from a server. */
  #keys: readonly unknown[] | null = null;

  override render<Item>(
    items: readonly Item[],
    _key: (item: Item) => unknown,
    draw: (item: Item) => unknown,
  ): unknown {
    return items.map(draw);
  }

  override update(list: ChildPart, [items, key, draw]: Parameters<Keyed['render']>): unknown {
    const before = this.#keys;
    const keys = (this.#keys = items.map(key));
    if (!before) return items.map(draw);
    const drawn = getCommittedValue(list) as readonly ChildPart[];
    const old = new Map(before.map((each, i) => [each, drawn[i]]));
    for (const [each, part] of old) {
      if (keys.includes(each)) continue;
      removePart(part);
      old.delete(each);
    }
    const parts = items.map((item, i) => {
      // What has its place is taken out of `old`: the first in it comes next in the document.
      const [next] = old.values();
      const found = old.get(keys[i]);
      old.delete(keys[i]);
      return setChildPartValue(found && found === next ? found : insertPart(list, next, found), draw(item));
    });
    setCommittedValue(list, parts);
    return noChange;
  }
}

export const keyed = directive(Keyed) as <Item>(
  items: readonly Item[],
  key: (item: Item) => unknown,
  draw: (item: Item) => unknown,
) => unknown;
