import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { voteOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { labelOf, tipOf, type Parts } from '../../i18n/label.js';
import { nextByName } from '../../i18n/names.js';
import { step } from '../../layout/spatial.js';
import type { __camel__Layout } from './__tag__.layout.js';

/** What is drawn now, for the reader's next move. */
export interface __Class__Drawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly layout: ReturnType<typeof __camel__Layout>;
  readonly parts: (iso3: Iso3) => Parts;
}

/** What a reader can do with the marks: loaded when one first comes near. */
export function marks({ element, locale, say, drawn }: Access<__Class__Drawn>): MarksActs {
  const places = () => drawn()?.layout.marks.map(({ iso3, x, y }) => ({ key: iso3, x, y })) ?? [];
  const order = () => places().map(({ key }) => key);
  const select = (iso3: Iso3 | null) => {
    const now = drawn();
    if (iso3 === element.selected || !now) return;
    element.selected = iso3;
    const { messages } = locale();
    say(iso3 ? messages.selected(labelOf(now.parts(iso3), locale())) : messages.unselected);
    const vote = iso3 ? voteOf(now.decision, iso3) : null;
    element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: now.decision.id }));
  };
  return {
    keys: { moves: 'place', also: ['find'] },
    move: (from, move) => step(places(), order(), from, move),
    search: (typed, from) => nextByName(drawn()?.dataset.states ?? [], typed, from),
    tip: (iso3) => {
      const now = drawn();
      return now && tipOf(now.parts(iso3), locale());
    },
    select: (iso3) => select(element.selected === iso3 ? null : iso3),
    leave: () => select(null),
  };
}
