import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp, gridMove, type GridPlace } from './grid-move.js';
import type { Cause } from './marks-controller.js';

export interface GridOptions {
  /** Rows and columns under and beside the headers. */
  size(): { readonly rows: number; readonly columns: number };
  /** Rows that a page key passes over. */
  page(): number;
  /** Whether columns run from right to left. */
  reversed(): boolean;
  /** The cell that a pointer means; `null` outside all. */
  at(event: MouseEvent): GridPlace | null;
  /** Brings a cell into sight and into the document. */
  reveal(place: GridPlace): Promise<void>;
  /** The row whose name starts with what was typed; `null` where there is none. */
  search(typed: string, from: number): number | null;
  /** A cell came into play, or none is any more. */
  activate(place: GridPlace | null, mark: Element | null, cause: Cause): void;
  select(place: GridPlace, cause: Cause): void;
  /** Escape: let go of the selection. */
  leave(): void;
}

/** Letters typed within this many ms make one word. */
const TYPING_PAUSE = 700;

/**
 * One tab stop for a grid of which only a part is in the document. The place of the focus is kept as numbers, so
 * that it survives any re-rendering; the host keeps the cell at `place` in the document wherever it has scrolled.
 * Marks are found by `aria-rowindex` and `aria-colindex`, which count from 1 and include the headers.
 * Listeners are delegated; hover and focus touch classes and tabindex alone.
 */
export class GridController implements ReactiveController {
  /** The cell that the tab key reaches. */
  place: GridPlace = { row: 1, column: 1 };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: GridOptions;
  #listening = false;
  #focused = false;
  #active: GridPlace | null = null;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: GridOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#placeOf(this.#host.shadowRoot?.activeElement ?? null) !== null;
  }

  hostUpdated(): void {
    this.#listen();
    const { rows, columns } = this.#options.size();
    this.place = { row: clamp(this.place.row, 0, rows), column: clamp(this.place.column, 0, columns) };
    this.#keepOneTabStop();
    // A row that moved in the document has lost the focus on the way.
    if (this.#focused && !this.#host.shadowRoot?.activeElement) this.#focusMark(this.place);
  }

  hostDisconnected(): void {
    this.#activate(null, 'mouse');
  }

  /** Moves the focus to a cell, wherever it is. */
  async focus(place: GridPlace = this.place): Promise<void> {
    this.place = place;
    await this.#options.reveal(place);
    this.#keepOneTabStop();
    this.#focusMark(place);
  }

  /** The mark of a cell, where it is in the document. */
  mark({ row, column }: GridPlace): HTMLElement | SVGElement | null {
    const selector = `[role="grid"] [aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`;
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #focusMark(place: GridPlace): void {
    this.mark(place)?.focus({ preventScroll: true });
  }

  #placeOf(target: EventTarget | null): GridPlace | null {
    const mark = target instanceof Element ? target.closest('[role="grid"] [aria-colindex]') : null;
    const row = mark?.closest('[aria-rowindex]');
    if (!mark || !row) return null;
    return {
      row: Number(row.getAttribute('aria-rowindex')) - 1,
      column: Number(mark.getAttribute('aria-colindex')) - 1,
    };
  }

  #keepOneTabStop(): void {
    const stop = this.mark(this.place);
    for (const mark of this.#host.shadowRoot?.querySelectorAll('[aria-colindex][tabindex="0"]') ?? []) {
      if (mark !== stop) mark.setAttribute('tabindex', '-1');
    }
    stop?.setAttribute('tabindex', '0');
  }

  #listen(): void {
    const root = this.#host.shadowRoot;
    if (this.#listening || !root) return;
    this.#listening = true;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ) => root.addEventListener(type, listener as EventListener);
    on('pointermove', (event) => {
      if (event.pointerType !== 'touch') this.#activate(this.#under(event), 'mouse');
    });
    this.#host.addEventListener('pointerleave', () => this.#activate(null, 'mouse'));
    on('click', (event) => this.#click(event));
    on('focusin', (event) => this.#focusedOn(event));
    on('focusout', () => this.#activate(null, 'keyboard'));
    on('keydown', (event) => this.#keydown(event));
  }

  #under(event: MouseEvent): GridPlace | null {
    const target = event.target instanceof Element ? event.target : null;
    return target?.closest('[role="grid"]') ? this.#options.at(event) : null;
  }

  #click(event: MouseEvent): void {
    const place = this.#under(event);
    if (!place) return;
    const cause = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.place = place;
    this.#keepOneTabStop();
    this.#focusMark(place);
    this.#activate(place, cause);
    this.#options.select(place, cause);
  }

  #focusedOn(event: FocusEvent): void {
    const place = this.#placeOf(event.target);
    if (!place || !(event.target instanceof Element)) return;
    this.place = place;
    this.#keepOneTabStop();
    if (event.target.matches(':focus-visible')) this.#activate(place, 'keyboard');
  }

  #keydown(event: KeyboardEvent): void {
    const from = this.#placeOf(event.target);
    if (!from || event.metaKey || event.altKey) return;
    const to = gridMove(from, this.#mirrored(event), this.#options.size(), this.#options.page());
    if (to) void this.focus(to);
    else if (event.ctrlKey) return;
    else if (event.key === 'Enter' || (event.key === ' ' && this.#typed === ''))
      this.#options.select(from, 'keyboard');
    else if (event.key === 'Escape') this.#escape();
    else if (event.key.length === 1) this.#type(event.key, from);
    else return;
    event.preventDefault();
  }

  #mirrored({ key, ctrlKey }: KeyboardEvent): { key: string; ctrlKey: boolean } {
    const mirror: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    return { key: this.#options.reversed() ? (mirror[key] ?? key) : key, ctrlKey };
  }

  #escape(): void {
    this.#activate(null, 'keyboard');
    this.#options.leave();
  }

  #type(letter: string, from: GridPlace): void {
    const now = performance.now();
    this.#typed = now - this.#typedAt > TYPING_PAUSE ? letter : this.#typed + letter;
    this.#typedAt = now;
    const row = this.#options.search(this.#typed, from.row);
    if (row !== null) void this.focus({ row, column: from.column });
  }

  #activate(place: GridPlace | null, cause: Cause): void {
    const { row, column } = this.#active ?? { row: -1, column: -1 };
    if (place ? place.row === row && place.column === column : !this.#active) return;
    this.#active = place;
    this.#options.activate(place, place && this.mark(place), cause);
  }
}
