import type { Tip } from '../../i18n/label.js';
import { KeysHint, type KeysSaid } from './keys-hint.js';
import type { Behaviour, Cause, ReachHost } from './reach-controller.js';
import { TooltipController } from './tooltip-controller.js';
import { keyOf, Typing } from './typing.js';

/** Where the keys lead: by place, or by order. */
export const MOVES = ['left', 'right', 'up', 'down', 'first', 'last', 'page-back', 'page-on'] as const;
export type Move = (typeof MOVES)[number];

/** What a reader can do with the marks of a chart. */
export interface MarksActs {
  /** What the hint on keys says. */
  readonly keys: KeysSaid;
  /** Where a key leads from a mark; the mark itself where it leads nowhere. */
  move(from: string, move: Move): string;
  /** The mark that what was typed means, also where it only says more of the one that has the focus; `null`: none. */
  search?(typed: string, from: string): string | null;
  /** The mark that a pointer means, where nearness counts for more than what lies on top. */
  nearest?(event: MouseEvent): string | null;
  /** What floats beside a mark. */
  tip(key: string): Tip | null;
  /** Beside what in the mark it floats; the mark by default. */
  anchor?(mark: Element): Element;
  /** A mark came into play, or none is any more. */
  activate?(key: string | null, cause: Cause): void;
  /** Keys of the chart's own, asked first; `true` where one was answered. */
  press?(event: KeyboardEvent, from: string): boolean;
  /** Whether the drawing runs from right to left, so that left and right change places. */
  mirrored?(): boolean;
  select(key: string, cause: Cause): void;
  /** Chooses the state of a row in the table, or lets go of it, where its mark may be too small for a finger. */
  row?(iso3: string): void;
  /** Escape: let go of the selection. */
  leave(): void;
}

const KEYS: Readonly<Partial<Record<string, Move>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'page-back',
  PageDown: 'page-on',
};

const MIRROR: Readonly<Partial<Record<Move, Move>>> = { left: 'right', right: 'left' };

/** Where an arrow, Home, End or page key leads; `null` for any other key. */
export function moveOf(key: string, mirrored: boolean): Move | null {
  const move = KEYS[key];
  return move ? (mirrored && MIRROR[move]) || move : null;
}

/** Whether an event came from a finger. */
export const causeOf = (event: Event): Cause =>
  event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'mouse';

/** The marks of a drawing, and which of them the tab key reaches. */
interface Marks {
  stop: string | null;
  mark(key: string): HTMLElement | SVGElement | null;
  key(mark: Element): string;
  /** The mark that holds an element of the drawing. */
  holder(target: Element | null): Element | null;
  keepOneTabStop(): void;
}

/**
 * Arrows move, letters find, Enter selects, Escape leaves. Pointer and focus come together here, so that whatever a
 * mouse can do a keyboard can.
 */
export class MarksBehaviour implements Behaviour {
  readonly #root: ShadowRoot | null;
  readonly #marks: Marks;
  readonly #acts: MarksActs;
  readonly #tooltip: TooltipController;
  readonly #hint: KeysHint;
  readonly #typing = new Typing();
  #active: string | null = null;

  constructor(host: ReachHost, marks: Marks, acts: MarksActs) {
    this.#root = host.element.shadowRoot;
    this.#marks = marks;
    this.#acts = acts;
    this.#tooltip = new TooltipController(host.element);
    this.#hint = new KeysHint(host, acts.keys);
  }

  hear(event: Event, target: Element | null): void {
    if (event.type === 'pointermove') {
      if (causeOf(event) !== 'touch') this.#activate(this.#under(event, target), 'mouse');
    } else if (event.type === 'pointerleave') this.#activate(null, 'mouse');
    else if (event.type === 'click') this.#click(event, target);
    else if (event.type === 'focusin') this.#focused(target);
    else if (event.type === 'focusout') this.#left();
    else if (event instanceof KeyboardEvent) this.#keydown(event, target);
  }

  leave(): void {
    this.#left();
  }

  #under(event: Event, target: Element | null): string | null {
    if (!target?.closest('[part="chart"] svg')) return null;
    const near = event instanceof MouseEvent ? this.#acts.nearest?.(event) : null;
    const mark = this.#marks.holder(target);
    return near ?? (mark ? this.#marks.key(mark) : null);
  }

  #click(event: Event, target: Element | null): void {
    const row = target?.closest('[data-row]')?.getAttribute('data-row');
    if (row) return this.#acts.row?.(row);
    const key = this.#under(event, target);
    if (key === null) return;
    this.#activate(key, causeOf(event));
    this.#acts.select(key, causeOf(event));
  }

  #focused(target: Element | null): void {
    const mark = this.#marks.holder(target);
    if (!mark?.matches(':focus-visible')) return;
    this.#activate(this.#marks.key(mark), 'keyboard');
    this.#hint.first();
  }

  #left(): void {
    this.#activate(null, 'keyboard');
    this.#hint.hide();
  }

  #keydown(event: KeyboardEvent, target: Element | null): void {
    this.#hint.hide();
    if (event.key === 'Escape' && target?.closest('[part="list"]')) return this.#close();
    // What was kept while this loaded goes on from where the keys before it led.
    const from = this.#marks.holder(target) && this.#marks.stop;
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#answers(event, from)) event.preventDefault();
  }

  #answers(event: KeyboardEvent, from: string): boolean {
    const key = keyOf(event);
    const move = moveOf(key, this.#acts.mirrored?.() ?? false);
    if (this.#acts.press?.(event, from)) return true;
    if (move) this.#go(this.#acts.move(from, move));
    else if (key === 'Enter' || (key === ' ' && !this.#typing.begun)) this.#acts.select(from, 'keyboard');
    else if (key === 'Escape') this.#escape();
    else if (key === '?') this.#hint.show();
    else if (key.length === 1 && this.#acts.search) this.#type(key, from);
    else return false;
    return true;
  }

  #go(key: string): void {
    this.#marks.stop = key;
    this.#marks.keepOneTabStop();
    // A reader who has gone on meanwhile is not called back. A focus after a key is visible, and does the rest.
    if (this.#marks.holder(this.#root?.activeElement ?? null)) this.#marks.mark(key)?.focus();
  }

  /** Closes the list that a mark has opened, and gives the focus back. */
  #close(): void {
    this.#acts.leave();
    if (this.#marks.stop !== null) this.#marks.mark(this.#marks.stop)?.focus();
  }

  #escape(): void {
    this.#activate(null, 'keyboard');
    this.#acts.leave();
  }

  #type(letter: string, from: string): void {
    const found = this.#acts.search?.(this.#typing.type(letter), from) ?? null;
    if (found === null) return;
    // What is told of a mark may change with what was typed.
    if (found === this.#active) this.#active = null;
    this.#go(found);
    this.#activate(found, 'keyboard');
  }

  #activate(key: string | null, cause: Cause): void {
    if (key === this.#active) return;
    for (const mark of this.#root?.querySelectorAll('[data-active]') ?? [])
      mark.removeAttribute('data-active');
    this.#active = key;
    const mark = key === null ? null : this.#marks.mark(key);
    mark?.setAttribute('data-active', '');
    this.#acts.activate?.(key, cause);
    const tip = key !== null && mark && this.#acts.tip(key);
    if (tip) void this.#tooltip.show(this.#acts.anchor?.(mark) ?? mark, tip, cause === 'touch');
    else this.#tooltip.hide();
  }
}
