import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { GridController } from '../../base/controllers/grid-controller.js';
import { together } from '../../base/later.js';
import type { ChartView } from '../../base/view.js';
import { whenIdle } from '../../base/when-idle.js';
import { bundledVotes } from '../../bundled/votes.js';
import type { Dataset } from '../../dataset/types.js';
import { voteMatrix } from '../../i18n/en-vote-matrix.js';
import type { Locale } from '../../i18n/locale.js';
import { MatrixBox } from './matrix-box.js';
import { matrixControls } from './matrix-controls.js';
import { matrixPipe } from './matrix-pipe.js';
import { matrixWindow } from './matrix-window.layout.js';
import { placeAfter, rowOf } from './matrix-rows.js';
import type { wholeTemplate } from './matrix-part.js';
import type { VoteMatrixLayout } from './vote-matrix.layout.js';
import type { MatrixAccess } from './vote-matrix.marks.js';
import { voteMatrixStyles } from './vote-matrix.styles.js';
import { voteMatrixTemplate, type VoteMatrixDrawing } from './vote-matrix.template.js';

/**
 * Who changed, and when: a row for each state, a column for each decision, any number of either. Only what is in
 * sight is drawn. A vote is told by its shape as well as its colour.
 *
 * A change is a vote (yes, no, abstention) that differs from the state's vote before it among the decisions shown;
 * absences are passed over, and votes on amendments, which are another question, are not compared. Similarity is
 * the mean difference of two states' votes (yes 1, abstention ½, no 0) in the decisions in which both voted;
 * states are clustered by average linkage.
 *
 * The table has a row a state and a column a decision; beyond 40 decisions it lists the votes of the selected state
 * or else of the chosen decision. The CSV always has every vote. Images show the whole matrix, or what is in sight
 * where the whole would be more than 20,000 cells.
 *
 * @tag vote-matrix
 * @csspart grid - The scroll box.
 * @csspart row - The row of one state.
 * @csspart state - The name at the head of a row.
 * @csspart decision - The header of a column.
 * @csspart cell - One state's vote in one decision.
 * @cssprop --vote-matrix-height - Greatest height of the scroll box; 32em by default.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state, or let go of it.
 * @fires {ResolutionSelectEvent} resolution-select - The reader chose a decision.
 */
export class VoteMatrix extends ChartElement {
  static override readonly words = { voteMatrix };
  static override styles: CSSResultGroup = [ChartElement.styles, voteMatrixStyles];

  /** Bodies whose decisions make the columns, between spaces; `general-assembly` by default. An unknown one is an error. */
  @property() bodies: string | null = null;

  /** Symbols or ids of the decisions to show, between spaces, in order of date; goes before `bodies`. An unknown one is an error. */
  @property() decisions: string | null = null;

  /** `changes` (most changes first), `name`, `group` or `similarity`; set by the reader too. Any other value is an error. */
  @property({ reflect: true }) sort = 'changes';

  /** Leaves out the order and the box to find a state. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Names offered by the box; none until it is entered. */
  @state() private offered: readonly string[] = [];

  /** The whole matrix, while it is exported. */
  @state() private picture: typeof wholeTemplate | null = null;

  protected override readonly filters = true;

  readonly #box = new MatrixBox(this);
  readonly #access: MatrixAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    box: this.#box,
    scrolled: () => this.#scrolled(),
  };
  readonly #grid = new GridController(
    this.reach,
    () => ({ rows: this.#layout?.rows.length ?? 0, columns: this.#layout?.columns.length ?? 0 }),
    this.#access,
    this.later(
      () => together(import('../../base/controllers/grid-behaviour.js'), import('./vote-matrix.marks.js')),
      'keys',
    ),
  );
  readonly #part = this.later(() => import('./matrix-part.js'), 'voteMatrixPart');
  readonly #pipe = matrixPipe();
  #sorted: string | null = null;
  #drawn: VoteMatrixDrawing | null = null;

  get #layout(): VoteMatrixLayout | null {
    return this.#drawn?.layout ?? null;
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  /** A printer waits for nothing: the rows are there before it is asked. */
  protected override firstUpdated(): void {
    if (!this.noTable) whenIdle(() => this.#part.fetch());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What did not load is asked for again with the reader's next move; its own end brings no change.
    if (changed.size > 0) this.#part.retry();
    super.willUpdate(changed);
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    const before = this.#drawn;
    this.#drawn = null;
    const selected = this.selected?.trim().toUpperCase() ?? null;
    const { bodies, decisions, sort, decision, resolution } = this;
    const laid = this.#pipe(dataset, locale, {
      ...{ bodies, decisions, sort, decision, resolution, selected },
      highlighted: this.highlighted.join(),
      width: this.size.width,
      metrics: this.#box.metrics,
      part: this.#part,
    });
    if ('state' in laid) return laid;
    const { layout, words, chosen, highlighted } = laid;
    if (before && before.layout !== layout)
      this.#grid.place = placeAfter(before.layout, layout, this.#grid.place);
    const viewport = this.#box.viewport(layout, this.size.width);
    const drawing: VoteMatrixDrawing = {
      layout,
      window: matrixWindow(layout, viewport),
      stop: this.#grid.place,
      words,
      filter: this.filter,
      highlighted,
      selected,
      chosen,
      onScroll: () => this.#scrolled(true),
    };
    this.#drawn = drawing;
    return {
      state: 'ready',
      description: laid.description,
      controls: this.noControls
        ? undefined
        : matrixControls(locale, this.sort, (sort, said) => this.#sort(sort, said), {
            names: this.offered,
            onEnter: () => this.#grid.with(([, { namesIn }]) => (this.offered = namesIn(this.#access))),
            onFind: (text) => this.#grid.with(([, { find }]) => find(this.#access, text)),
          }),
      chart: html`${this.picture?.(drawing, viewport) ?? nothing}${voteMatrixTemplate(drawing)}`,
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#drawn) return;
    const { layout, chosen, highlighted, selected } = this.#drawn;
    const first = this.#sorted === null;
    const sorted = layout.sort !== this.#sorted;
    this.#sorted = layout.sort;
    if (first) this.#box.look(this.size.width);
    if (this.#part.failed && /similarity/i.test(this.sort)) {
      this.sort = layout.sort;
      this.announcement = this.locale.messages.voteMatrix.notSorted;
    }
    const at: { row?: number; column?: number } = {};
    if (changed.has('selected') || sorted)
      at.row = rowOf(layout, selected ?? (first ? highlighted[0] : null));
    if ((changed.has('decision') || changed.has('resolution') || first) && chosen >= 0)
      at.column = chosen + 1;
    // Scrolling lays the page out: a choice that many charts answer is marked in all of them before that.
    if (first) this.#bring(at);
    else if (at.row || at.column) requestAnimationFrame(() => this.#bring(at));
    else this.#scrolled();
  }

  #bring(at: { readonly row?: number; readonly column?: number }): void {
    if (this.#layout) this.#box.bring(this.#layout, at);
    this.#scrolled();
  }

  /** The matrix as one self-contained SVG: all of it, or what is in sight where that is more than 20,000 cells. */
  override async toSVG(): Promise<string> {
    this.picture = (await this.#parted()).wholeTemplate;
    try {
      return await super.toSVG();
    } finally {
      this.picture = null;
    }
  }

  override async toCSV(): Promise<string> {
    await this.#parted();
    return super.toCSV();
  }

  async #parted() {
    this.#part.retry();
    await (this.#part.get(), this.#part.settled);
    return import('./matrix-part.js');
  }

  #sort(sort: string, said: string): void {
    this.sort = sort;
    this.announcement = said;
    this.#box.scrollTo({ left: this.#box.left, top: 0 });
  }

  /** Draws anew when other rows or columns have come into sight. */
  #scrolled(look = false): void {
    if (look) this.#box.look();
    if (this.#drawn && this.#box.outran(this.#drawn)) this.requestUpdate();
  }
}
