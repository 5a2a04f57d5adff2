import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Events that come before and after paper. */
const EVENTS = ['beforeprint', 'afterprint'] as const;

/**
 * Whether the page is being printed. A printer waits for nothing: what belongs on paper is drawn at once, with what
 * is loaded.
 */
export class PaperController implements ReactiveController {
  printing = false;
  readonly #draw: () => void;
  #print: MediaQueryList | undefined;

  /** @param draw - Draws the host before it returns. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print ??= matchMedia('print');
    this.#print.addEventListener('change', this);
    for (const type of EVENTS) addEventListener(type, this);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this);
    for (const type of EVENTS) removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    const printing = type === 'beforeprint' || (type === 'change' && this.#print?.matches === true);
    if (printing === this.printing) return;
    this.printing = printing;
    this.#draw();
  }
}
