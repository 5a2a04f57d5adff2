import type { Iso3 } from '../dataset/types.js';
import type { StateStatus } from '../dataset/queries.js';

/** A reader chose a state, or let go of it. Bubbles and crosses shadow boundaries. */
export class VoteSelectEvent extends Event {
  static readonly type = 'vote-select';
  /** Alpha-3 code of the chosen state; `null` when the choice was taken back. */
  readonly state: Iso3 | null;
  /** What that state did in the decision shown; `null` where the chart shows no single decision. */
  readonly vote: StateStatus | null;
  /** Id of the decision shown, such as `general-assembly/2014`. */
  readonly decision: string | null;

  constructor(choice: { state: Iso3 | null; vote: StateStatus | null; decision: string | null }) {
    super(VoteSelectEvent.type, { bubbles: true, composed: true });
    this.state = choice.state;
    this.vote = choice.vote;
    this.decision = choice.decision;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vote-select': VoteSelectEvent;
  }
}
