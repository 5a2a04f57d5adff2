import type { LitElement } from 'lit';
import { measureText } from '../../base/measure-text.js';
import { estimatedText, type TextMetrics } from '../../layout/text.js';
import {
  matrixScroll,
  matrixWindow,
  sameWindow,
  type MatrixWindow,
  type Viewport,
} from './matrix-window.layout.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';

/** Size of labels, in em. */
const LABEL = 0.8125;
const ESTIMATED = estimatedText(13);
/** Height in px that is assumed until the scroll box has been laid out. */
const ASSUMED_HEIGHT = 512;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The scroll box of the matrix: what is in sight of it. */
export class MatrixBox {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The box itself; not before the first drawing, since what a server drew is taken over as it stands. */
  get element(): HTMLElement | null {
    return this.#host.hasUpdated ? this.#host.renderRoot.querySelector<HTMLElement>('[part="grid"]') : null;
  }

  /** Widths of labels in the chart's own font. */
  get metrics(): TextMetrics {
    return measureText(this.#host, LABEL) ?? ESTIMATED;
  }

  /** Whether columns run from right to left. */
  get reversed(): boolean {
    return this.element?.matches(':dir(rtl)') ?? false;
  }

  /**
   * What is in sight; before the box is there, what will be. Remembered between looks: reading it from the page
   * while many charts answer one choice would lay the whole page out once for each of them.
   */
  viewport(layout: VoteMatrixLayout, width = this.#seenAt): Viewport {
    const seen = this.#seen && width === this.#seenAt ? this.#seen : this.look(width);
    return {
      left: seen.left,
      top: seen.top,
      width: Math.max(0, seen.width - layout.nameWidth),
      height: Math.max(0, seen.height - layout.headHeight),
    };
  }
  #seen: Viewport | null = null;
  #seenAt = 0;

  /** Reads anew what the reader sees, after a scroll or at another width. */
  look(width = this.#seenAt): Viewport {
    const box = this.element;
    const seen = {
      left: this.left,
      top: box?.scrollTop ?? 0,
      width: box?.clientWidth || width,
      height: box?.clientHeight || ASSUMED_HEIGHT,
    };
    this.#seen = box ? seen : null;
    this.#seenAt = width;
    return seen;
  }

  /** How far the cells have been scrolled from their start, in px. */
  get left(): number {
    return Math.abs(this.element?.scrollLeft ?? 0);
  }

  /** Whether what is in sight is more than what was drawn. */
  outran({ layout, window }: { layout: VoteMatrixLayout; window: MatrixWindow }): boolean {
    return !sameWindow(matrixWindow(layout, this.viewport(layout)), window);
  }

  /** Brings a cell into sight, if need be into the middle. */
  show(layout: VoteMatrixLayout, place: Place, middle = false): void {
    this.scrollTo(matrixScroll(layout, place, this.viewport(layout), middle));
  }

  /** Brings a row or a column, counted from 1, into the middle of what is in sight. */
  bring(layout: VoteMatrixLayout, { row = 0, column = 0 }: Partial<Place>): void {
    if (row > 0) this.show(layout, { row, column: 0 }, true);
    if (column > 0) this.show(layout, { row: 0, column }, true);
  }

  scrollTo({ left, top }: Pick<Viewport, 'left' | 'top'>): void {
    const box = this.element;
    if (!box) return;
    if (box.scrollTop !== top) box.scrollTop = top;
    if (this.left !== left) box.scrollLeft = this.reversed ? -left : left;
    this.look();
  }
}
