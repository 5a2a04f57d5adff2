/** A reader chose the years in view. Bubbles and crosses shadow boundaries. */
export class RangeSelectEvent extends Event {
  static readonly type = 'range-select';
  /** First year in view; `null` for the first there is. */
  readonly from: number | null;
  /** Last year in view; `null` for the last there is. */
  readonly to: number | null;

  constructor(range: { from: number | null; to: number | null }) {
    super(RangeSelectEvent.type, { bubbles: true, composed: true });
    this.from = range.from;
    this.to = range.to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'range-select': RangeSelectEvent;
  }
}
