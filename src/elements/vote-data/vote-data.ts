import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../../base/controllers/language-controller.js';
import { PropertyFollower } from '../../base/controllers/shared-follower.js';
import { sharedContext, type Choice, type Shared, type SharedSelection } from '../../base/shared.js';
import { yearAttribute } from '../../base/year.js';
import { isDataset } from '../../dataset/brand.js';
import type { DatasetState } from '../../base/controllers/dataset-controller.js';
import { DataErrorEvent } from '../../events/data-error.js';
import type { RangeSelectEvent } from '../../events/range-select.js';
import type { ResolutionSelectEvent } from '../../events/resolution-select.js';
import type { VoteSelectEvent } from '../../events/vote-select.js';
import { voteData } from '../../i18n/en-vote-data.js';
import type { Origin } from './vote-data.read.js';
import { voteDataStyles } from './vote-data.styles.js';

const WORDS = { voteData };
const FOLLOWER: Shared['follower'] = (host, follows) => new PropertyFollower(host, follows);
const LOADING: DatasetState = { kind: 'loading' };
const CHOICES = ['state', 'decision', 'from', 'to'] as const;

/**
 * Draws nothing; gives the charts inside it one dataset and one selection, so that they answer each other. A state,
 * a decision or a stretch of years that a reader chooses in one of them is chosen in all.
 *
 * The dataset comes from the first of these that is there: the property `dataset`; `src`; a child
 * `<script type="application/json">`; a child `<table>`. Without any of them charts draw what is bundled. While it
 * loads they say so; what is wrong with it they all show, and one `data-error` tells it.
 *
 * A table holds one recorded vote: a state (UN short name or alpha-3 code) and its vote (yes, no, abstain, absent) a
 * row; its `<caption>` is the title. `data-date` is required, and so is `data-source-url` or `data-source-title`;
 * `data-source-publisher`, `data-body` (`general-assembly` by default), `data-symbol`, `data-resolution` and
 * `data-kind` may be given. Members of the General Assembly that are in no row did not vote; name those who did not
 * in rows of their own, and the others are unknown. The table is what readers without JavaScript see, and is hidden
 * from the others: each chart has a table of its own.
 *
 * What a chart’s own attributes choose holds until the reader, or a script, chooses for all. A chart that cannot show
 * what was chosen stays as it is. Charts outside, and those inside another `<vote-data>`, are not touched.
 *
 * @tag vote-data
 * @slot - The charts, at any depth, among any other markup.
 * @fires {DataErrorEvent} data-error - The dataset cannot be used; the path is `src` where it cannot be fetched or read.
 */
export class VoteData extends LitElement {
  static override styles = voteDataStyles;

  /**
   * The data for all charts inside: a parsed dataset, or any value of its shape, or a promise of either, which is
   * then checked once. Left out, reading it gives the element's `data-*` attributes, as on any other element.
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

  /** Address of a JSON file with a dataset. Nothing is fetched without it; what cannot be read is an error. */
  @property() src: string | null = null;

  /** Alpha-3 code of the state that is chosen in all charts; set by the reader too. Charts pass over one that they do not know. */
  @property() state: string | null = null;

  /** Symbol or id of the decision that is chosen in all charts; set by the reader too. Charts pass over one that they cannot show. */
  @property() decision: string | null = null;

  /** First year in view in charts of time; set by the reader too. What is no year is taken as left out. */
  @property({ converter: yearAttribute }) from: number | null = null;

  /** Last year in view in charts of time; set by the reader too. What is no year is taken as left out. */
  @property({ converter: yearAttribute }) to: number | null = null;

  #selection: SharedSelection | null = null;
  #data: DatasetState | null = null;
  #settled: Promise<void> = Promise.resolve();
  #loading = new AbortController();
  #read: Origin | null = null;
  #observer: MutationObserver | undefined;
  readonly #language = new LanguageController(this, WORDS);
  readonly #provider: ContextProvider<typeof sharedContext>;

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        this.#refresh();
        this.#observer ??= new MutationObserver((records) => this.#changed(records));
        this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
      },
      hostDisconnected: () => this.#observer?.disconnect(),
    });
    // After the controller above: what is handed down must be there before charts ask for it.
    this.#provider = new ContextProvider(this, { context: sharedContext });
    this.addEventListener('vote-select', this.#onState);
    this.addEventListener('resolution-select', this.#onDecision);
    this.addEventListener('range-select', this.#onRange);
  }

  /** What a server drew, and nothing takes over, gives way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Out of the page nothing is read; what changed there counts when it comes back.
    if (!this.isConnected) return;
    if (changed.has('src') || changed.has('dataset')) this.#refresh();
    if (CHOICES.some((name) => changed.has(name))) this.#share();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#settled;
    return done;
  }

  #child<Kind extends HTMLElement>(selector: string): Kind | null {
    return this.querySelector<Kind>(`:scope > ${selector}`);
  }

  /** Starts to read the dataset, unless it is the one at hand. */
  #refresh(again = false): void {
    const src = this.src?.trim() || null;
    const script = this.#child<HTMLScriptElement>('script[type="application/json" i]');
    const table = this.#child<HTMLTableElement>('table');
    const origin: Origin = { given: this.#given, src, script, table };
    const [first] = originsOf(origin);
    if (!again && this.#read && Object.is(originsOf(this.#read)[0], first)) return this.#share();
    this.#read = origin;
    this.#loading.abort();
    const loading = (this.#loading = new AbortController());
    if (first === undefined || isDataset(first)) {
      this.#data = first === undefined ? null : { kind: 'ready', dataset: first };
      return this.#share();
    }
    this.#data = LOADING;
    this.#settled = this.#load(origin, loading.signal);
    this.#share();
  }

  async #load(origin: Origin, signal: AbortSignal): Promise<void> {
    if (this.#language.waiting) await this.#language.settled;
    const { voteData } = this.#language.locale.messages;
    let data: DatasetState = { kind: 'error', problems: [{ path: 'dataset', message: voteData.failed }] };
    try {
      const { readDataset } = await import('./vote-data.read.js');
      data = await readDataset(origin, signal, voteData);
    } catch {
      // Offline, perhaps: the sentence above says what to do.
    }
    if (signal.aborted) return this.#settled;
    this.#data = data;
    this.#share();
    if (data.kind === 'error') this.dispatchEvent(new DataErrorEvent(data.problems));
  }

  /** A page that writes its data after the element, or corrects it, has it read again. */
  #changed(records: readonly MutationRecord[]): void {
    const { script, table } = this.#read ?? {};
    const within = (target: Node) => [script, table].some((place) => place?.contains(target));
    if (records.some(({ target }) => within(target))) this.#refresh(true);
    else if (records.some(({ target }) => target === this)) this.#refresh();
  }

  /** Hands down what is at hand now; does nothing while nothing has changed. */
  #share(chosen: Partial<Record<keyof SharedSelection, true>> = {}): void {
    const { from, to } = this;
    const before = this.#selection;
    const made = before !== null;
    const range = from === null && to === null ? null : { from, to };
    const selection: SharedSelection = {
      state: choice(before?.state, this.state?.trim().toUpperCase() || null, made, chosen.state),
      decision: choice(before?.decision, this.decision?.trim() || null, made, chosen.decision),
      range: choice(before?.range, range, made, chosen.range),
    };
    this.#selection = selection;
    const value: Shared = { data: this.#data, settled: this.#settled, selection, follower: FOLLOWER };
    this.#provider.setValue(value);
  }

  /** Whether a choice was made here and not inside another `<vote-data>`. */
  #isMine(event: Event): boolean {
    const path = event.composedPath();
    return path.find((each) => each instanceof Element && each.localName === this.localName) === this;
  }

  #onState = (event: VoteSelectEvent): void => {
    if (!this.#isMine(event)) return;
    this.state = event.state;
    this.#share({ state: true });
  };

  #onDecision = (event: ResolutionSelectEvent): void => {
    if (!this.#isMine(event)) return;
    this.decision = event.decision;
    this.#share({ decision: true });
  };

  #onRange = (event: RangeSelectEvent): void => {
    if (!this.#isMine(event)) return;
    this.from = event.from;
    this.to = event.to;
    this.#share({ range: true });
  };
}

/** What is there, the one that counts first. */
const originsOf = ({ given, src, script, table }: Origin): readonly unknown[] =>
  [given, src, script, table].filter((origin) => (origin ?? null) !== null);

/** The choice at hand, while it is the same and was not made anew. */
function choice<Value>(
  before: Choice<Value> | undefined,
  value: Value | null,
  made: boolean,
  anew: true | undefined,
): Choice<Value> {
  const same = before && JSON.stringify(before.value) === JSON.stringify(value);
  return same && !anew ? before : { value, made };
}
