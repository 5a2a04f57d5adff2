import type { ReactiveControllerHost } from 'lit';
import { isDataset } from '../../dataset/brand.js';
import type { Dataset, Problem } from '../../dataset/types.js';

export type DatasetState =
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly problems: readonly Problem[] };

const LOADING: DatasetState = { kind: 'loading' };
const NOT_READ: DatasetState = {
  kind: 'error',
  problems: [{ path: 'dataset', message: 'The part that reads datasets did not load. Try again.' }],
};

/**
 * Turns what the page gave as `dataset` into a dataset, a wait, or a list of problems.
 * The parser is loaded only for pages that bring data of their own.
 */
export class DatasetController {
  /** Resolves when the newest input has been parsed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  #input: unknown;
  #state: DatasetState = LOADING;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The state for this input; asks for another update when a wait ends. */
  resolve(input: unknown, bundled: () => Dataset): DatasetState {
    if (input === undefined || input === null) {
      this.#input = input;
      return (this.#state = { kind: 'ready', dataset: bundled() });
    }
    if (isDataset(input)) {
      this.#input = input;
      return (this.#state = { kind: 'ready', dataset: input });
    }
    if (Object.is(input, this.#input)) return this.#state;
    this.#input = input;
    this.#state = LOADING;
    this.settled = this.#parse(input, bundled());
    return this.#state;
  }

  async #parse(input: unknown, bundled: Dataset): Promise<void> {
    let state: DatasetState = NOT_READ;
    try {
      const { parseOnce } = await import('../parse-once.js');
      state = await parseOnce(input, bundled);
    } catch {
      // Offline, perhaps: the sentence says what to do.
    }
    if (!Object.is(input, this.#input)) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}
