import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { BrushController } from '../../base/controllers/brush-controller.js';
import { MarksController, type Cause, type Move } from '../../base/controllers/marks-controller.js';
import { FOLLOWS } from '../../base/controllers/shared-controller.js';
import { TooltipController } from '../../base/controllers/tooltip-controller.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { yearAttribute } from '../../base/year.js';
import { bundledVotes } from '../../bundled/votes.js';
import { decisionsOf } from '../../dataset/queries.js';
import type { Dataset, State } from '../../dataset/types.js';
import { RangeSelectEvent } from '../../events/range-select.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { timeline } from '../../i18n/en-timeline.js';
import type { Locale } from '../../i18n/locale.js';
import { timelineControls } from './resolution-timeline.controls.js';
import { resolutionTimelineDescribe, timelineWords } from './resolution-timeline.describe.js';
import type { TimelineColumn, TimelineDot, TimelineLayout } from './resolution-timeline.layout.js';
import { resolutionTimelineStyles } from './resolution-timeline.styles.js';
import { resolutionTimelineTemplate } from './resolution-timeline.template.js';
import { timelineDisclosure } from './timeline-disclosure.js';
import { statesNamed, timelineAsked, timelinePlaced } from './timeline-inputs.js';
import { timelineAt, timelineExtent, timelineMark, timelineStep } from './timeline-marks.js';
import { eventTip, timelineLabel, timelineTip } from './timeline-words.describe.js';

/** Size of what is drawn, in em of the chart. */
const TEXT = 0.75;

/** What is drawn now, for the reader's next move. */
interface Drawn {
  readonly layout: TimelineLayout;
  readonly states: readonly State[];
}

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

  readonly #tooltip = new TooltipController(this);
  readonly #list = this.later(() => import('./timeline-list.js'));
  readonly #events = this.later(async () => (await import('../../bundled/events.js')).bundledEvents());
  #drawn: Drawn | null = null;
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

  constructor() {
    super();
    new MarksController(this, {
      attribute: 'data-mark',
      move: (from, move) => this.#move(from, move),
      search: (typed) => this.#search(typed),
      nearest: (event) => this.#nearest(event),
      activate: (key, mark, cause) => this.#activate(key, mark, cause),
      select: (key) => this.#select(key),
      leave: () => this.#years(null, null),
    });
    new BrushController(this, {
      extent: () => this.#drawn && timelineExtent(this.#drawn.layout),
      brushed: (from, to) => this.#brushed(from, to),
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
    this.#drawn = { layout, states };
    const chart = resolutionTimelineTemplate({
      layout,
      name: messages.timeline.label(messages.bodies[body]),
      chosen: chosen?.id ?? null,
      filter: this.filter,
      decisionLabel: this.#decisionLabel(states, locale),
      eventLabel: this.#eventLabel(locale),
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
    return timelineControls({ messages, first, last, from, to, onYears: (a, b) => this.#years(a, b) });
  }

  #disclosure(dataset: Dataset, layout: TimelineLayout, locale: Locale) {
    const onToggle = (open: boolean) => {
      this.listOpen = open;
      this.#list.retry();
    };
    return timelineDisclosure(dataset, layout, { open: this.listOpen, onToggle, list: this.#list }, locale);
  }

  #years(from: number | null, to: number | null): void {
    const before = this.#drawn?.layout;
    if (!before) return;
    const [a, b] = [from ?? before.first, to ?? before.last];
    const all = Math.min(a, b) <= before.first && Math.max(a, b) >= before.last;
    this.from = all ? null : Math.min(a, b);
    this.to = all ? null : Math.max(a, b);
    const { shown, allYears } = this.locale.messages.timeline;
    this.announcement = all ? allYears : shown(String(Math.min(a, b)), String(Math.max(a, b)));
    this.dispatchEvent(new RangeSelectEvent(this));
  }

  #brushed(left: number, right: number): void {
    if (!this.#drawn) return;
    const { plot, from, to } = this.#drawn.layout;
    const at = (x: number) => from + Math.floor(((x - plot.x) / plot.width) * (to - from + 1));
    this.#tooltip.hide();
    this.#years(Math.max(from, at(left)), Math.min(to, at(right - 1)));
  }

  #select(key: string): void {
    if (!this.#drawn) return;
    const { layout, states } = this.#drawn;
    const { column, dot } = timelineMark(layout, key);
    if (dot) this.announcement = this.#eventLabel(this.locale)(dot);
    if (!column) return;
    const { id, symbol } = column.decision;
    this.decision = id;
    this.announcement = this.locale.messages.selected(timelineLabel(column.decision, states, this.locale));
    this.dispatchEvent(new ResolutionSelectEvent({ decision: id, symbol }));
  }

  #move(from: string, move: Move): string {
    return this.#drawn ? timelineStep(this.#drawn.layout, from, move) : from;
  }

  /** Digits find a year. */
  #search(typed: string): string | null {
    const found = this.#drawn?.layout.columns.find(({ decision }) => decision.date?.startsWith(typed));
    return found ? `d:${found.decision.id}` : null;
  }

  #nearest(event: MouseEvent): string | null {
    const matrix = this.#svg?.getScreenCTM();
    if (!this.#drawn || !matrix) return null;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return timelineAt(this.#drawn.layout, x, y);
  }

  get #svg(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('[part="chart"] svg');
  }

  #activate(key: string | null, mark: Element | null, cause: Cause): void {
    this.#svg?.classList.toggle('over', key !== null);
    if (!this.#drawn || key === null || !mark) return this.#tooltip.hide();
    const { layout, states } = this.#drawn;
    const { column, dot } = timelineMark(layout, key);
    const anchor = mark.querySelector('.segment, .mark') ?? mark;
    const text = column
      ? timelineTip(column.decision, states, this.locale)
      : dot && eventTip(dot.event, this.locale);
    if (text) void this.#tooltip.show(anchor, text, cause === 'touch');
  }
}
