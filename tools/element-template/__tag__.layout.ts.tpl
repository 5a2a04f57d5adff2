import type { Dataset, Iso3 } from '../../dataset/types.js';
import { statusOf, type StateStatus } from '../../dataset/queries.js';
import type { Decision } from '../../dataset/types.js';

/** The mark of one state, in CSS px. */
export interface __Class__Mark {
  readonly iso3: Iso3;
  readonly status: StateStatus;
  readonly x: number;
  readonly y: number;
}

export interface __Class__Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly __Class__Mark[];
}

/** Distance between two marks in CSS px: the size of a target. */
const STEP = 24;

/** One mark a state, in rows. Returns no marks for a width that is not above 0. */
export function __camel__Layout(
  dataset: Dataset,
  decision: Decision,
  options: { readonly width: number },
): __Class__Layout {
  const columns = Math.floor(options.width / STEP);
  if (!(columns > 0)) return { width: 0, height: 0, marks: [] };
  const marks = dataset.states.map((state, index) => ({
    iso3: state.iso3,
    status: statusOf(decision, state),
    x: ((index % columns) + 0.5) * STEP,
    y: (Math.floor(index / columns) + 0.5) * STEP,
  }));
  return { width: options.width, height: Math.ceil(marks.length / columns) * STEP, marks };
}
