import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { D3BrushEvent } from 'd3-brush';

/** Upper left and lower right corner of what can be brushed, in units of the view box. */
export type BrushExtent = [[number, number], [number, number]];

export interface BrushOptions {
  /** `null` while there is nothing to brush. */
  extent(): BrushExtent | null;
  /** The reader drew from one place to another, in units of the view box, left first. */
  brushed(from: number, to: number): void;
}

/** A shorter drag, in units of the view box, is a click that slipped. */
const SLIP = 5;

/**
 * Choosing a stretch by dragging a mouse over the drawing, in `<g class="brush">`. d3-brush does it and is loaded
 * when a mouse first comes near. A finger scrolls the page as ever: offer buttons or fields beside it.
 */
export class BrushController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: BrushOptions;
  #place: SVGGElement | null = null;
  #drawn = '';
  #apply: ((place: SVGGElement, extent: BrushExtent) => void) | undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: BrushOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerenter', this.#warm);
    this.#host.addEventListener('pointermove', this.#warm);
  }

  hostUpdated(): void {
    this.#draw();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerenter', this.#warm);
    this.#host.removeEventListener('pointermove', this.#warm);
  }

  /** Whether the behaviour is loaded and hears the mouse. */
  get ready(): boolean {
    return this.#place !== null;
  }

  #warm = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') void this.#load();
  };

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const [{ brushX }, { select }] = await Promise.all([import('d3-brush'), import('d3-selection')]);
      this.#apply = (place, extent) => {
        const selection = select<SVGGElement, unknown>(place);
        const behaviour = brushX<unknown>()
          .extent(extent)
          .touchable(() => false)
          .keyModifiers(false)
          .on('end', (event: D3BrushEvent<unknown>) => {
            const chosen = event.selection as [number, number] | null;
            if (!chosen) return;
            behaviour.clear(selection);
            if (chosen[1] - chosen[0] >= SLIP) this.#options.brushed(chosen[0], chosen[1]);
          });
        selection.call(behaviour);
      };
      this.#draw();
    } catch {
      // Offline, perhaps: the next move of the mouse tries again, and the fields serve meanwhile.
      this.#loading = false;
    }
  }

  /** Binds to the drawing at hand; does nothing while neither it nor its measures changed. */
  #draw(): void {
    if (!this.#apply) return;
    const place = this.#host.shadowRoot?.querySelector<SVGGElement>('[part="chart"] g.brush') ?? null;
    const extent = this.#options.extent();
    const drawn = JSON.stringify(extent);
    if (place === this.#place && drawn === this.#drawn) return;
    this.#place = place;
    this.#drawn = drawn;
    if (place && extent) this.#apply(place, extent);
  }
}
