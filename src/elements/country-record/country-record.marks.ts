import { isYear } from '../../base/controllers/asked-state.js';
import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { KeysSaid } from '../../base/controllers/keys-hint.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import type { Decision } from '../../dataset/types.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { nextByName } from '../../i18n/names.js';
import { nearest, step } from '../../layout/spatial.js';
import type { CountryRecordLayout, PlacedMark } from './country-record.layout.js';
import { markTip } from './record-words.describe.js';

/** How near a pointer must come to a mark, in px. */
const REACH = 18;

/** What is drawn now, for the reader's next move. */
export interface RecordDrawn {
  readonly layout: CountryRecordLayout;
  readonly chosen: Decision | null;
  readonly label: (mark: PlacedMark) => string;
}

/** What a reader can do with the marks. */
export function marks({ element, locale, say, drawn }: Access<RecordDrawn>): MarksActs {
  const all = () => drawn()?.layout.marks ?? [];
  const states = () => [...new Set(all().map(({ state }) => state))];
  const markOf = (key: string) => all().find((mark) => mark.key === key);
  const choose = (decision: Decision | null) => {
    const now = drawn();
    if (!now) return;
    const { messages } = locale();
    if (!decision || decision === now.chosen) {
      if (!now.chosen) return;
      element.decision = element.resolution = null;
      return say(messages.unselected);
    }
    element.decision = decision.id;
    const mark = all().find(({ entry }) => entry.decision === decision);
    say(mark ? messages.selected(now.label(mark)) : '');
    element.dispatchEvent(new ResolutionSelectEvent({ decision: decision.id, symbol: decision.symbol }));
  };
  return {
    get keys(): KeysSaid {
      return { moves: 'order', also: states().length > 1 ? ['find'] : [] };
    },
    move: (from, move) =>
      step(
        all(),
        all().map(({ key }) => key),
        from,
        move,
      ),
    /** The first act of a year; or of one of the states that are compared, in the same act where it has one. */
    search: (typed, from) => {
      if (isYear(typed))
        return all().find(({ entry }) => `${entry.year ?? ''}`.startsWith(typed))?.key ?? null;
      const here = markOf(from);
      const iso3 = nextByName(states(), typed, here?.state.iso3 ?? '');
      const own = all().filter(({ state }) => state.iso3 === iso3);
      return (own.find(({ entry }) => entry === here?.entry) ?? own[0])?.key ?? null;
    },
    nearest: (event) => {
      const svg = element.shadowRoot?.querySelector<SVGSVGElement>('[part="chart"] svg');
      const matrix = svg?.getScreenCTM();
      if (!matrix) return null;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      return nearest(all(), x, y, REACH);
    },
    tip: (key) => {
      const mark = markOf(key);
      return mark ? markTip(mark, mark.entry, mark.lane, locale()) : null;
    },
    select: (key) => choose(markOf(key)?.entry.decision ?? null),
    leave: () => choose(null),
  };
}
