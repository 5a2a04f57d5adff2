import { keys } from '../../i18n/en-keys.js';
import type { TimelineAccess } from './resolution-timeline.marks.js';
import { timelineMark, timelineStep } from './timeline-marks.js';

/** Years that a reader marks by keyboard, as a mouse does by dragging: Shift with an arrow, then Enter. */
export interface TimelineRange {
  /** Whether the key was one of these. */
  press(event: KeyboardEvent, from: string): boolean;
  /** Lets go of what is marked; `false` where nothing was. */
  clear(): boolean;
}

/** @param show - Shows some years only. */
export function timelineRange(
  { element, drawn, locale, say }: TimelineAccess,
  show: (from: number, to: number) => void,
): TimelineRange {
  let ends: readonly [string, string] | null = null;

  /** First and last year between two decisions. */
  function yearsOf([a, b]: readonly [string, string]): readonly [number, number] | null {
    const now = drawn();
    if (!now) return null;
    const years = [a, b].map((key) => {
      const date = timelineMark(now.layout, key).column?.decision.date;
      return date ? Number(date.slice(0, 4)) : now.layout.to;
    });
    return [Math.min(...years), Math.max(...years)];
  }

  function paint(): void {
    const years = ends && yearsOf(ends);
    for (const column of drawn()?.layout.columns ?? []) {
      const { id, date } = column.decision;
      const year = date ? Number(date.slice(0, 4)) : (drawn()?.layout.to ?? 0);
      const inside = years !== null && year >= years[0] && year <= years[1];
      element.shadowRoot
        ?.querySelector(`[data-decision="${CSS.escape(id)}"]`)
        ?.toggleAttribute('data-marked', inside);
    }
  }

  function clear(): boolean {
    if (!ends) return false;
    ends = null;
    paint();
    return true;
  }

  function extend(from: string, move: 'left' | 'right'): boolean {
    const now = drawn();
    if (!now || !timelineMark(now.layout, from).column) return false;
    const to = timelineStep(now.layout, from, move);
    ends = [ends?.[0] ?? from, to];
    paint();
    element.shadowRoot?.querySelector<SVGElement>(`[data-mark="${CSS.escape(to)}"]`)?.focus();
    const years = yearsOf(ends);
    if (years) say(locale().part('keys', keys).marked(`${years[0]}`, `${years[1]}`));
    return true;
  }

  return {
    clear,
    press({ key, shiftKey }, from) {
      if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
        return extend(from, key === 'ArrowLeft' ? 'left' : 'right');
      if (key === 'Enter' && ends) {
        const years = yearsOf(ends);
        clear();
        if (years) show(...years);
        return true;
      }
      // Escape lets go of the mark alone; any other step does so too, and goes on.
      if (key !== 'Escape' && key !== 'Shift') clear();
      return false;
    },
  };
}
