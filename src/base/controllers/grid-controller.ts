import type { Later } from '../later.js';
import type { GridActs } from './grid-behaviour.js';
import type { GridPlace } from './grid-move.js';
import { ReachController, type Behaviour, type ReachHost } from './reach-controller.js';

/** What a chart's own module brings: what a reader can do with its cells. */
export interface GridModule<Access> {
  readonly marks: (access: Access) => GridActs;
}

/** What is loaded when a reader first comes near. */
export type GridPart<Module> = readonly [typeof import('./grid-behaviour.js'), Module];

/** Rows and columns under and beside the headers. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const within = (value: number, most: number) => Math.max(0, Math.min(most, value));

/**
 * One tab stop for a grid of which only a part is in the document. The place of the focus is kept as numbers, so
 * that it survives any re-rendering; the host keeps the cell at `place` in the document wherever it has scrolled.
 * Marks are found by `aria-rowindex` and `aria-colindex`, which count from 1 and include the headers.
 * What a pointer and keys do with them loads when they first come.
 */
export class GridController<Access, Module extends GridModule<Access>> extends ReachController<
  GridPart<Module>
> {
  /** The cell that the tab key reaches. */
  place: GridPlace = { row: 1, column: 1 };
  readonly #size: () => GridSize;
  readonly #access: Access;
  #focused = false;

  constructor(host: ReachHost, size: () => GridSize, access: Access, part: Later<GridPart<Module>>) {
    super(host, part);
    this.#size = size;
    this.#access = access;
  }

  hostUpdate(): void {
    this.#focused = this.placeOf(this.root?.activeElement ?? null) !== null;
  }

  override hostUpdated(): void {
    const { rows, columns } = this.#size();
    this.place = { row: within(this.place.row, rows), column: within(this.place.column, columns) };
    super.hostUpdated();
    // A row that moved in the document has lost the focus on the way.
    if (this.#focused && !this.root?.activeElement) this.mark(this.place)?.focus({ preventScroll: true });
  }

  /** The mark of a cell, where it is in the document. */
  mark({ row, column }: GridPlace): HTMLElement | SVGElement | null {
    const selector = `[role="grid"] [aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`;
    return this.root?.querySelector<HTMLElement>(selector) ?? null;
  }

  /** The cell that holds an element of the grid. */
  placeOf(target: Element | null): GridPlace | null {
    const mark = target?.closest('[role="grid"] [aria-colindex]');
    const row = mark?.closest('[aria-rowindex]');
    if (!mark || !row) return null;
    return {
      row: Number(row.getAttribute('aria-rowindex')) - 1,
      column: Number(mark.getAttribute('aria-colindex')) - 1,
    };
  }

  keepOneTabStop(): void {
    const stop = this.mark(this.place);
    for (const mark of this.root?.querySelectorAll('[aria-colindex][tabindex="0"]') ?? []) {
      if (mark !== stop) mark.setAttribute('tabindex', '-1');
    }
    stop?.setAttribute('tabindex', '0');
  }

  protected override visit(target: Element): boolean {
    const place = this.placeOf(target);
    if (!place) return false;
    this.place = place;
    this.keepOneTabStop();
    return true;
  }

  protected override make([{ GridBehaviour }, { marks }]: GridPart<Module>): Behaviour {
    return new GridBehaviour(this.host, this, this.#size, marks(this.#access));
  }
}
