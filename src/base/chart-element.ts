import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DataErrorEvent } from '../events/data-error.js';
import { MarksController, type MarksModule } from './controllers/marks-controller.js';
import type { ReachHost } from './controllers/reach-controller.js';
import type { Exported } from '../export/exported.js';
import { PaperController } from './controllers/paper-controller.js';
import { SizeController } from './controllers/size-controller.js';
import { DataElement } from './data-element.js';
import { together } from './later.js';
import { controls } from './styles/controls.js';
import { frame } from './styles/frame.js';
import { legend } from './styles/legend.js';
import { modes } from './styles/modes.js';
import { textures } from './styles/textures.js';
import { tokens } from './styles/tokens.js';
import { frameTemplate, type Action } from './templates/frame.js';
import { laterTemplate } from './templates/later.js';
import type { TableSort } from './templates/sorted-rows.js';

/**
 * What every chart has: a dataset, a frame in reading order, four designed states, a table and exports.
 * A subclass says what it draws in `view()`; the frame, the waiting and the errors are done here.
 *
 * @attr embed-base - Address of the folder with `cdn/` and `embed/` in it, for the code that “Embed this chart” gives;
 *   on the chart or on anything around it. Left out, the folder that this script came from. What is no address of a
 *   host is as if it were not known: then only HTML without script is offered.
 * @slot heading - Replaces the generated heading.
 * @slot summary - Replaces the generated summary.
 * @slot source - Replaces the source line.
 * @csspart figure - The whole chart.
 * @csspart heading - The heading.
 * @csspart summary - The summary sentence.
 * @csspart legend - The labels with counts.
 * @csspart controls - The choices under the legend.
 * @csspart chart - The drawing.
 * @csspart notes - What is unknown, and the boundary note.
 * @csspart source - The source line.
 * @csspart terms - The explanations of terms.
 * @csspart table - The table behind the chart.
 * @csspart actions - The line of downloads, and the button for embedding.
 * @csspart embed - The panel for embedding.
 * @csspart tooltip - The floating label.
 * @csspart error - The sentences of the error state.
 * @cssprop --vote-yes - Colour of votes in favour.
 * @cssprop --vote-no - Colour of votes against.
 * @cssprop --vote-abstain - Colour of abstentions.
 * @cssprop --vote-absent - Colour of members that cast no vote.
 * @cssprop --vote-adopted - Colour of adoption without a vote.
 * @cssprop --vote-neutral - Colour of what takes no part.
 * @cssprop --vote-ink - Colour of text.
 * @cssprop --vote-ink-soft - Colour of notes.
 * @cssprop --vote-line - Colour of hairlines.
 * @cssprop --vote-ground - Colour of the ground.
 * @cssprop --vote-focus - Colour of the focus ring.
 * @cssprop --vote-font - Font of the chart; the page's own by default.
 * @fires {DataErrorEvent} data-error - The chart cannot use what it was given.
 */
export abstract class ChartElement extends DataElement {
  static override styles: CSSResultGroup = [tokens, textures, frame, controls, legend, modes];

  /** The chart's heading; generated from the data when left out. */
  @property() heading: string | null = null;

  /** `light`, `dark`, or `auto`, which follows the page's `color-scheme`. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /**
   * Fills marks with textures as well: yes is solid, no has lines, abstain has dots, absent is empty. Paper and forced
   * colours have them without being asked. Cells, seats and marks whose shape tells the votes apart have them too.
   */
  @property({ type: Boolean, reflect: true }) textures = false;

  /** Leaves out the legend. */
  @property({ type: Boolean, attribute: 'no-legend' }) noLegend = false;

  /** Leaves out the table behind the chart. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;

  /** Leaves out the line of downloads. */
  @property({ type: Boolean, attribute: 'no-actions' }) noActions = false;

  /** Which status the reader keeps in sight with the legend; `null` for all. */
  @state() protected filter: string | null = null;

  /** Sentence for assistive technology, after the reader's own action. */
  @state() protected announcement = '';

  /** Whether the table behind the chart is open. */
  @state() protected tableOpen = false;

  /** Whether the explanations of terms are open. */
  @state() protected termsOpen = false;

  /** By which column the reader sorted the table. */
  @state() protected tableSort: TableSort | null = null;

  protected readonly size = new SizeController(this);
  readonly #paper = new PaperController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #table = this.later(() => import('./templates/table.js'), 'table');
  readonly #terms = this.later(() => import('./templates/terms.js'), 'terms');

  /** What controllers need of the chart. */
  protected readonly reach: ReachHost = {
    element: this,
    locale: () => this.locale,
    say: (text) => (this.announcement = text),
  };

  /**
   * Makes the marks of the drawing one tab stop, and loads what answers a pointer and keys when they first come.
   * @param attribute - Names a mark, such as `data-state`.
   * @param load - The chart's own module, with what a reader can do with its marks.
   * @param access - What that module needs of the chart.
   */
  protected marks<Access, Module extends MarksModule<Access>>(
    attribute: string,
    load: () => Promise<Module>,
    access: Access,
  ): MarksController<Access, Module> {
    const part = this.later(() => together(import('./controllers/marks-behaviour.js'), load()), 'keys');
    return new MarksController(this.reach, attribute, access, part);
  }

  /** Whether the legend's labels are switches. */
  protected readonly filters: boolean = false;

  protected override render(): TemplateResult {
    return frameTemplate(this.shown, {
      locale: this.locale,
      heading: this.heading,
      filter: this.filter,
      announcement: this.announcement,
      tableOpen: this.tableOpen,
      printing: this.#paper.printing,
      show: { legend: !this.noLegend, table: !this.noTable, actions: !this.noActions },
      onFilter: this.filters ? (key) => (this.filter = this.filter === key ? null : key) : undefined,
      onTable: (open) => {
        this.tableOpen = open;
        this.#table.retry();
      },
      terms: this.termsOpen
        ? laterTemplate(this.#terms, this.locale, ({ termsTemplate }) =>
            termsTemplate(this.localName, this.locale),
          )
        : null,
      onTerms: (open) => {
        this.termsOpen = open;
        this.#terms.retry();
      },
      rows: (model) =>
        laterTemplate(this.#table, this.locale, ({ tableTemplate }) =>
          tableTemplate(model(), this.locale, {
            sort: this.tableSort,
            onSort: (sort, said) => ([this.tableSort, this.announcement] = [sort, said]),
          }),
        ),
      onAction: (action) => void this.#act(action),
    });
  }

  /** The rows behind the chart as CSV (RFC 4180): by state `iso3,state,vote` first, by decision `symbol,date,body,method,yes,no,abstain,absent` first. */
  async toCSV(): Promise<string> {
    return (await this.#exported()).csv();
  }

  /** The chart with heading, legend and source as one self-contained SVG. */
  async toSVG(): Promise<string> {
    return (await this.#exported()).svg();
  }

  /**
   * The chart as a PNG.
   * @param options.scale - Pixels to a CSS pixel; 1 by default.
   */
  async toPNG(options: { readonly scale?: number } = {}): Promise<Blob> {
    return (await this.#exported()).png(options.scale ?? 1);
  }

  async #exported(): Promise<Exported> {
    await this.updateComplete;
    const { exported } = await import('../export/exported.js');
    return exported(this, this.shown, this.heading);
  }

  async #act(action: Action): Promise<void> {
    try {
      const { act } = await import('../panel/act.js');
      this.announcement = await act(
        this,
        action,
        () => this.shown,
        () => this.locale,
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.announcement = this.locale.messages.notSaved(action, reason);
      this.dispatchEvent(new DataErrorEvent([{ path: action, message: this.announcement }]));
    }
  }
}
