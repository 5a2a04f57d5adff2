import { AskedState, isYear } from '../../base/controllers/asked-state.js';
import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import type { Dataset, State } from '../../dataset/types.js';
import { RangeSelectEvent } from '../../events/range-select.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import type { TimelineDot, TimelineLayout } from './resolution-timeline.layout.js';
import { timelineAt, timelineMark, timelineStep } from './timeline-marks.js';
import { timelineRange } from './timeline-range.js';
import { eventTip, timelineLabel, timelineTip } from './timeline-words.describe.js';

/** What is drawn now, for the reader's next move. */
export interface TimelineDrawn {
  readonly dataset: Dataset;
  readonly layout: TimelineLayout;
  readonly states: readonly State[];
  readonly eventLabel: (dot: TimelineDot) => string;
}

export interface TimelineAccess extends Access<TimelineDrawn> {
  /** Sets the years in view; `null` for the first or last there is. */
  readonly view: (from: number | null, to: number | null) => void;
}

/** Shows some years only, and tells the page; `null` for the first or last there is. */
export function showYears(access: TimelineAccess, from: number | null, to: number | null): void {
  const { element, locale, say, drawn, view } = access;
  const before = drawn()?.layout;
  if (!before) return;
  const [a, b] = [from ?? before.first, to ?? before.last];
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const all = first <= before.first && last >= before.last;
  const years = { from: all ? null : first, to: all ? null : last };
  view(years.from, years.to);
  const { shown, allYears } = locale().messages.timeline;
  say(all ? allYears : shown(String(first), String(last)));
  element.dispatchEvent(new RangeSelectEvent(years));
}

/** Shows the years that a mouse was drawn across, from one place to another, in units of the view box. */
export function showBrushed(access: TimelineAccess, left: number, right: number): void {
  const layout = access.drawn()?.layout;
  if (!layout) return;
  const { plot, from, to } = layout;
  const at = (x: number) => from + Math.floor(((x - plot.x) / plot.width) * (to - from + 1));
  showYears(access, Math.max(from, at(left)), Math.min(to, at(right - 1)));
}

/** What a reader can do with decisions and events. */
export function marks(access: TimelineAccess): MarksActs {
  const { element, locale, say, drawn } = access;
  const svg = () => element.shadowRoot?.querySelector<SVGSVGElement>('[part="chart"] svg');
  const find = (key: string) => {
    const now = drawn();
    return now && timelineMark(now.layout, key);
  };
  const asked = new AskedState();
  /** States whose votes are told: those of the page, and the one that was typed. */
  const states = (): readonly State[] => {
    const shown = drawn()?.states ?? [];
    return asked.state ? [...new Set([...shown, asked.state])] : shown;
  };
  const range = timelineRange(access, (from, to) => showYears(access, from, to));
  return {
    keys: { moves: 'order', also: ['ask', 'range'] },
    move: (from, move) => {
      const now = drawn();
      return now ? timelineStep(now.layout, from, move) : from;
    },
    /** Digits find a year; letters a state, whose vote is told. */
    search: (typed, from) => {
      if (!isYear(typed)) return asked.find(drawn()?.dataset.states ?? [], typed) && from;
      const found = drawn()?.layout.columns.find(({ decision }) => decision.date?.startsWith(typed));
      return found ? `d:${found.decision.id}` : null;
    },
    nearest: (event) => {
      const now = drawn();
      const matrix = svg()?.getScreenCTM();
      if (!now || !matrix) return null;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      return timelineAt(now.layout, x, y);
    },
    tip: (key) => {
      const found = find(key);
      if (found?.column) return timelineTip(found.column.decision, states(), locale());
      return found?.dot ? eventTip(found.dot.event, locale()) : null;
    },
    anchor: (mark) => mark.querySelector('.segment, .mark') ?? mark,
    activate: (key, cause) => {
      svg()?.classList.toggle('over', key !== null);
      const column = key !== null && cause === 'keyboard' ? find(key)?.column : undefined;
      if (column && asked.state) say(timelineLabel(column.decision, states(), locale()));
    },
    press: (event, from) => range.press(event, from),
    select: (key) => {
      const found = find(key);
      if (found?.dot) say(drawn()?.eventLabel(found.dot) ?? '');
      if (!found?.column) return;
      const { decision } = found.column;
      element.decision = decision.id;
      say(locale().messages.selected(timelineLabel(decision, drawn()?.states ?? [], locale())));
      element.dispatchEvent(new ResolutionSelectEvent({ decision: decision.id, symbol: decision.symbol }));
    },
    leave: () => {
      if (!range.clear() && !asked.clear()) showYears(access, null, null);
    },
  };
}
