import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { statusOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { titledOf, withNote } from '../../i18n/label.js';
import { nextByName } from '../../i18n/names.js';
import { stepInRows } from '../../layout/rows.js';
import { segmentTip } from './bloc-breakdown.describe.js';
import type { BlocBreakdownLayout } from './bloc-breakdown.layout.js';
import { segmentAt } from './bloc-hits.layout.js';
import type { Grouping } from './grouping.js';

/** What is drawn now, for the reader's next move. */
export interface BlocDrawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly grouping: Grouping | null;
  readonly layout: BlocBreakdownLayout;
}

export interface BlocAccess extends Access<BlocDrawn> {
  /** Key of the part whose list is open. */
  readonly opened: () => string | null;
  readonly open: (key: string | null) => void;
}

function tipOf({ drawn, locale }: BlocAccess, key: string | null) {
  const now = drawn();
  for (const { row, segments } of now?.layout.rows ?? []) {
    const segment = segments.find((each) => each.key === key);
    if (segment) return segmentTip(row, segment.status, now?.grouping ?? null, locale());
  }
  return null;
}

/** Opens the list of a part, or closes the one that is open. */
export function choose(access: BlocAccess, key: string | null): void {
  const { opened, open, say, locale } = access;
  if (key === opened()) return;
  open(key);
  const { messages } = locale();
  const tip = tipOf(access, key);
  say(tip ? withNote(titledOf(tip, locale()), messages.blocBreakdown.listed, locale()) : messages.unselected);
}

/** Selects a state in the list; `null` lets go of it. */
export function select({ element, drawn, say, locale }: BlocAccess, iso3: Iso3 | null): void {
  const now = drawn();
  if (!now) return;
  element.selected = iso3;
  const { messages } = locale();
  const state = now.dataset.states.find((each) => each.iso3 === iso3);
  say(state ? messages.selected(state.name) : messages.unselected);
  const vote = state ? statusOf(now.decision, state) : null;
  element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: now.decision.id }));
}

/** What a reader can do with the parts of the bars. */
export function marks(access: BlocAccess): MarksActs {
  const { element, drawn, opened } = access;
  const rows = () => drawn()?.layout.rows ?? [];
  const all = () => rows().flatMap(({ segments }) => segments);
  return {
    keys: { moves: 'order', also: ['find'] },
    move: (from, move) =>
      stepInRows(
        all().map(({ key, x, y, width }) => ({ key, x: x + width / 2, y })),
        from,
        move,
      ),
    /** The bar of a group whose name starts with what was typed, or the part in which the state of that name is. */
    search: (typed) => {
      const wanted = typed.toLowerCase();
      const group = rows().find(({ row }) => row.name?.toLowerCase().startsWith(wanted));
      if (group) return group.segments[0]?.key ?? null;
      const states = drawn()?.dataset.states ?? [];
      const found = nextByName(states, typed, '');
      const row = rows().find(
        ({ row }) => found !== null && Object.values(row.states).some((codes) => codes.includes(found)),
      );
      const segment = row?.segments.find(
        ({ status }) => found !== null && row.row.states[status].includes(found),
      );
      return segment?.key ?? null;
    },
    nearest: (event) => {
      const now = drawn();
      const svg = element.shadowRoot?.querySelector<SVGSVGElement>('[part="chart"] svg');
      const matrix = svg?.getScreenCTM();
      if (!now || !matrix) return null;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      return segmentAt(now.layout, x, y);
    },
    tip: (key) => tipOf(access, key),
    select: (key) => choose(access, opened() === key ? null : key),
    row: (iso3) => select(access, element.selected === iso3 ? null : iso3),
    leave: () => choose(access, null),
  };
}
