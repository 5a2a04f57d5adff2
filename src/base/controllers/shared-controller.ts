import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../dataset/types.js';
import { sharedContext, type Shared, type SharedSelection } from '../shared.js';

type Key = keyof SharedSelection;

/** Names of the properties of a chart that follow each shared choice; a range takes two, first and last year. */
export type Follows = Readonly<Record<Key, readonly string[]>>;

/** What most charts have. */
export const FOLLOWS: Follows = { state: ['selected'], decision: ['decision'], range: [] };

interface SharedHost extends ReactiveControllerHost, HTMLElement {
  readonly resolution: string | null;
}

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
 * Listens to the nearest `<vote-data>` and sets the chart's properties as its readers choose. What the chart had
 * of its own comes back when it leaves, or where it cannot show what was chosen.
 */
export class SharedController implements ReactiveController {
  /** What the nearest `<vote-data>` hands down; `null` outside. */
  value: Shared | null = null;
  readonly #host: SharedHost;
  readonly #follows: () => Follows;
  #leave: (() => void) | undefined;
  /** Values of the chart's own before the first shared choice, and those before the latest. */
  readonly #back = new Map<Key, (readonly unknown[])[]>();

  constructor(host: SharedHost, follows: () => Follows) {
    this.#host = host;
    this.#follows = follows;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // A `<vote-data>` may wake up after the charts inside it.
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#leave = undefined;
    this.value = null;
    for (const [key, [own]] of this.#back) if (own) this.#write(key, own);
    this.#back.clear();
    this.#host.requestUpdate();
  }

  /** Errors that all charts inside show, and that `<vote-data>` reports. */
  get problems(): readonly Problem[] | null {
    const data = this.value?.data;
    return data?.kind === 'error' ? data.problems : null;
  }

  /** Takes back a shared choice that the chart cannot show; `false` where there is none. */
  takeBack(key: Key): boolean {
    const values = this.#back.get(key)?.pop();
    if (values) this.#write(key, values);
    return values !== undefined;
  }

  #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(sharedContext, this.#host, this.#take, true));
  };

  #take = (value: Shared, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    const before = this.value;
    this.value = value;
    if (before?.data !== value.data) this.#host.requestUpdate();
    for (const key of KEYS) {
      const { made } = value.selection[key];
      if (before?.selection[key] === value.selection[key]) continue;
      if (made || (value.selection[key].value !== null && this.#isOpen(key)))
        this.#apply(key, value.selection);
    }
  };

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
