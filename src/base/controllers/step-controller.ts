import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface StepOptions {
  /** Elements that scroll by, in their order. */
  steps(): readonly HTMLElement[];
  /** Where in the window a step becomes the current one, as a share of the window's height. */
  line(): number;
  /** Which step is current, by the upper edges of all, in px. */
  at(tops: readonly number[], line: number): number;
  /** The reader came to another step. */
  reached(index: number): void;
}

/** A scroll that has not ended by then, in ms, never began: the page was there already. */
const LONGEST = 1500;

/**
 * Says which of several elements the reader has scrolled to, however: by wheel, keys, anchor, or `go`. Costs nothing
 * between two steps: the browser tells when one passes the line.
 */
export class StepController implements ReactiveController {
  readonly #options: StepOptions;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #resized: ResizeObserver | undefined;
  #observer: IntersectionObserver | null = null;
  #line = 0;
  #watched: readonly HTMLElement[] = [];
  /** Where `go` leads; what passes on the way there is not reported. */
  #goal: number | null = null;
  #goneAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: StepOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized ??= new ResizeObserver(this.#again);
    this.#resized.observe(this.#host);
    window.addEventListener('resize', this.#again);
    document.addEventListener('scrollend', this.#arrived, true);
  }

  hostDisconnected(): void {
    this.#resized?.disconnect();
    window.removeEventListener('resize', this.#again);
    document.removeEventListener('scrollend', this.#arrived, true);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = [];
    this.#goal = null;
  }

  /** Watches the steps at hand; does nothing while neither they nor the line changed. */
  watch(): void {
    if (!this.#host.isConnected) return;
    const steps = this.#options.steps();
    const line = Math.round(this.#options.line() * 100) / 100;
    const same = steps.length === this.#watched.length && steps.every((step, i) => step === this.#watched[i]);
    if (same && line === this.#line && this.#observer) return;
    this.#watched = steps;
    this.#line = line;
    this.#observer?.disconnect();
    // Everything above the line counts as inside, so that a jump over many steps is noticed too.
    const rootMargin = `1000000px 0px -${Math.round(100 - line * 100)}% 0px`;
    this.#observer = new IntersectionObserver(() => this.#look(), { root: document, rootMargin });
    for (const step of steps) this.#observer.observe(step);
  }

  /** Scrolls to a step; the step is reached at once, also where the page is too short to scroll so far. */
  go(index: number): void {
    const step = this.#options.steps()[index];
    if (!step) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#goal = index;
    this.#goneAt = performance.now();
    this.#options.reached(index);
    step.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', block: 'start' });
  }

  #again = (): void => this.watch();

  #look(): void {
    if (this.#goal !== null && performance.now() - this.#goneAt < LONGEST) return;
    this.#goal = null;
    const tops = this.#watched.map((step) => step.getBoundingClientRect().top);
    const index = this.#options.at(tops, this.#line * window.innerHeight);
    if (index >= 0) this.#options.reached(index);
  }

  /** A reader who took the wheel on the way is somewhere else; at either end of the page the goal stays. */
  #arrived = (): void => {
    if (this.#goal === null) return;
    this.#goal = null;
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    if (scrollTop > 1 && scrollTop + clientHeight < scrollHeight - 1) this.#look();
  };
}
