import type { CSSResultGroup } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import type { Dataset } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { __camel__Describe } from './__tag__.describe.js';
import { __camel__Layout } from './__tag__.layout.js';
import type { __Class__Drawn } from './__tag__.marks.js';
import { __camel__Styles } from './__tag__.styles.js';
import { __camel__Template } from './__tag__.template.js';

/**
 * What the chart answers, in one line.
 *
 * @tag __tag__
 * @csspart state - The mark of one member state.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state, or let go of it.
 */
export class __Class__ extends ChartElement {
  static override styles: CSSResultGroup = [ChartElement.styles, __camel__Styles];

  #drawn: __Class__Drawn | null = null;

  readonly #options = memo((width: number) => ({ width }));
  readonly #layout = memo(__camel__Layout);
  readonly #describe = memo(__camel__Describe);

  constructor() {
    super();
    const drawn = () => this.#drawn;
    this.marks('data-state', () => import('./__tag__.marks.js'), { ...this.reach, drawn });
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const decision = chosenDecision(dataset, {
      resolution: this.resolution,
      decision: this.decision,
      body: null,
    });
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    const layout = this.#layout(dataset, decision, this.#options(this.size.width));
    const description = this.#describe(dataset, decision, layout, locale);
    const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
    const status = new Map(layout.marks.map((mark) => [mark.iso3, locale.messages.statuses[mark.status]]));
    const parts = (iso3: string): Parts => [names.get(iso3) ?? iso3, status.get(iso3) ?? ''];
    this.#drawn = { dataset, decision, layout, parts };
    return {
      state: 'ready',
      description,
      chart: __camel__Template(layout, {
        name: description.heading,
        selected: this.selected,
        label: (iso3) => labelOf(parts(iso3), locale),
      }),
    };
  }
}
