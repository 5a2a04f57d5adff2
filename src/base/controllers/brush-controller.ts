import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { brush, BrushExtent } from './brush-behaviour.js';

export interface BrushOptions {
  /** `null` while there is nothing to brush. */
  extent(): BrushExtent | null;
  /** The reader drew from one place to another, in units of the view box, left first. */
  brushed(from: number, to: number): void;
}

/**
 * Choosing a stretch by dragging a mouse over the drawing, in `<g class="brush">`. d3-brush does it and is loaded
 * when a mouse first comes near. A finger scrolls the page as ever: offer buttons or fields beside it.
 */
export class BrushController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: BrushOptions;
  #place: SVGGElement | null = null;
  #drawn = '';
  #brush: typeof brush | undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: BrushOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointermove', this.#warm);
  }

  /** Binds to the drawing at hand; does nothing while neither it nor its measures changed. */
  hostUpdated(): void {
    if (!this.#brush) return;
    const place = this.#host.shadowRoot?.querySelector<SVGGElement>('[part="chart"] g.brush') ?? null;
    const extent = this.#options.extent();
    const drawn = JSON.stringify(extent);
    if (place === this.#place && drawn === this.#drawn) return;
    this.#place = place;
    this.#drawn = drawn;
    if (place && extent) this.#brush(place, extent, (from, to) => this.#options.brushed(from, to));
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointermove', this.#warm);
  }

  #warm = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !this.#loading) void this.#load();
  };

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      this.#brush = (await import('./brush-behaviour.js')).brush;
      this.hostUpdated();
    } catch {
      // Offline, perhaps: the next move of the mouse tries again, and the fields serve meanwhile.
      this.#loading = false;
    }
  }
}
