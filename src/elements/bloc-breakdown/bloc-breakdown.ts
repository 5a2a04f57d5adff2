import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { measureTextAt } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import type { Dataset, Iso3 } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { blocBreakdown } from '../../i18n/en-bloc-breakdown.js';
import { titledOf } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/brief-name.js';
import { namesUnder } from '../../layout/names-under.js';
import type { TextMetrics } from '../../layout/text.js';
import { blocBreakdownDescribe, blocList, quietStatus, segmentTip } from './bloc-breakdown.describe.js';
import {
  BLOC_TEXT,
  blocPlaces,
  estimatedBlocFonts,
  type BlocSegment,
  type PlacedRow,
} from './bloc-breakdown.layout.js';
import type { BlocAccess, BlocDrawn } from './bloc-breakdown.marks.js';
import { blocBreakdownStyles } from './bloc-breakdown.styles.js';
import { blocBreakdownTemplate, blocQuietTemplate } from './bloc-breakdown.template.js';
import { blocListTemplate } from './bloc-list.template.js';
import { placeBlocs } from './bloc-place.js';
import type { BlocSort } from './bloc-rows.layout.js';
import { parseGrouping } from './grouping.js';

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

  readonly #access: BlocAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    opened: () => this.open,
    open: (key) => (this.open = key),
  };
  readonly #marks = this.marks('data-segment', () => import('./bloc-breakdown.marks.js'), this.#access);
  #drawn: BlocDrawn | null = null;

  readonly #parse = memo(parseGrouping);
  readonly #place = memo(placeBlocs);
  readonly #describe = memo(blocBreakdownDescribe);

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

  #chart({ dataset, layout, grouping }: BlocDrawn, locale: Locale): TemplateResult {
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
      onState: (iso3) => {
        const to = this.#selected === iso3 ? null : iso3;
        this.#marks.with(([, { select }]) => select(this.#access, to));
      },
      onClose: () =>
        this.#marks.with(([, { choose }]) => {
          const key = this.open;
          choose(this.#access, null);
          this.#marks.focus(key ?? undefined);
        }),
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
}
