import type { CSSResult, ReactiveElement } from 'lit';

/** What a module that is loaded on first use may bring besides its code. */
export interface Styled {
  readonly styles?: CSSResult;
}

/** Something that is on its way, or has come. */
export interface Awaited {
  /** Resolves when it has arrived, or has not; `undefined` until it is asked for. */
  readonly settled: Promise<void> | undefined;
  readonly value?: object | undefined;
}

/**
 * Code or data that the first drawing does without: fetched when it is first asked for, and drawn when it is there.
 * Of a module that exports `styles`, they are added to those of the chart.
 */
export class Later<Value extends object> implements Awaited {
  /** What has arrived. */
  value: Value | undefined;
  /** Whether it did not arrive; `retry` then asks again. */
  failed = false;
  /** Resolves when it has arrived, or has not. */
  settled: Promise<void> | undefined;
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Value>;
  #wanted = false;

  constructor(host: ReactiveElement, load: () => Promise<Value>) {
    this.#host = host;
    this.#load = load;
  }

  /** What has arrived; the first call asks for it, and the chart updates when it is there. */
  get(): Value | undefined {
    this.#wanted = true;
    this.fetch();
    return this.value;
  }

  /** Has it fetched for later: what is drawn does not change when it is there. */
  fetch(): void {
    this.settled ??= this.#fetch();
  }

  /** Lets the next call of `get` ask again for what did not arrive. */
  retry(): void {
    if (this.failed) this.settled = undefined;
    this.failed = false;
  }

  async #fetch(): Promise<void> {
    try {
      const value = await this.#load();
      const root = this.#host.renderRoot;
      const sheet = (value as Styled).styles?.styleSheet;
      if (sheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
      this.value = value;
    } catch {
      this.failed = true;
    }
    if (this.#wanted) this.#host.requestUpdate();
  }
}

/** Two loads at once, so that neither waits for the other. */
export async function together<A, B>(a: Promise<A>, b: Promise<B>): Promise<readonly [A, B]> {
  await Promise.all([a, b]);
  return [await a, await b];
}
