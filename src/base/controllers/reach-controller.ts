import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { Later } from '../later.js';

/** How a mark came into play. */
export type Cause = 'mouse' | 'touch' | 'keyboard';

/** What a reader's choice is written on. */
interface Chosen {
  selected: string | null;
  decision: string | null;
  resolution: string | null;
}

/** What controllers need of a chart. */
export interface ReachHost {
  readonly element: ReactiveControllerHost & HTMLElement & Chosen;
  readonly locale: () => Locale;
  /** Tells assistive technology, politely. */
  readonly say: (text: string) => void;
}

/** What a chart's own module needs of it: besides, what is drawn now. */
export interface Access<Drawn> extends ReachHost {
  readonly drawn: () => Drawn | null;
}

/** What answers a reader's pointer and keys, once it has been loaded. */
export interface Behaviour {
  /** @param target - What the event is about: a listener in a shadow root is told so only while it runs. */
  hear(event: Event, target: Element | null): void;
  /** The chart leaves the page. */
  leave(): void;
}

/** An event, and what it was about. */
interface Heard {
  readonly event: Event;
  readonly target: Element | null;
}

/** What a reader may do to a drawing. The first of these loads what answers them; `pointerdown` does no more than that. */
const TYPES = ['pointerdown', 'pointermove', 'click', 'focusin', 'focusout', 'keydown'];

/** What has been loaded, by kind of chart: the next of its kind answers at once. */
const known = new WeakMap<object, object>();

/** Keys that would scroll the page while what answers them is on its way. */
const ANSWERED = /^(Arrow.*|Home|End|Page.*|Enter|Escape|.)$/;

/**
 * Hears what a reader does to a drawing, and loads what answers it when a pointer or the focus first comes near.
 * What comes meanwhile is kept and answered then, so that a slow network loses no key. Until then there is one tab
 * stop, and nothing else.
 */
export abstract class ReachController<Part extends object> implements ReactiveController {
  protected readonly host: ReachHost;
  readonly #part: Later<Part>;
  #behaviour: Behaviour | undefined;
  #kept: (Heard | ((part: Part) => void))[] = [];
  #listening = false;

  constructor(host: ReachHost, part: Later<Part>) {
    this.host = host;
    this.#part = part;
    host.element.addController(this);
  }

  /** Leaves one mark that the tab key reaches. */
  abstract keepOneTabStop(): void;
  /** Whether what has the focus is a mark; the tab stop is then there. */
  protected abstract visit(target: Element): boolean;
  protected abstract make(part: Part): Behaviour;

  protected get root(): ShadowRoot | null {
    return this.host.element.shadowRoot;
  }

  hostUpdated(): void {
    if (!this.#listening && this.root) {
      this.#listening = true;
      for (const type of TYPES) this.root.addEventListener(type, this.#hear);
      this.host.element.addEventListener('pointerleave', this.#hear);
    }
    this.keepOneTabStop();
    if (this.#kept.length > 0) this.#answer();
  }

  hostDisconnected(): void {
    this.#kept = [];
    this.#behaviour?.leave();
  }

  readonly #hear = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const near = target?.closest('[part="chart"],[data-row]') ?? null;
    const isFocused = event.type === 'focusin' || event instanceof KeyboardEvent;
    const onMark = near !== null && target !== null && isFocused && this.visit(target);
    if (this.#behaviour) return this.#behaviour.hear(event, target);
    // What has nothing to do with the drawing counts only after something that has.
    if (!near && this.#kept.length === 0) return;
    if (onMark && event instanceof KeyboardEvent && isAnswered(event)) event.preventDefault();
    this.#keep({ event, target });
  };

  /** Does something with what is loaded for the reader, once it is there. */
  with(run: (part: Part) => void): void {
    this.#keep(run);
  }

  #keep(what: Heard | ((part: Part) => void)): void {
    this.#kept.push(what);
    this.#part.retry();
    this.#part.get();
    this.#answer();
  }

  /** What has been loaded, for this chart or another of its kind. */
  get #ready(): Part | undefined {
    const kind = this.host.element.constructor;
    if (this.#part.value) known.set(kind, this.#part.value);
    return this.#part.value ?? (known.get(kind) as Part | undefined);
  }

  #answer(): void {
    const part = this.#ready;
    if (!part && !this.#part.failed) return;
    const kept = this.#kept;
    this.#kept = [];
    if (part) {
      const behaviour = (this.#behaviour ??= this.make(part));
      for (const each of kept) {
        if (typeof each === 'function') each(part);
        else behaviour.hear(each.event, each.target);
      }
      // A mouse that only passed by is owed no word.
    } else if (kept.some((each) => typeof each === 'function' || each.event.type === 'keydown')) {
      this.host.say(this.host.locale().messages.keysNotLoaded);
    }
  }
}

const isAnswered = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && ANSWERED.test(key);
