/** A reader came to another step of a story. Bubbles and crosses shadow boundaries. */
export class StoryStepEvent extends Event {
  static readonly type = 'step-change';
  /** Number of the step, from 1 on. */
  readonly step: number;
  /** How many steps the story has. */
  readonly steps: number;
  /** The step itself, a child of the story. */
  readonly element: Element;

  constructor(place: { step: number; steps: number; element: Element }) {
    super(StoryStepEvent.type, { bubbles: true, composed: true });
    this.step = place.step;
    this.steps = place.steps;
    this.element = place.element;
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-change': StoryStepEvent;
  }
}
