import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BoundZoom } from './zoom-behaviour.js';

/** Where the reader has gone: `k` times larger, moved by `x` and `y` units of the view box. */
export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A step in or out, a move in units of the map, back to the whole, or to a place, at least `k` times enlarged. */
export type ZoomChange =
  | { readonly by: number }
  | { readonly along: readonly [x: number, y: number] }
  | { readonly to: ZoomTransform }
  | { readonly at: ZoomTransform };

export const WHOLE: ZoomTransform = { k: 1, x: 0, y: 0 };
const STEP = 2;

/**
 * Zoom and pan by buttons, by keys, by wheel with Ctrl or ⌘ held, by drag once zoomed in, and by pinch.
 * d3-zoom does the maths and is loaded when the reader first reaches for it; a page scrolls as ever.
 */
export class ZoomController implements ReactiveController {
  transform: ZoomTransform = WHOLE;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #bound: Promise<BoundZoom> | undefined;
  #svg: SVGSVGElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('wheel', this.#onWheel, { passive: false });
    this.#host.addEventListener('pointerdown', this.#warm);
    this.#host.addEventListener('pointerenter', this.#warm);
  }

  hostUpdated(): void {
    const svg = this.#host.shadowRoot?.querySelector<SVGSVGElement>('[part="chart"] svg') ?? null;
    if (svg === this.#svg) return;
    // Another drawing: what was bound to the old one goes with it.
    this.#release();
    this.#svg = svg;
    this.transform = WHOLE;
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('wheel', this.#onWheel);
    this.#host.removeEventListener('pointerdown', this.#warm);
    this.#host.removeEventListener('pointerenter', this.#warm);
    this.#release();
    this.#svg = null;
  }

  in = (): Promise<void> => this.#do({ by: STEP });
  out = (): Promise<void> => this.#do({ by: 1 / STEP });
  reset = (): Promise<void> => this.#do({ to: WHOLE });

  /** Moves what is in sight, in units of the map. */
  pan(x: number, y: number): void {
    void this.#do({ along: [x, y] });
  }

  /** Brings a place of the view box to the middle, at least `k` times enlarged. */
  show(x: number, y: number, k: number): void {
    void this.#do({ at: { x, y, k } });
  }

  #warm = (): void => void this.#bind()?.catch(() => undefined);

  /** The first turn of the wheel loads the behaviour, which then hears the next ones itself. */
  #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#warm();
  };

  async #do(change: ZoomChange): Promise<void> {
    // Where it does not load, the next press tries again.
    const bound = await this.#bind()?.catch(() => undefined);
    bound?.apply(change);
  }

  #bind(): Promise<BoundZoom> | undefined {
    const svg = this.#svg;
    if (!svg) return undefined;
    this.#bound ??= this.#load(svg).catch((error: unknown) => {
      this.#bound = undefined;
      throw error;
    });
    return this.#bound;
  }

  async #load(svg: SVGSVGElement): Promise<BoundZoom> {
    const { bindZoom } = await import('./zoom-behaviour.js');
    return bindZoom(svg, (to) => {
      this.transform = to;
      this.#host.requestUpdate();
    });
  }

  #release(): void {
    void this.#bound?.then(({ release }) => release()).catch(() => undefined);
    this.#bound = undefined;
  }
}
