import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Steps on by itself until stopped; stops when the element leaves the page. */
export class PlayController implements ReactiveController {
  playing = false;
  readonly #host: ReactiveControllerHost;
  readonly #step: () => void;
  readonly #pause: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param pause - How long each step stays, in ms. */
  constructor(host: ReactiveControllerHost, step: () => void, pause: number) {
    this.#host = host;
    this.#step = step;
    this.#pause = pause;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  toggle = (): void => {
    if (this.playing) this.stop();
    else this.#start();
  };

  stop(): void {
    if (!this.playing) return;
    clearInterval(this.#timer);
    this.playing = false;
    this.#host.requestUpdate();
  }

  #start(): void {
    this.playing = true;
    this.#timer = setInterval(this.#step, this.#pause);
    this.#host.requestUpdate();
  }
}
