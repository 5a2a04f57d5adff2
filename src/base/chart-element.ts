import { LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset, Problem } from '../dataset/types.js';
import { DataErrorEvent } from '../events/data-error.js';
import { localeOf, type Locale, type Words } from '../i18n/locale.js';
import { codesIn, unknownCodes } from './codes.js';
import { DatasetController } from './controllers/dataset-controller.js';
import { FOLLOWS, SharedController, type Follows } from './controllers/shared-controller.js';
import { SizeController } from './controllers/size-controller.js';
import { nearestLanguage } from './nearest-language.js';
import { controls } from './styles/controls.js';
import { frame } from './styles/frame.js';
import { legend } from './styles/legend.js';
import { table } from './styles/table.js';
import { tokens } from './styles/tokens.js';
import { tooltip } from './styles/tooltip.js';
import { frameTemplate, type Format } from './templates/frame.js';
import type { ChartView, ReadyView } from './view.js';

/**
 * What every chart has: a dataset, a frame in reading order, four designed states, a table and exports.
 * A subclass says what it draws in `view()`; the frame, the waiting and the errors are done here.
 *
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
 * @csspart table - The table behind the chart.
 * @csspart actions - The line of downloads.
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
export abstract class ChartElement extends LitElement {
  /** What this chart says in English: its own section of the words. */
  static readonly words: Words = {};

  static override styles: CSSResultGroup = [tokens, frame, controls, legend, table, tooltip];

  /**
   * The data to draw: a parsed dataset, or any value of its shape, or a promise of either, which is then checked.
   * Left out, the chart draws what the nearest `<vote-data>` brings, else the bundled dataset; reading it then
   * gives the element's `data-*` attributes, as on any other element.
   * @type {Dataset | undefined}
   */
  @property({ attribute: false })
  override get dataset(): DOMStringMap {
    return (this.#given ?? super.dataset) as DOMStringMap;
  }
  override set dataset(value: unknown) {
    this.#given = value;
  }
  #given: unknown;

  /** The chart's heading; generated from the data when left out. */
  @property() heading: string | null = null;

  /** Symbol of a resolution, such as `A/RES/69/188`: shows the act that adopted it. An unknown one is an error. */
  @property() resolution: string | null = null;

  /** Symbol or id of any act, such as `A/C.3/69/L.63`; goes before `resolution`. An unknown one is an error. */
  @property() decision: string | null = null;

  /** States to bring out, as ISO 3166 alpha-3 codes between spaces or commas. A code that is no state is an error. */
  @property() highlight: string | null = null;

  /** Alpha-3 code of the state that is chosen; set by the reader too. A code that is no state is an error. */
  @property() selected: string | null = null;

  /** `light`, `dark`, or `auto`, which follows the page's `color-scheme`. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

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

  protected readonly size = new SizeController(this);
  /** Properties that follow the choices shared in a `<vote-data>`. */
  protected readonly follows: Follows = FOLLOWS;
  readonly #data = new DatasetController(this);
  readonly #shared = new SharedController(this, () => this.follows);
  #view: ChartView = { state: 'loading' };
  #reported: readonly Problem[] | null = null;

  /** The dataset that this chart draws when the page gives none. */
  protected abstract bundled(): Dataset;

  /** What the chart shows for this dataset; pure but for memos. */
  protected abstract view(dataset: Dataset, locale: Locale): ChartView;

  /** Whether the legend's labels are switches. */
  protected readonly filters: boolean = false;

  /** Codes of `highlight`, in capitals. */
  protected get highlighted(): readonly string[] {
    return codesIn(this.highlight);
  }

  /** The language in use. */
  protected get locale(): Locale {
    return localeOf(nearestLanguage(this), (this.constructor as typeof ChartElement).words);
  }

  /** One of `loading`, `empty`, `error` and `ready`. */
  get state(): ChartView['state'] {
    return this.#view.state;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const shared = (this.#given ?? null) === null ? this.#shared.value?.data : null;
    const data = shared ?? this.#data.resolve(this.#given, () => this.bundled());
    if (data.kind === 'loading') this.#view = { state: 'loading' };
    else if (data.kind === 'error') this.#view = { state: 'error', problems: data.problems };
    else this.#view = this.#checked(data.dataset);
  }

  /** A choice made elsewhere never puts this chart into error: what it cannot show, it does not follow. */
  #checked(dataset: Dataset): ChartView {
    const view = () => {
      const asked = { highlight: this.highlighted, selected: codesIn(this.selected) };
      const problems = unknownCodes(dataset, asked, this.locale);
      return problems.length > 0 ? { state: 'error' as const, problems } : this.view(dataset, this.locale);
    };
    let shown: ChartView = view();
    for (const key of ['decision', 'state'] as const)
      while (shown.state === 'error' && this.#shared.takeBack(key)) shown = view();
    return shown;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const problems = this.#view.state === 'error' ? this.#view.problems : null;
    const same = JSON.stringify(problems) === JSON.stringify(this.#reported);
    this.#reported = problems;
    if (problems && problems !== this.#shared.problems && !same)
      this.dispatchEvent(new DataErrorEvent(problems));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    await Promise.all([this.#data.settled, this.#shared.value?.settled]);
    if (this.isUpdatePending) done = await super.getUpdateComplete();
    return done;
  }

  protected override render(): TemplateResult {
    return frameTemplate(this.#view, {
      locale: this.locale,
      heading: this.heading,
      filter: this.filter,
      announcement: this.announcement,
      tableOpen: this.tableOpen,
      show: { legend: !this.noLegend, table: !this.noTable, actions: !this.noActions },
      onFilter: this.filters ? (key) => (this.filter = this.filter === key ? null : key) : undefined,
      onTable: (open) => (this.tableOpen = open),
      onSave: (format) => void this.#save(format),
    });
  }

  /** The rows behind the chart as CSV (RFC 4180): by state `iso3,state,vote` first, by decision `symbol,date,body,method,yes,no,abstain,absent` first. */
  async toCSV(): Promise<string> {
    const view = await this.#drawn();
    const { csvOf } = await import('../export/csv.js');
    const { table, records = table } = view.description;
    return csvOf(records());
  }

  /** The chart with heading, legend and source as one self-contained SVG. */
  async toSVG(): Promise<string> {
    const view = await this.#drawn();
    const { svgOf } = await import('../export/svg.js');
    return svgOf(this.#drawing(), { ...view.description, heading: this.heading ?? view.description.heading });
  }

  /**
   * The chart as a PNG.
   * @param options.scale - Pixels to a CSS pixel; 1 by default.
   */
  async toPNG(options: { readonly scale?: number } = {}): Promise<Blob> {
    const svg = await this.toSVG();
    const { pngOf } = await import('../export/png.js');
    return pngOf(svg, options.scale ?? 1);
  }

  async #drawn(): Promise<ReadyView> {
    await this.updateComplete;
    if (this.#view.state === 'ready') return this.#view;
    throw new Error(
      `<${this.localName}> has drawn nothing that could be saved: its state is "${this.#view.state}".`,
    );
  }

  #drawing(): SVGSVGElement {
    const svg = this.renderRoot.querySelector<SVGSVGElement>('[part="chart"] svg');
    if (!svg) throw new Error(`<${this.localName}> has no drawing to save.`);
    return svg;
  }

  async #save(format: Format): Promise<void> {
    const { messages } = this.locale;
    try {
      const { saveFile } = await import('../export/save-file.js');
      const content =
        format === 'csv'
          ? await this.toCSV()
          : format === 'svg'
            ? await this.toSVG()
            : await this.toPNG({ scale: 2 });
      saveFile(content, format, this.localName);
      this.announcement = messages.saved(format);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.announcement = messages.notSaved(format, reason);
      this.dispatchEvent(new DataErrorEvent([{ path: format, message: messages.notSaved(format, reason) }]));
    }
  }
}
