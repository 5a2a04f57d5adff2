import type { Problem } from '../dataset/types.js';

/** A chart cannot use what it was given. It shows the same sentences. Bubbles and crosses shadow boundaries. */
export class DataErrorEvent extends Event {
  static readonly type = 'data-error';
  /** Everything that is wrong, each with its path. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(DataErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'data-error': DataErrorEvent;
  }
}
