import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import type { Dataset, Decision } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { labelOf, tipOf, type Parts } from '../../i18n/label.js';
import { nextByName } from '../../i18n/names.js';
import { step } from '../../layout/spatial.js';
import { seatParts } from './council-vote.describe.js';
import type { CouncilVoteLayout } from './council-vote.layout.js';

/** What is drawn now, for the reader's next move. */
export interface CouncilDrawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly layout: CouncilVoteLayout;
}

/** What a reader can do with the seats. */
export function marks({ element, locale, say, drawn }: Access<CouncilDrawn>): MarksActs {
  const seats = () => drawn()?.layout.seats.filter(({ iso3 }) => iso3 !== null) ?? [];
  const partsOf = (iso3: string): Parts => {
    const now = drawn();
    const seat = seats().find((each) => each.iso3 === iso3);
    return seat && now ? seatParts(seat, now.decision, locale()) : [iso3];
  };
  const select = (iso3: string | null) => {
    const now = drawn();
    if (iso3 === element.selected || !now) return;
    element.selected = iso3;
    const { messages } = locale();
    say(iso3 ? messages.selected(labelOf(partsOf(iso3), locale())) : messages.unselected);
    const vote = seats().find((seat) => seat.iso3 === iso3)?.status ?? null;
    element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: now.decision.id }));
  };
  return {
    keys: { moves: 'place', also: ['find'] },
    move: (from, move) =>
      step(
        seats(),
        seats().map(({ key }) => key),
        from,
        move,
      ),
    search: (typed, from) => {
      const members = new Set(seats().map(({ iso3 }) => iso3));
      return nextByName(drawn()?.dataset.states.filter(({ iso3 }) => members.has(iso3)) ?? [], typed, from);
    },
    tip: (iso3) => tipOf(partsOf(iso3), locale()),
    select: (iso3) => select(element.selected === iso3 ? null : iso3),
    leave: () => select(null),
  };
}
