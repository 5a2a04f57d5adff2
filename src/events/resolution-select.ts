/** A reader chose a decision. Bubbles and crosses shadow boundaries. */
export class ResolutionSelectEvent extends Event {
  static readonly type = 'resolution-select';
  /** Id of the decision, such as `general-assembly/2014`. */
  readonly decision: string;
  /** Symbol of its document, such as `A/RES/69/188`; `null` where none was seen. */
  readonly symbol: string | null;

  constructor(choice: { decision: string; symbol: string | null }) {
    super(ResolutionSelectEvent.type, { bubbles: true, composed: true });
    this.decision = choice.decision;
    this.symbol = choice.symbol;
  }
}

declare global {
  interface HTMLElementEventMap {
    'resolution-select': ResolutionSelectEvent;
  }
}
