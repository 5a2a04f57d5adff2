import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import { statusOf } from '../../dataset/queries.js';
import type { Dataset, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { titledOf, withNote, type Tip } from '../../i18n/label.js';
import { nextByName } from '../../i18n/names.js';
import { stepInOrder } from '../../layout/order.js';
import { shiftOrder, type ShiftPicture } from './shift-picture.layout.js';
import type { VotePair } from './vote-shift-pair.js';

/** Marks that a page key leaps over. */
const LEAP = 10;

/** What is drawn now, for the reader's next move. */
export interface ShiftDrawn {
  readonly dataset: Dataset;
  readonly pair: VotePair;
  readonly picture: ShiftPicture;
  readonly tip: (key: string) => Tip;
}

export interface ShiftAccess extends Access<ShiftDrawn> {
  /** Code of the selected state. */
  readonly selected: () => Iso3 | null;
  /** Key of the stream whose list is open. */
  readonly opened: () => string | null;
  readonly open: (key: string | null) => void;
}

/** Opens the list of a stream; `null` closes the one that is open. */
export function open({ drawn, opened, open, locale, say }: ShiftAccess, key: string | null): void {
  const now = drawn();
  if (key === opened() || !now) return;
  open(key);
  const { messages } = locale();
  say(
    key
      ? withNote(titledOf(now.tip(key), locale()), messages.voteShift.listed, locale())
      : messages.unselected,
  );
}

/** Selects a state; `null` lets go of it. */
export function select({ element, drawn, selected, locale, say }: ShiftAccess, iso3: Iso3 | null): void {
  const now = drawn();
  if (iso3 === selected() || !now) return;
  const { dataset, pair, tip } = now;
  const state = dataset.states.find((each) => each.iso3 === iso3);
  element.selected = iso3;
  const { messages } = locale();
  say(iso3 ? messages.selected(titledOf(tip(`state-${iso3}`), locale())) : messages.unselected);
  const vote = state ? statusOf(pair.to, state) : null;
  element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: pair.to.id }));
}

/** Least height of a title for a finger, in px. */
const TARGET = 24;

/** The stream whose title a pointer means, a little above it as well; on a name, the name is meant. */
function titleAt({ shadowRoot }: HTMLElement, event: MouseEvent): string | null {
  const [on] = event.composedPath();
  if (on instanceof Element && on.closest('[part="state"]')) return null;
  const { clientX: x, clientY: y } = event;
  const titles = [...(shadowRoot?.querySelectorAll('.title[data-key]') ?? [])];
  const meant = titles.find((title) => {
    const { left, right, top, bottom } = title.getBoundingClientRect();
    return x >= left && x <= right && y >= Math.min(top, bottom - TARGET) && y <= bottom;
  });
  return meant?.getAttribute('data-key') ?? null;
}

/** What a reader can do with streams and names. */
export function marks(access: ShiftAccess): MarksActs {
  const { element, drawn, selected, opened } = access;
  /** Keys of the marks, in the order in which arrows go through them. */
  const order = () => {
    const now = drawn();
    return now ? shiftOrder(now.picture) : [];
  };
  return {
    keys: { moves: 'order', also: ['find'] },
    move: (from, move) => stepInOrder(order(), from, move, LEAP),
    /** The name in the drawing, or the stream in which the state is. */
    search: (typed, from) => {
      const found = nextByName(drawn()?.dataset.states ?? [], typed, from.slice(-3));
      const flows = drawn()?.picture.streams.flows ?? [];
      return (
        order().find((each) => each === `state-${found}`) ??
        flows.find(({ states }) => states.some(({ iso3 }) => iso3 === found))?.key ??
        null
      );
    },
    nearest: (event) => titleAt(element, event),
    tip: (key) => drawn()?.tip(key) ?? null,
    // Streams lie in the order in which they are drawn: what is told is the order in which keys go.
    activate: (key, cause) => {
      if (key === null || cause !== 'keyboard') return;
      const places = new Map(order().map((each, index) => [each, index + 1]));
      for (const mark of element.shadowRoot?.querySelectorAll('[role="option"][data-key]') ?? []) {
        mark.setAttribute('aria-posinset', `${places.get(mark.getAttribute('data-key') ?? '') ?? ''}`);
        mark.setAttribute('aria-setsize', `${places.size}`);
      }
    },
    select: (key) => {
      if (!key.startsWith('state-')) return open(access, key === opened() ? null : key);
      select(access, key.slice(6) === selected() ? null : key.slice(6));
    },
    row: (iso3) => select(access, iso3 === selected() ? null : iso3),
    leave: () => {
      open(access, null);
      select(access, null);
    },
  };
}
