import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { statusOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { labelOf, tipOf, type Parts } from '../../i18n/label.js';
import { nextByName } from '../../i18n/names.js';
import { stepInRows } from '../../layout/rows.js';
import type { TallyMark, VoteTallyLayout } from './vote-tally.layout.js';

/** What is drawn now, for the reader's next move. */
export interface TallyDrawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly layout: VoteTallyLayout;
  readonly parts: (mark: TallyMark) => Parts;
}

/** What a reader can do with the stripes. */
export function marks({ element, locale, say, drawn }: Access<TallyDrawn>): MarksActs {
  const all = () => drawn()?.layout.marks ?? [];
  const partsOf = (iso3: string | null): Parts | undefined => {
    const mark = all().find((each) => each.iso3 === iso3);
    return mark && drawn()?.parts(mark);
  };
  const select = (iso3: Iso3 | null) => {
    const now = drawn();
    if (iso3 === element.selected || !now) return;
    const { messages } = locale();
    element.selected = iso3;
    const parts = partsOf(iso3);
    say(parts ? messages.selected(labelOf(parts, locale())) : messages.unselected);
    // An event tells of the record, never of a what-if.
    const state = now.dataset.states.find((each) => each.iso3 === iso3);
    const vote = state ? statusOf(now.decision, state) : null;
    element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: now.decision.id }));
  };
  return {
    keys: { moves: 'order', also: ['find'] },
    move: (from, move) =>
      stepInRows(
        all().map(({ iso3, x, y, width }) => ({ key: iso3, x: x + width / 2, y })),
        from,
        move,
      ),
    search: (typed, from) => {
      const codes = new Set(all().map(({ iso3 }) => iso3));
      return nextByName(drawn()?.dataset.states.filter(({ iso3 }) => codes.has(iso3)) ?? [], typed, from);
    },
    tip: (iso3) => {
      const parts = partsOf(iso3);
      return parts ? tipOf(parts, locale()) : null;
    },
    select: (iso3) => select(element.selected?.toUpperCase() === iso3 ? null : iso3),
    row: (iso3) => select(element.selected?.toUpperCase() === iso3 ? null : iso3),
    leave: () => select(null),
  };
}
