import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { BrushController } from '../../base/controllers/brush-controller.js';
import { FOLLOWS } from '../../base/controllers/shared-controller.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { yearAttribute } from '../../base/year.js';
import { bundledVotes } from '../../bundled/votes.js';
import { decisionsOf } from '../../dataset/queries.js';
import type { Dataset, State } from '../../dataset/types.js';
import { timeline } from '../../i18n/en-timeline.js';
import type { Locale } from '../../i18n/locale.js';
import { timelineControls } from './resolution-timeline.controls.js';
import { resolutionTimelineDescribe, timelineWords } from './resolution-timeline.describe.js';
import type { TimelineAccess, TimelineDrawn } from './resolution-timeline.marks.js';
import type { TimelineColumn, TimelineDot, TimelineLayout } from './resolution-timeline.layout.js';
import { resolutionTimelineStyles } from './resolution-timeline.styles.js';
import { resolutionTimelineTemplate } from './resolution-timeline.template.js';
import { timelineDisclosure } from './timeline-disclosure.js';
import { statesNamed, timelineAsked, timelinePlaced } from './timeline-inputs.js';
import { timelineLabel } from './timeline-words.describe.js';

/** Size of what is drawn, in em of the chart. */
const TEXT = 0.75;

/**
 * How years of decisions went: a column a decision, with votes in favour above the line and the others below it,
 * a mark of its own for adoption without a vote, and lanes of dated events.
 * With `highlight` or `selected`, a row under the columns shows how that state voted each time.
 *
 * @tag resolution-timeline
 * @csspart decision - The mark of one decision.
 * @csspart event - The dot of one event.
 * @csspart events - The list of decisions and events with their sources.
 * @fires {ResolutionSelectEvent} resolution-select - The reader chose a decision.
 * @fires {RangeSelectEvent} range-select - The reader chose the years in view.
 */
export class ResolutionTimeline extends ChartElement {
  static override readonly words = { timeline };
  static override styles: CSSResultGroup = [ChartElement.styles, resolutionTimelineStyles];

  /**
   * Whose decisions to draw, such as `third-committee`. Left out: the body of the decision asked for, otherwise the
   * General Assembly, or the first body in the dataset. An unknown one is an error.
   */
  @property() body: string | null = null;

  /** First year in view; all by default. A year out of range is cut to it; what is no year is taken as left out. */
  @property({ converter: yearAttribute }) from: number | null = null;

  /** Last year in view; all by default. A year out of range is cut to it; what is no year is taken as left out. */
  @property({ converter: yearAttribute }) to: number | null = null;

  /** Leaves out the lanes of events. */
  @property({ type: Boolean, attribute: 'no-events' }) noEvents = false;

  /** Leaves out the choice of years. Dragging and the attributes still work. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  @state() private listOpen = false;

  protected override readonly filters = true;
  protected override readonly follows = { ...FOLLOWS, range: ['from', 'to'] };

  readonly #list = this.later(() => import('./timeline-list.js'));
  readonly #events = this.later(async () => (await import('../../bundled/events.js')).bundledEvents());
  #drawn: TimelineDrawn | null = null;
  /** Whether the columns were drawn before the events had come. */
  #late = false;

  readonly #words = memo(timelineWords);
  readonly #place = memo(timelinePlaced);
  readonly #describe = memo(resolutionTimelineDescribe);
  readonly #decisions = memo(decisionsOf);
  readonly #states = memo(statesNamed);
  readonly #decisionLabel = memo(
    (states: readonly State[], locale: Locale) => (column: TimelineColumn) =>
      timelineLabel(column.decision, states, locale),
  );
  readonly #eventLabel = memo(
    (locale: Locale) => (dot: TimelineDot) =>
      locale.messages.label.titled(locale.date(dot.event.date), dot.event.text),
  );

  readonly #access: TimelineAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    view: (from, to) => ([this.from, this.to] = [from, to]),
  };
  readonly #marks = this.marks('data-mark', () => import('./resolution-timeline.marks.js'), this.#access);

  constructor() {
    super();
    new BrushController(this, {
      extent: () => {
        const layout = this.#drawn?.layout;
        return layout
          ? [
              [layout.plot.x, 0],
              [layout.width, layout.height],
            ]
          : null;
      },
      brushed: (from, to) => this.#marks.with(([, { showBrushed }]) => showBrushed(this.#access, from, to)),
    });
  }

  /** The columns are right without the lanes, so that nobody waits for the events. */
  protected override bundled(): Dataset {
    return (this.noEvents ? null : this.#events.get()) ?? bundledVotes();
  }

  protected override render(): TemplateResult {
    this.#late ||= this.#awaited;
    return super.render();
  }

  get #awaited(): boolean {
    return this.#events.settled !== undefined && !this.#events.value;
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    const { messages } = locale;
    if (dataset.decisions.length === 0) return { state: 'empty', message: messages.noData };
    const asked = timelineAsked(dataset, this);
    if ('path' in asked) return { state: 'error', problems: [asked] };
    const { body, chosen } = asked;
    const decisions = this.#decisions(dataset, body);
    if (decisions.length === 0)
      return { state: 'empty', message: messages.timeline.none(messages.bodies[body]) };
    const codes = [...new Set([...this.highlighted, this.selected?.trim().toUpperCase() ?? ''])].join(' ');
    const states = this.#states(dataset, codes);
    const layout = this.#place(
      dataset,
      body,
      this.size.width,
      this.from,
      this.to,
      !this.noEvents,
      states,
      measureText(this, TEXT),
      this.#words(locale),
      (this.#late || this.#awaited) && this.from === null && this.to === null,
    );
    const eventLabel = this.#eventLabel(locale);
    this.#drawn = { dataset, layout, states, eventLabel };
    const chart = resolutionTimelineTemplate({
      layout,
      name: messages.timeline.label(messages.bodies[body]),
      chosen: chosen?.id ?? null,
      filter: this.filter,
      decisionLabel: this.#decisionLabel(states, locale),
      eventLabel,
    });
    return {
      state: 'ready',
      description: this.#describe(dataset, decisions, layout, chosen, locale),
      controls: this.noControls || layout.first === layout.last ? undefined : this.#controls(layout, locale),
      chart: html`${chart}${this.noTable ? nothing : this.#disclosure(dataset, layout, locale)}`,
    };
  }

  #controls(layout: TimelineLayout, locale: Locale) {
    const { first, last, from, to } = layout;
    const messages = locale.messages.timeline;
    const onYears = (a: number | null, b: number | null) =>
      this.#marks.with(([, { showYears }]) => showYears(this.#access, a, b));
    return timelineControls({ messages, first, last, from, to, onYears });
  }

  #disclosure(dataset: Dataset, layout: TimelineLayout, locale: Locale) {
    const onToggle = (open: boolean) => {
      this.listOpen = open;
      this.#list.retry();
    };
    return timelineDisclosure(dataset, layout, { open: this.listOpen, onToggle, list: this.#list }, locale);
  }
}
