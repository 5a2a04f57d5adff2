/** Attributes with their values; `null` where an attribute is not there. */
export type Attributes = Readonly<Record<string, string | null>>;

/** What a step does to one of the story's charts, counted from 0. */
export interface StepChange {
  readonly target: number;
  readonly attributes: Attributes;
}

const PREFIX = 'data-set-';
/** What runs code, fetches, or belongs to the page. */
const FORBIDDEN = /^(on.*|style|src|srcdoc|href|id|class|slot|is)$/;

/** What a step's `data-set-…` attributes ask for; an empty value takes an attribute away. */
export function askedAttributes(attributes: Iterable<readonly [string, string]>): Attributes {
  const asked: Record<string, string | null> = {};
  for (const [name, value] of attributes) {
    if (name.startsWith(PREFIX) && name.length > PREFIX.length)
      asked[name.slice(PREFIX.length)] = value.trim() === '' ? null : value;
  }
  return asked;
}

/** Names that a story may not set on an element which observes these attributes. */
export function refusedAttributes(asked: Attributes, observed: readonly string[]): readonly string[] {
  return Object.keys(asked).filter((name) => FORBIDDEN.test(name) || !observed.includes(name));
}

/** A decision goes before a resolution: to show the resolution, what chose the decision must go. */
function withDecision(attributes: Attributes): Attributes {
  return 'resolution' in attributes && !('decision' in attributes)
    ? { ...attributes, decision: null }
    : attributes;
}

/** Names of all attributes that any step touches on a chart. */
export function touchedAttributes(steps: readonly (StepChange | null)[], target: number): readonly string[] {
  const own = steps.filter((step) => step?.target === target);
  return [...new Set(own.flatMap((step) => Object.keys(withDecision(step?.attributes ?? {}))))];
}

/**
 * The attributes of every chart at a step: what it had at first, and then what each step up to this one sets. So it
 * does not matter from where the reader came.
 * @param initial - For each chart the attributes that steps touch, as they were before the story began.
 * @param steps - What each step does; `null` for one that changes nothing.
 * @param current - The step reached, from 0 on; below 0 nothing has been set yet.
 */
export function storyAttributes(
  initial: readonly Attributes[],
  steps: readonly (StepChange | null)[],
  current: number,
): readonly Attributes[] {
  const reached = steps.slice(0, Math.max(0, current + 1));
  return initial.map((own, target) =>
    reached.reduce<Attributes>(
      (state, step) => (step?.target === target ? { ...state, ...withDecision(step.attributes) } : state),
      own,
    ),
  );
}

/** The last step whose upper edge has passed the line; the first before any has; -1 without steps. */
export function currentStep(tops: readonly number[], line: number): number {
  const passed = tops.findLastIndex((top) => top <= line);
  return passed >= 0 ? passed : tops.length > 0 ? 0 : -1;
}

/** A box, in px from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Where in the window a step becomes the current one, as a share of its height: in the middle, or where the chart
 * lies on top of the steps, in the middle of the room that it leaves.
 */
export function storyLine(chart: Box, steps: Box, height: number): number {
  const beside = chart.right <= steps.left + 1 || steps.right <= chart.left + 1;
  if (beside || height <= 0) return 0.5;
  return Math.min(0.9, (chart.height + height) / 2 / height);
}
