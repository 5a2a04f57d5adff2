import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { MarksController, type Cause, type Move } from '../../base/controllers/marks-controller.js';
import { TooltipController } from '../../base/controllers/tooltip-controller.js';
import { measureTextAt } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import { statusOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { isProblem } from '../../i18n/decision-words.js';
import { blocBreakdown } from '../../i18n/en-bloc-breakdown.js';
import { titledOf, type Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/names.js';
import { namesUnder } from '../../layout/names-under.js';
import { stepInRows } from '../../layout/rows.js';
import type { TextMetrics } from '../../layout/text.js';
import { blocBreakdownDescribe, blocList, quietStatus, segmentTip } from './bloc-breakdown.describe.js';
import {
  BLOC_TEXT,
  blocPlaces,
  estimatedBlocFonts,
  segmentAt,
  type BlocBreakdownLayout,
  type BlocSegment,
  type PlacedRow,
} from './bloc-breakdown.layout.js';
import { blocBreakdownStyles } from './bloc-breakdown.styles.js';
import { blocBreakdownTemplate, blocQuietTemplate } from './bloc-breakdown.template.js';
import { blocListTemplate } from './bloc-list.template.js';
import { placeBlocs } from './bloc-place.js';
import type { BlocSort } from './bloc-rows.layout.js';
import { parseGrouping, type Grouping } from './grouping.js';

/** What is drawn now, for the reader's next move. */
interface Drawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly grouping: Grouping | null;
  readonly layout: BlocBreakdownLayout;
}

/**
 * How groups voted: one bar a group, its parts by vote; by the UN's regional groups, or by any grouping that the page
 * gives. The states in a part are named when it is chosen.
 *
 * @tag bloc-breakdown
 * @csspart segment - The part of a bar: the members of one group that did the same.
 * @csspart list - The list of states of the chosen part.
 * @csspart state - The name of one state in that list.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state in the list, or let go of it.
 */
export class BlocBreakdown extends ChartElement {
  static override readonly words = { blocBreakdown };
  static override styles: CSSResultGroup = [ChartElement.styles, blocBreakdownStyles];

  /** Which body's act on the `resolution` to show, such as `third-committee`; by default the one that adopted it. */
  @property() body: string | null = null;

  /**
   * `share`: every bar is as long as the others. `count`: a member is as long in every bar. Any other value is taken
   * as `share`.
   */
  @property() show: 'share' | 'count' = 'share';

  /**
   * `favour`: groups with the largest share in favour first. `given`: in the order given. Any other value is taken as
   * `favour`. Those in no group always come last.
   */
  @property() sort: BlocSort = 'favour';

  /**
   * Groups other than the UN's regional groups: `{name, source: {title, url}, groups: [{name, members}]}`, each member
   * an alpha-3 code or `{state, from, to}`; who is in a group is asked for the day of the vote. Left out, the regional
   * groups are drawn. A code that is no state, and a state in two groups at one date, is an error with its path.
   */
  @property({ attribute: false }) grouping: unknown;

  /** Key of the part whose list is open. */
  @state() private open: string | null = null;

  protected override readonly filters = true;

  readonly #tooltip = new TooltipController(this);
  readonly #marks: MarksController;
  #drawn: Drawn | null = null;

  readonly #parse = memo(parseGrouping);
  readonly #place = memo(placeBlocs);
  readonly #describe = memo(blocBreakdownDescribe);

  constructor() {
    super();
    this.#marks = new MarksController(this, {
      attribute: 'data-segment',
      move: (from, move) => this.#move(from, move),
      search: (typed) => this.#search(typed),
      nearest: (event) => this.#nearest(event),
      activate: (key, mark, cause) => this.#activate(key, mark, cause),
      select: (key) => this.#choose(this.open === key ? null : key),
      leave: () => this.#choose(null),
    });
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const { resolution, decision: symbol, body } = this;
    const decision = chosenDecision(dataset, { resolution, decision: symbol, body });
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    const { blocBreakdown } = locale.messages;
    const given = this.grouping ?? null;
    const grouping = given === null ? null : this.#parse(given, dataset, blocBreakdown.bad);
    if (grouping !== null && 'length' in grouping) return { state: 'error', problems: grouping };

    const show = this.show === 'count' ? 'count' : 'share';
    const sort = this.sort === 'given' ? 'given' : 'favour';
    const { width } = this.size;
    const layout = this.#place(dataset, decision, grouping, show, sort, width, this.#font('label'), locale);
    const description = this.#describe(dataset, decision, grouping, layout, locale);
    if (!decision.votes) {
      const status = quietStatus(decision);
      const chart = blocQuietTemplate(width, status, blocBreakdown.quiet[status], description.summary);
      return { state: 'ready', description, chart };
    }
    this.#drawn = { dataset, decision, grouping, layout };
    return { state: 'ready', description, chart: this.#chart(this.#drawn, locale) };
  }

  #chart({ dataset, layout, grouping }: Drawn, locale: Locale): TemplateResult {
    const { blocBreakdown } = locale.messages;
    const chosen = [...new Set([...(this.#selected ? [this.#selected] : []), ...this.highlighted])];
    const places = blocPlaces(layout, chosen);
    const named = new Map(dataset.states.map(({ iso3, name }) => [iso3, name]));
    const names = chosen.map((iso3) => ({ iso3, name: briefName(named.get(iso3) ?? iso3) }));
    const { filter, highlighted } = this;
    const drawing = blocBreakdownTemplate({
      layout,
      name: blocBreakdown.label(grouping?.name ?? blocBreakdown.regional),
      label: ({ row }, { status }) => titledOf(segmentTip(row, status, grouping, locale), locale),
      number: (value) => locale.number(value),
      percent: (share) => locale.percent(share),
      open: this.open,
      muted: ({ status }) => (filter === null ? highlighted.length > 0 : status !== filter),
      places,
      names: namesUnder(places, names, layout.width, this.#font('name')),
    });
    return html`${drawing}${this.#list(locale)}`;
  }

  #list(locale: Locale): TemplateResult {
    const found = this.#segment(this.open);
    if (!found || !this.#drawn) return html`<p class="hint">${locale.messages.blocBreakdown.hint}</p>`;
    const [{ row }, { status }] = found;
    const { dataset, grouping } = this.#drawn;
    return blocListTemplate({
      ...blocList(row, status, dataset, grouping, locale),
      selected: this.#selected,
      onState: (iso3) => this.#select(this.#selected === iso3 ? null : iso3),
      onClose: () => this.#close(),
    });
  }

  get #selected(): Iso3 | null {
    return this.selected?.trim().toUpperCase() || null;
  }

  #font(kind: keyof typeof BLOC_TEXT): TextMetrics {
    return measureTextAt(this, BLOC_TEXT[kind]) ?? estimatedBlocFonts[kind];
  }

  #segment(key: string | null): readonly [PlacedRow, BlocSegment] | null {
    for (const row of this.#drawn?.layout.rows ?? []) {
      const segment = row.segments.find((each) => each.key === key);
      if (segment) return [row, segment];
    }
    return null;
  }

  #tip([{ row }, { status }]: readonly [PlacedRow, BlocSegment]): Tip {
    return segmentTip(row, status, this.#drawn?.grouping ?? null, this.locale);
  }

  #choose(key: string | null): void {
    if (key === this.open) return;
    this.open = key;
    const { messages } = this.locale;
    const found = this.#segment(key);
    this.announcement = found
      ? `${titledOf(this.#tip(found), this.locale)}. ${messages.blocBreakdown.listed}`
      : messages.unselected;
  }

  #close(): void {
    const key = this.open;
    this.#choose(null);
    this.#marks.focus(key ?? undefined);
  }

  #select(iso3: Iso3 | null): void {
    if (!this.#drawn) return;
    const { dataset, decision } = this.#drawn;
    this.selected = iso3;
    const { messages } = this.locale;
    const state = dataset.states.find((each) => each.iso3 === iso3);
    this.announcement = state ? messages.selected(state.name) : messages.unselected;
    const vote = state ? statusOf(decision, state) : null;
    this.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: decision.id }));
  }

  #move(from: string, move: Move): string {
    const rows = this.#drawn?.layout.rows ?? [];
    const marks = rows.flatMap(({ segments }) =>
      segments.map(({ key, x, y, width }) => ({ key, x: x + width / 2, y })),
    );
    return stepInRows(marks, from, move);
  }

  #nearest(event: MouseEvent): string | null {
    const matrix = this.renderRoot.querySelector<SVGSVGElement>('[part="chart"] svg')?.getScreenCTM();
    if (!this.#drawn || !matrix) return null;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return segmentAt(this.#drawn.layout, x, y);
  }

  /** The first part of the bar of a group whose name starts with what was typed. */
  #search(typed: string): string | null {
    const wanted = typed.toLowerCase();
    const found = this.#drawn?.layout.rows.find(({ row }) => row.name?.toLowerCase().startsWith(wanted));
    return found?.segments[0]?.key ?? null;
  }

  #activate(key: string | null, mark: Element | null, cause: Cause): void {
    const found = this.#segment(key);
    if (!found || !mark || !this.#drawn) {
      this.#tooltip.hide();
      return;
    }
    void this.#tooltip.show(mark, this.#tip(found), cause === 'touch');
  }
}
