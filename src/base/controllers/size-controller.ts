import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width in CSS px that a chart assumes until it is laid out, or while it is hidden. */
const ASSUMED_WIDTH = 640;

/** Keeps the host's width in CSS px. In a hidden tab or a zero-wide box the last known width stays. */
export class SizeController implements ReactiveController {
  width = ASSUMED_WIDTH;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Read now, so that the first drawing already fits and nothing shifts afterwards.
    this.#take(this.#host.clientWidth);
    // In the next frame: a chart whose height follows its width would otherwise resize while sizes are reported.
    this.#observer ??= new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => this.#take(Math.round(entry?.contentRect.width ?? 0))),
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(width: number): void {
    if (width <= 0 || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
