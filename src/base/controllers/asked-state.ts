import type { State } from '../../dataset/types.js';
import { nextByName } from '../../i18n/names.js';

/** Years are typed as digits, names are not. */
export const isYear = (typed: string): boolean => /^\d/.test(typed);

/**
 * The state that a reader has typed, where marks are no states: each mark then tells what that state did, until the
 * reader lets go of it.
 */
export class AskedState {
  #state: State | null = null;

  get state(): State | null {
    return this.#state;
  }

  /** Takes what was typed; `null` where no state is called so, and the one before stays. */
  find(states: readonly State[], typed: string): State | null {
    const iso3 = nextByName(states, typed, this.#state?.iso3 ?? '');
    const found = states.find((state) => state.iso3 === iso3) ?? null;
    if (found) this.#state = found;
    return found;
  }

  /** Lets go of it; `false` where there was none. */
  clear(): boolean {
    const had = this.#state !== null;
    this.#state = null;
    return had;
  }
}
