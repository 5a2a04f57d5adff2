import { AskedState } from '../../base/controllers/asked-state.js';
import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { labelOf, tipOf, type Parts } from '../../i18n/label.js';
import { stepInOrder } from '../../layout/order.js';
import type { Dataset } from '../../dataset/types.js';
import type { PathStep, TextPath } from './path-steps.layout.js';
import { stateTexts } from './path-words.describe.js';

/** What is drawn now, for the reader's next move. */
export interface PathDrawn {
  readonly dataset: Dataset;
  readonly path: TextPath;
  readonly steps: readonly PathStep[];
  readonly parts: (step: PathStep) => Parts;
}

/** What a reader can do with the steps. */
export function marks({ element, locale, say, drawn }: Access<PathDrawn>): MarksActs {
  const asked = new AskedState();
  const stepOf = (key: string) => drawn()?.steps.find((step) => step.key === key);
  /** What a step says, with the vote of the state that was typed. */
  const partsOf = (key: string | null): Parts | undefined => {
    const step = key === null ? undefined : stepOf(key);
    const parts = step && drawn()?.parts(step);
    const more = step && asked.state ? stateTexts(step, [asked.state], locale()) : [];
    return parts && [...parts, ...more.filter((text) => !parts.includes(text))];
  };
  return {
    keys: { moves: 'order', also: ['ask'] },
    move: (from, move) => {
      const keys = drawn()?.steps.map(({ key }) => key) ?? [];
      return stepInOrder(keys, from, move, keys.length);
    },
    /** A state, whose votes are told. */
    search: (typed, from) => asked.find(drawn()?.dataset.states ?? [], typed) && from,
    activate: (key, cause) => {
      const parts = cause === 'keyboard' && asked.state ? partsOf(key) : undefined;
      if (parts) say(labelOf(parts, locale()));
    },
    tip: (key) => {
      const parts = partsOf(key);
      return parts ? tipOf(parts, locale()) : null;
    },
    select: (key) => {
      const step = stepOf(key);
      const parts = step && drawn()?.parts(step);
      if (!parts) return;
      say(locale().messages.selected(labelOf(parts, locale())));
      if (!step.decision || element.decision === step.key) return;
      // The text stays the same when the choice is let go of.
      if (!element.resolution?.trim()) element.resolution = step.decision.resolution;
      element.decision = step.key;
      element.dispatchEvent(new ResolutionSelectEvent({ decision: step.key, symbol: step.symbol }));
    },
    leave: () => {
      if (asked.clear() || !element.decision || !element.resolution) return;
      element.decision = null;
      say(locale().messages.unselected);
    },
  };
}
