import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset, Problem } from '../dataset/types.js';
import { DataErrorEvent } from '../events/data-error.js';
import type { Locale, Words } from '../i18n/locale.js';
import type { LateSections } from '../i18n/messages.js';
import { codesIn, unknownCodes } from './codes.js';
import { DatasetController } from './controllers/dataset-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { FOLLOWS, SharedController } from './controllers/shared-controller.js';
import { Later, type Awaited } from './later.js';
import type { Follows } from './shared.js';
import type { ChartView } from './view.js';

/**
 * What a chart draws from: the data of the page, of a `<vote-data>` around it, or its own, and what to bring out.
 * A subclass says what it draws in `view()`; the waiting and the errors are done here.
 *
 * @fires {DataErrorEvent} data-error - The chart cannot use what it was given.
 */
export abstract class DataElement extends LitElement {
  /** What this chart says in English: its own section of the words. */
  static readonly words: Words = {};

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

  /** Symbol of a resolution, such as `A/RES/69/188`: shows the act that adopted it. An unknown one is an error. */
  @property() resolution: string | null = null;

  /** Symbol or id of any act, such as `A/C.3/69/L.63`; goes before `resolution`. An unknown one is an error. */
  @property() decision: string | null = null;

  /** States to bring out, as ISO 3166 alpha-3 codes between spaces or commas. A code that is no state is an error. */
  @property() highlight: string | null = null;

  /** Alpha-3 code of the state that is chosen; set by the reader too. A code that is no state is an error. */
  @property() selected: string | null = null;

  /** Properties that follow the choices shared in a `<vote-data>`. */
  protected readonly follows: Follows = FOLLOWS;
  readonly #data = new DatasetController(this);
  readonly #language = new LanguageController(this, (this.constructor as typeof DataElement).words);
  readonly #shared = new SharedController(this, () => this.follows);
  readonly #laters = new Set<Later<object>>();
  #view: ChartView = { state: 'loading' };
  #reported: readonly Problem[] | null = null;

  /** The dataset that this chart draws when the page gives none. */
  protected abstract bundled(): Dataset;

  /** What the chart shows for this dataset; pure but for memos. */
  protected abstract view(dataset: Dataset, locale: Locale): ChartView;

  /**
   * Code or data that the first drawing does without. Once it is asked for, `updateComplete` waits for it.
   * @param part - The section of words that comes with it.
   */
  protected later<Value extends object>(load: () => Promise<Value>, part?: keyof LateSections): Later<Value> {
    const words = () => part && this.#language.want(part);
    const later = new Later(this, async () => (await Promise.all([load(), words()]))[0]);
    this.#laters.add(later);
    return later;
  }

  /** Codes of `highlight`, in capitals. */
  protected get highlighted(): readonly string[] {
    return codesIn(this.highlight);
  }

  /** The language in use. */
  protected get locale(): Locale {
    return this.#language.locale;
  }

  /** One of `loading`, `empty`, `error` and `ready`. */
  get state(): ChartView['state'] {
    return this.#view.state;
  }

  /** What is shown now. */
  protected get shown(): ChartView {
    return this.#view;
  }

  /** What a server drew, and nothing takes over, gives way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const shared = (this.#given ?? null) === null ? this.#shared.value?.data : null;
    const data = shared ?? this.#data.resolve(this.#given, () => this.bundled());
    if (data.kind === 'loading' || this.#language.waiting) this.#view = { state: 'loading' };
    else if (data.kind === 'error') this.#view = { state: 'error', problems: data.problems };
    else this.#view = this.#checked(this.locale.localised(data.dataset));
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

  /** What this chart waits for, or has waited for. */
  protected waits(): readonly (Awaited | null)[] {
    return [this.#data, this.#shared.value, this.#language, ...this.#laters];
  }

  /** What arrives may draw what asks for more. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = (): readonly unknown[] => this.waits().map((each) => each?.settled);
    const done = await super.getUpdateComplete();
    const waits = settled();
    await Promise.all(waits);
    const more = this.isUpdatePending || settled().some((wait, i) => wait !== waits[i]);
    return more ? this.getUpdateComplete() : done;
  }
}
