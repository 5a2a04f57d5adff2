import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the keys lead: by place, or by order. */
export const MOVES = ['left', 'right', 'up', 'down', 'first', 'last', 'page-back', 'page-on'] as const;
export type Move = (typeof MOVES)[number];

/** How a mark came into play. */
export type Cause = 'mouse' | 'touch' | 'keyboard';

export interface MarksOptions {
  /** Attribute that names a mark, such as `data-state`. */
  readonly attribute: string;
  /** Where a key leads from a mark; the mark itself where it leads nowhere. */
  move(from: string, move: Move): string;
  /** The mark whose name starts with what was typed; `null` where there is none. */
  search?(typed: string, from: string): string | null;
  /** The mark that a pointer means, where nearness counts for more than what lies on top. */
  nearest?(event: PointerEvent | MouseEvent): string | null;
  /** A mark came into play, or none is any more. */
  activate(key: string | null, mark: Element | null, cause: Cause): void;
  select(key: string, cause: Cause): void;
  /** Escape: let go of the selection. */
  leave(): void;
}

const KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'page-back',
  PageDown: 'page-on',
};

/** Letters typed within this many ms make one word. */
const TYPING_PAUSE = 700;

/**
 * Makes the marks of a drawing one tab stop: arrows move, letters find, Enter selects, Escape leaves.
 * Pointer and focus come together here, so that whatever a mouse can do a keyboard can.
 * Listeners are delegated; hover and focus touch classes and tabindex alone, and never cause a render.
 */
export class MarksController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MarksOptions;
  #listening = false;
  #active: string | null = null;
  #stop: string | null = null;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MarksOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listen();
    this.#keepOneTabStop();
  }

  hostDisconnected(): void {
    this.#activate(null, 'mouse');
  }

  /** Moves the focus to a mark; without one, to the mark last visited. */
  focus(key: string | null = this.#stop): void {
    const mark = key === null ? null : this.#mark(key);
    mark?.focus();
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #marks(): (HTMLElement | SVGElement)[] {
    return [
      ...(this.#root?.querySelectorAll<SVGElement>(`[part="chart"] [${this.#options.attribute}][tabindex]`) ??
        []),
    ];
  }

  #mark(key: string): HTMLElement | SVGElement | null {
    return this.#marks().find((mark) => this.#key(mark) === key) ?? null;
  }

  #key(mark: Element): string {
    return mark.getAttribute(this.#options.attribute) ?? '';
  }

  #keepOneTabStop(): void {
    const marks = this.#marks();
    const stop = marks.find((mark) => this.#key(mark) === this.#stop) ?? marks[0];
    for (const mark of marks) {
      const index = mark === stop ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
    }
    this.#stop = stop ? this.#key(stop) : null;
  }

  #listen(): void {
    const root = this.#root;
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
    on('focusin', (event) => this.#focused(event));
    on('focusout', () => this.#activate(null, 'keyboard'));
    on('keydown', (event) => this.#keydown(event));
  }

  #under(event: PointerEvent | MouseEvent): string | null {
    const target = event.target instanceof Element ? event.target : null;
    if (!target?.closest('[part="chart"] svg')) return null;
    const near = this.#options.nearest?.(event) ?? null;
    const mark = target.closest(`[${this.#options.attribute}]`);
    return near ?? (mark ? this.#key(mark) : null);
  }

  #click(event: MouseEvent): void {
    const key = this.#under(event);
    if (key === null) return;
    const cause = event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'mouse';
    this.#activate(key, cause);
    this.#options.select(key, cause);
  }

  #focused(event: FocusEvent): void {
    const mark =
      event.target instanceof Element ? event.target.closest(`[${this.#options.attribute}]`) : null;
    if (!mark?.closest('[part="chart"]')) return;
    this.#stop = this.#key(mark);
    this.#keepOneTabStop();
    if (mark.matches(':focus-visible')) this.#activate(this.#stop, 'keyboard');
  }

  #keydown(event: KeyboardEvent): void {
    const mark =
      event.target instanceof Element ? event.target.closest(`[${this.#options.attribute}]`) : null;
    if (!mark?.closest('[part="chart"]') || event.ctrlKey || event.metaKey || event.altKey) return;
    const from = this.#key(mark);
    const move = KEYS[event.key];
    if (move) this.#go(this.#options.move(from, move));
    else if (event.key === 'Enter' || (event.key === ' ' && this.#typed === ''))
      this.#options.select(from, 'keyboard');
    else if (event.key === 'Escape') this.#escape();
    else if (event.key.length === 1 && this.#options.search) this.#type(event.key, from);
    else return;
    event.preventDefault();
  }

  #go(key: string): void {
    this.#mark(key)?.focus();
    // A programmatic focus after a key is :focus-visible, so `focusin` has done the rest.
  }

  #escape(): void {
    this.#activate(null, 'keyboard');
    this.#options.leave();
  }

  #type(letter: string, from: string): void {
    const now = performance.now();
    this.#typed = now - this.#typedAt > TYPING_PAUSE ? letter : this.#typed + letter;
    this.#typedAt = now;
    const found = this.#options.search?.(this.#typed, from) ?? null;
    if (found !== null) this.#go(found);
  }

  #activate(key: string | null, cause: Cause): void {
    if (key === this.#active) return;
    for (const mark of this.#root?.querySelectorAll('.active') ?? []) mark.classList.remove('active');
    this.#active = key;
    const mark = key === null ? null : this.#mark(key);
    mark?.classList.add('active');
    this.#options.activate(key, mark, cause);
  }
}
