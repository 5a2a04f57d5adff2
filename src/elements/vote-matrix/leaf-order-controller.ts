import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LeafOrder } from './vote-matrix.layout.js';

/** Loads the clustering when states are first sorted by similarity. */
export class LeafOrderController implements ReactiveController {
  /** `null` until it has loaded. */
  order: LeafOrder | null = null;
  failed = false;
  /** Resolves when it has loaded, or has failed to. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A new try after a failure, once the element is put back.
    if (this.failed) [this.#asked, this.failed] = [false, false];
  }

  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.settled = import('../../layout/leaf-order.js')
      .then(({ leafOrder }) => {
        this.order = leafOrder;
      })
      .catch(() => {
        this.failed = true;
      })
      .finally(() => this.#host.requestUpdate());
  }
}
