import type { Tip } from '../../i18n/label.js';
import type { GridSize } from './grid-controller.js';
import { gridMove, type GridPlace } from './grid-move.js';
import { KeysHint, type KeysSaid } from './keys-hint.js';
import { causeOf } from './marks-behaviour.js';
import type { Behaviour, Cause, ReachHost } from './reach-controller.js';
import { TooltipController } from './tooltip-controller.js';
import { keyOf, Typing } from './typing.js';

/** What a reader can do with the cells of a chart. */
export interface GridActs {
  /** What the hint on keys says. */
  readonly keys: KeysSaid;
  /** Rows that a page key passes over. */
  page(): number;
  /** Whether columns run from right to left. */
  mirrored(): boolean;
  /** The cell that a pointer means; `null` outside all. */
  at(event: MouseEvent): GridPlace | null;
  /** Brings a cell into sight and into the document. */
  reveal(place: GridPlace): Promise<void>;
  /** The row whose name starts with what was typed; `null` where there is none. */
  search(typed: string, from: number): number | null;
  /** What floats beside a cell. */
  tip(place: GridPlace): Tip | null;
  /** A cell came into play, or none is any more. */
  activate(place: GridPlace | null, cause: Cause): void;
  select(place: GridPlace, cause: Cause): void;
  /** Escape: let go of the selection. */
  leave(): void;
}

/** The grid, and which of its cells the tab key reaches. */
interface Grid {
  place: GridPlace;
  mark(place: GridPlace): HTMLElement | SVGElement | null;
  placeOf(target: Element | null): GridPlace | null;
  keepOneTabStop(): void;
}

const MIRROR: Readonly<Partial<Record<string, string>>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Arrows move from cell to cell, letters find a row, Enter selects, Escape leaves. */
export class GridBehaviour implements Behaviour {
  readonly #root: ShadowRoot | null;
  readonly #grid: Grid;
  readonly #size: () => GridSize;
  readonly #acts: GridActs;
  readonly #tooltip: TooltipController;
  readonly #hint: KeysHint;
  readonly #typing = new Typing();
  #active: GridPlace | null = null;

  constructor(host: ReachHost, grid: Grid, size: () => GridSize, acts: GridActs) {
    this.#root = host.element.shadowRoot;
    this.#grid = grid;
    this.#size = size;
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
    else if (event.type === 'focusout') this.leave();
    else if (event instanceof KeyboardEvent) this.#keydown(event, target);
  }

  leave(): void {
    this.#activate(null, 'keyboard');
    this.#hint.hide();
  }

  #under(event: Event, target: Element | null): GridPlace | null {
    return target?.closest('[role="grid"]') && event instanceof MouseEvent ? this.#acts.at(event) : null;
  }

  #click(event: Event, target: Element | null): void {
    const place = this.#under(event, target);
    if (!place) return;
    this.#grid.place = place;
    this.#grid.keepOneTabStop();
    this.#grid.mark(place)?.focus({ preventScroll: true });
    this.#activate(place, causeOf(event));
    this.#acts.select(place, causeOf(event));
  }

  #focused(target: Element | null): void {
    const place = this.#grid.placeOf(target);
    if (!place || !target?.matches(':focus-visible')) return;
    this.#activate(place, 'keyboard');
    this.#hint.first();
  }

  #keydown(event: KeyboardEvent, target: Element | null): void {
    this.#hint.hide();
    // What was kept while this loaded goes on from where the keys before it led.
    const from = this.#grid.placeOf(target) && this.#grid.place;
    if (from && !event.metaKey && !event.altKey && this.#answers(event, from)) event.preventDefault();
  }

  #answers(event: KeyboardEvent, from: GridPlace): boolean {
    const { ctrlKey } = event;
    const key = keyOf(event);
    const pressed = (this.#acts.mirrored() && MIRROR[key]) || key;
    const to = gridMove(from, { key: pressed, ctrlKey }, this.#size(), this.#acts.page());
    if (to) this.#go(to);
    else if (ctrlKey) return false;
    else if (key === 'Enter' || (key === ' ' && !this.#typing.begun)) this.#acts.select(from, 'keyboard');
    else if (key === 'Escape') this.#escape();
    else if (key === '?') this.#hint.show();
    else if (key.length === 1) this.#type(key, from);
    else return false;
    return true;
  }

  #go(place: GridPlace): void {
    this.#grid.place = place;
    void this.#acts.reveal(place).then(() => {
      this.#grid.keepOneTabStop();
      // A reader who has gone on meanwhile is not called back.
      const here = this.#root?.activeElement ?? null;
      if (!here || this.#grid.placeOf(here)) this.#grid.mark(place)?.focus({ preventScroll: true });
    });
  }

  #escape(): void {
    this.#activate(null, 'keyboard');
    this.#acts.leave();
  }

  #type(letter: string, from: GridPlace): void {
    const row = this.#acts.search(this.#typing.type(letter), from.row);
    if (row !== null) this.#go({ row, column: from.column });
  }

  #activate(place: GridPlace | null, cause: Cause): void {
    const { row, column } = this.#active ?? { row: -1, column: -1 };
    if (place ? place.row === row && place.column === column : !this.#active) return;
    this.#active = place;
    this.#acts.activate(place, cause);
    const mark = place && this.#grid.mark(place);
    const tip = place && mark && this.#acts.tip(place);
    if (tip) void this.#tooltip.show(mark, tip, cause === 'touch');
    else this.#tooltip.hide();
  }
}
