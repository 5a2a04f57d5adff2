import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import { laterTemplate } from '../../base/templates/later.js';
import type { ChartView } from '../../base/view.js';
import { whenIdle } from '../../base/when-idle.js';
import { bundledCosponsorships } from '../../bundled/cosponsorships.js';
import { chosenDecision } from '../../dataset/choose.js';
import type { Dataset, Problem, State } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { countryRecord } from '../../i18n/en-country-record.js';
import type { Locale } from '../../i18n/locale.js';
import { estimatedText, type TextMetrics } from '../../layout/text.js';
import { countryRecordDescribe } from './country-record.describe.js';
import { countryRecordLayout, type CountryRecordLayout, type PlacedMark } from './country-record.layout.js';
import type { RecordDrawn } from './country-record.marks.js';
import { countryRecordStyles } from './country-record.styles.js';
import { countryRecordTemplate } from './country-record.template.js';
import { recordLanes, type RecordLane } from './record-lanes.layout.js';
import { laneName, markLabel } from './record-words.describe.js';

/** Size of labels, in em. */
const LABEL = 0.8125;

const code = (text: string | null): string => text?.trim().toUpperCase() ?? '';

const placed = (
  lanes: readonly RecordLane[],
  width: number,
  metrics: TextMetrics,
  locale: Locale,
): CountryRecordLayout =>
  countryRecordLayout(lanes, { width, metrics, head: (lane) => laneName(lane, locale) });

/**
 * How one state acted: its votes in every body through the years, and where it put its name to a draft; beside
 * another state if asked.
 *
 * @tag country-record
 * @csspart mark - What one state did at one time.
 * @csspart chosen - The lines on the chosen decision.
 * @fires {ResolutionSelectEvent} resolution-select - The reader chose a decision.
 */
export class CountryRecord extends ChartElement {
  static override readonly words = { countryRecord };
  static override styles: CSSResultGroup = [ChartElement.styles, countryRecordStyles];

  /**
   * Alpha-3 code of the state, such as `KOR`: the attribute `state`, since every chart's `state` says how far it is.
   * Left out, the state that is `selected`, so that the record may follow
   * a choice made in another chart; without either the chart is empty and says so. A code that is no state is an error.
   */
  @property({ attribute: 'state' }) country: string | null = null;

  /** Alpha-3 code of a state to compare with. The same state, or a code that is none, is an error. */
  @property() compare: string | null = null;

  #drawn: RecordDrawn | null = null;

  readonly #states = memo((state: State, other: State | null) => (other ? [state, other] : [state]));
  readonly #lanes = memo(recordLanes);
  readonly #place = memo(placed);
  readonly #describe = memo(countryRecordDescribe);
  /** The table, and the lines on a chosen decision. */
  readonly #part = this.later(() => import('./record-part.js'));

  constructor() {
    super();
    const drawn = () => this.#drawn;
    this.marks('data-key', () => import('./country-record.marks.js'), { ...this.reach, drawn });
  }

  protected override bundled(): Dataset {
    return bundledCosponsorships();
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
    this.#drawn = null;
    const words = locale.messages.countryRecord;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const asked = this.#asked(dataset, locale);
    if (asked.length === 0) return { state: 'empty', message: words.noState };
    const problem = asked.find((each) => isProblem(each));
    const [state, other = null] = asked.filter((each): each is State => !isProblem(each));
    const found =
      this.decision?.trim() || this.resolution?.trim()
        ? chosenDecision(dataset, { decision: this.decision, resolution: this.resolution, body: null })
        : null;
    const wrong = problem ?? (found && isProblem(found) ? found : null);
    if (wrong || !state) return { state: 'error', problems: wrong ? [wrong] : [] };
    const chosen = found && !isProblem(found) ? found : null;
    const states = this.#states(state, other);
    const lanes = this.#lanes(dataset, states);
    const metrics = measureText(this, LABEL) ?? estimatedText(13);
    const layout = this.#place(lanes, this.size.width, metrics, locale);
    const label = (mark: PlacedMark) => markLabel(mark, mark.entry, mark.lane, locale);
    this.#drawn = { layout, chosen, label };
    return {
      state: 'ready',
      description: {
        ...this.#describe(dataset, lanes, states, chosen, locale),
        table: () => {
          const { loadingPart, notLoaded } = locale.messages;
          const part = this.#part.get();
          if (part) return part.recordTable(dataset, lanes, states, locale);
          return { caption: this.#part.failed ? notLoaded : loadingPart, columns: [], rows: [] };
        },
      },
      chart: html`${countryRecordTemplate({
        layout,
        size: metrics.size,
        name: words.label(locale.list(states.map(({ name }) => name))),
        chosen: chosen?.id ?? null,
        label,
        letter: ({ sign, lane }) =>
          lane.kind === 'cosponsors' && sign !== 'unknown' ? undefined : words.letters[sign],
      })}${
        chosen
          ? laterTemplate(this.#part, locale, ({ chosenLines }) => {
              const [first, ...lines] = chosenLines(lanes, chosen, locale);
              return html`<div class="chosen" part="chosen">
                <p><b>${first}</b></p>
                ${lines.map((line) => html`<p>${line}</p>`)}
              </div>`;
            })
          : html`<p class="hint">${words.hint}</p>`
      }`,
    };
  }

  override async toCSV(): Promise<string> {
    this.#part.retry();
    this.#part.get();
    await import('./record-part.js');
    return super.toCSV();
  }

  /** The states asked for, or what is wrong with them; none where nothing is asked. */
  #asked(dataset: Dataset, locale: Locale): readonly (State | Problem)[] {
    const { messages } = locale;
    const own = code(this.country);
    const first = own || code(this.selected);
    const second = code(this.compare);
    const find = (path: string, iso3: string): State | Problem =>
      dataset.states.find((each) => each.iso3 === iso3) ?? {
        path,
        message: messages.notAState(iso3.slice(0, 80)),
      };
    if (first === '') return [];
    const state = find(own ? 'state' : 'selected', first);
    if (second === '') return [state];
    if (first === second && !isProblem(state)) {
      return [{ path: 'compare', message: messages.countryRecord.sameState(state.name) }];
    }
    return [state, find('compare', second)];
  }
}
