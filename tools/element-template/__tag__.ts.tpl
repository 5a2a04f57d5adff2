import type { CSSResultGroup } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { MarksController } from '../../base/controllers/marks-controller.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import { voteOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { isProblem } from '../../i18n/decision-words.js';
import type { Locale } from '../../i18n/locale.js';
import { step, type Placed } from '../../layout/spatial.js';
import { __camel__Describe } from './__tag__.describe.js';
import { __camel__Layout } from './__tag__.layout.js';
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

  #decision: Decision | null = null;
  #places: readonly Placed[] = [];

  readonly #options = memo((width: number) => ({ width }));
  readonly #layout = memo(__camel__Layout);
  readonly #describe = memo(__camel__Describe);

  constructor() {
    super();
    new MarksController(this, {
      attribute: 'data-state',
      move: (from, move) =>
        step(
          this.#places,
          this.#places.map((place) => place.key),
          from,
          move,
        ),
      activate: () => undefined,
      select: (iso3) => this.#select(this.selected === iso3 ? null : iso3),
      leave: () => this.#select(null),
    });
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const decision = chosenDecision(dataset, {
      resolution: this.resolution,
      decision: this.decision,
      body: null,
    });
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    this.#decision = decision;
    const layout = this.#layout(dataset, decision, this.#options(this.size.width));
    this.#places = layout.marks.map((mark) => ({ key: mark.iso3, x: mark.x, y: mark.y }));
    const description = this.#describe(dataset, decision, layout, locale);
    const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
    const status = new Map(layout.marks.map((mark) => [mark.iso3, locale.messages.statuses[mark.status]]));
    return {
      state: 'ready',
      description,
      chart: __camel__Template(layout, {
        name: description.heading,
        selected: this.selected,
        label: (iso3) => `${names.get(iso3) ?? iso3}, ${status.get(iso3) ?? ''}`,
      }),
    };
  }

  #select(iso3: Iso3 | null): void {
    if (iso3 === this.selected || !this.#decision) return;
    this.selected = iso3;
    const vote = iso3 ? voteOf(this.#decision, iso3) : null;
    this.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: this.#decision.id }));
  }
}
