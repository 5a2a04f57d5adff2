import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ZoomBehavior } from 'd3-zoom';

/** Where the reader has gone: `k` times larger, moved by `x` and `y` units of the view box. */
export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: ZoomTransform = { k: 1, x: 0, y: 0 };
const MOST = 12;
const STEP = 2;

/**
 * Zoom and pan by buttons, by wheel with Ctrl or ⌘ held, by drag once zoomed in, and by pinch.
 * d3-zoom does the maths and is loaded when the reader first reaches for it; a page scrolls as ever.
 */
export class ZoomController implements ReactiveController {
  transform: ZoomTransform = WHOLE;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #ready: Promise<(change: Change) => void> | undefined;
  #svg: SVGSVGElement | null = null;
  #release: (() => void) | undefined;

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
    this.#release?.();
    this.#ready = undefined;
    this.#svg = svg;
    this.transform = WHOLE;
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('wheel', this.#onWheel);
    this.#host.removeEventListener('pointerdown', this.#warm);
    this.#host.removeEventListener('pointerenter', this.#warm);
    this.#release?.();
    this.#ready = undefined;
    this.#svg = null;
  }

  in = (): void => this.#do({ by: STEP });
  out = (): void => this.#do({ by: 1 / STEP });
  reset = (): void => this.#do({ to: WHOLE });

  /** Brings a place of the view box to the middle, at least `k` times enlarged. */
  show(x: number, y: number, k: number): void {
    this.#do({ at: { x, y, k } });
  }

  #warm = (): void => void this.#behaviour();

  /** The first turn of the wheel loads the behaviour, which then hears the next ones itself. */
  #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#warm();
  };

  #do(change: Change): void {
    void this.#behaviour()?.then((apply) => apply(change));
  }

  #behaviour(): Promise<(change: Change) => void> | undefined {
    const svg = this.#svg;
    if (!svg) return undefined;
    return (this.#ready ??= this.#load(svg));
  }

  async #load(svg: SVGSVGElement): Promise<(change: Change) => void> {
    const [{ zoom, zoomIdentity }, { select }] = await Promise.all([
      import('d3-zoom'),
      import('d3-selection'),
    ]);
    const { width, height } = svg.viewBox.baseVal;
    const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .touchable(true)
      .filter((event: Event) => this.#means(event))
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        this.transform = { k: transform.k, x: transform.x, y: transform.y };
        this.#host.requestUpdate();
      });
    const selection = select(svg);
    selection.call(behaviour).on('dblclick.zoom', null);
    this.#release = () => selection.on('.zoom', null);
    return (change) => {
      if ('by' in change) behaviour.scaleBy(selection, change.by);
      else if ('to' in change) behaviour.transform(selection, zoomIdentity);
      else {
        const k = Math.max(this.transform.k, change.at.k);
        behaviour.transform(
          selection,
          zoomIdentity.translate(width / 2 - change.at.x * k, height / 2 - change.at.y * k).scale(k),
        );
      }
    };
  }

  /** One finger and a bare wheel belong to the page, unless the reader has zoomed in. */
  #means(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
    if ('touches' in event) return (event.touches as TouchList).length > 1 || this.transform.k > 1;
    return this.transform.k > 1 && event instanceof MouseEvent && event.button === 0;
  }
}

type Change = { readonly by: number } | { readonly to: ZoomTransform } | { readonly at: ZoomTransform };
