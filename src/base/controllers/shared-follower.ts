import type { Follows, SharedFollower, SharedHost, SharedSelection } from '../shared.js';

type Key = keyof SharedSelection;

const KEYS: readonly Key[] = ['state', 'decision', 'range'];

const isBlank = (value: unknown): boolean =>
  (typeof value === 'string' ? value.trim() : (value ?? '')) === '';

/** A shared choice as values of the properties that follow it; `null` where the chart's own shall come back. */
function valuesOf(key: Key, { state, decision, range }: SharedSelection): readonly unknown[] | null {
  if (key === 'state') return [state.value];
  if (key === 'range') return [range.value?.from ?? null, range.value?.to ?? null];
  return decision.value === null ? null : [decision.value];
}

/**
 * Sets a chart's properties as readers choose in the charts beside it. What the chart had of its own comes back when
 * it leaves, or where it cannot show what was chosen. A `<vote-data>` brings this to the charts inside it.
 */
export class PropertyFollower implements SharedFollower {
  readonly #host: SharedHost;
  readonly #follows: () => Follows;
  #before: SharedSelection | undefined;
  /** Values of the chart's own before the first shared choice, and those before the latest. */
  readonly #back = new Map<Key, (readonly unknown[])[]>();

  constructor(host: SharedHost, follows: () => Follows) {
    this.#host = host;
    this.#follows = follows;
  }

  follow(selection: SharedSelection): void {
    const before = this.#before;
    this.#before = selection;
    for (const key of KEYS) {
      const { made, value } = selection[key];
      if (before?.[key] === selection[key]) continue;
      if (made || (value !== null && this.#isOpen(key))) this.#apply(key, selection);
    }
  }

  takeBack(key: Key): boolean {
    const values = this.#back.get(key)?.pop();
    if (values) this.#write(key, values);
    return values !== undefined;
  }

  leave(): void {
    for (const [key, [own]] of this.#back) if (own) this.#write(key, own);
  }

  /** Whether the page left it open to the chart. */
  #isOpen(key: Key): boolean {
    return this.#read(key).every(isBlank) && (key !== 'decision' || isBlank(this.#host.resolution));
  }

  #apply(key: Key, selection: SharedSelection): void {
    const current = this.#read(key);
    const own = this.#back.get(key)?.[0] ?? current;
    this.#back.set(key, [own, current]);
    this.#write(key, valuesOf(key, selection) ?? own);
  }

  #read(key: Key): readonly unknown[] {
    return this.#follows()[key].map((name): unknown => Reflect.get(this.#host, name));
  }

  #write(key: Key, values: readonly unknown[]): void {
    this.#follows()[key].forEach((name, i) => Reflect.set(this.#host, name, values[i]));
  }
}
