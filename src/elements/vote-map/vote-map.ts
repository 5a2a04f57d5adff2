import type { CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { PlayController } from '../../base/controllers/play-controller.js';
import { WHOLE, ZoomController } from '../../base/controllers/zoom-controller.js';
import { measureTextAt } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import { browseTemplate } from '../../base/templates/browse.js';
import { findTemplate } from '../../base/templates/find.js';
import type { ChartView } from '../../base/view.js';
import packedGeography from '../../bundled/geography.json';
import packedTiles from '../../bundled/tiles.json';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import { seriesOf } from '../../dataset/queries.js';
import type { Dataset, Iso3 } from '../../dataset/types.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { isProblem } from '../../i18n/decision-words.js';
import { voteMap } from '../../i18n/en-vote-map.js';
import type { Locale } from '../../i18n/locale.js';
import { decodeGeography } from '../../layout/geography.js';
import { estimatedText } from '../../layout/text.js';
import { decodeTiles } from '../../layout/tiles.js';
import { mapNames } from './map-names.layout.js';
import { voteMapControls } from './vote-map.controls.js';
import { nowLabel, stateLabels, voteMapDescribe } from './vote-map.describe.js';
import { voteMapLayout, voteMapStatuses, voteTilesLayout } from './vote-map.layout.js';
import type { MapAccess, MapDrawn } from './vote-map.marks.js';
import { voteMapStyles } from './vote-map.styles.js';
import { voteMapTemplate } from './vote-map.template.js';

/** How long each decision stays while playing, in ms. */
const PLAY_PAUSE = 1600;
/** Size of names on the map, in CSS px. */
const TYPE = 12;

const geography = memo(() => decodeGeography(packedGeography));
const tiles = memo(() => decodeTiles(packedTiles));

/**
 * Who voted how, and where: a world map on which every member state can be found, or one equal tile a state.
 *
 * @tag vote-map
 * @csspart state - The mark of one member state.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state, or let go of it.
 * @fires {ResolutionSelectEvent} resolution-select - The reader stepped to another decision.
 */
export class VoteMap extends ChartElement {
  static override readonly words = { voteMap };
  static override styles: CSSResultGroup = [ChartElement.styles, voteMapStyles];

  /** Which body's act on the `resolution` to show, such as `third-committee`; by default the one that adopted it. */
  @property() body: string | null = null;

  /** `geographic`, or `tiles` for one equal tile a state. Any other value is taken as `geographic`. */
  @property({ reflect: true }) layout: 'geographic' | 'tiles' = 'geographic';

  /** Lets the reader step or play through the decisions of the same body. */
  @property({ type: Boolean }) browsable = false;

  /** Leaves out the box to find a state and the zoom buttons. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Names offered by the box; none until it is entered. */
  @state() private offered: readonly string[] = [];

  protected override readonly filters = true;

  readonly #zoom = new ZoomController(this);
  readonly #play = new PlayController(this, () => this.#go(1, true), PLAY_PAUSE);
  #drawn: MapDrawn | null = null;

  readonly #place = memo(voteMapLayout);
  readonly #placeTiles = memo(voteTilesLayout);
  readonly #size = memo((width: number, zoom: number) => ({ width, zoom }));
  readonly #statuses = memo(voteMapStatuses);
  readonly #describe = memo(voteMapDescribe);
  readonly #labels = memo(stateLabels);

  readonly #access: MapAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    zoom: this.#zoom,
  };
  readonly #marks = this.marks('data-state', () => import('./vote-map.marks.js'), this.#access);

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const { resolution, decision: symbol, body, filter, highlighted } = this;
    const decision = chosenDecision(dataset, { resolution, decision: symbol, body });
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    const tiled = this.layout === 'tiles';
    const zoom = tiled ? WHOLE : this.#zoom.transform;
    const size = this.#size(this.size.width, zoom.k);
    const layout = tiled ? this.#placeTiles(tiles(), size) : this.#place(geography(), size);
    const statuses = this.#statuses(dataset, decision);
    const { label, parts } = this.#labels(dataset, statuses, locale);
    this.#drawn = { dataset, decision, statuses, layout, label, parts };
    const statusOf = (iso3: Iso3) => statuses.byState.get(iso3) ?? 'not-a-member';
    const outlined = [...new Set([...(this.selected ? [this.selected] : []), ...highlighted])];
    const type = (TYPE * layout.unit) / zoom.k;
    return {
      state: 'ready',
      unit: layout.unit / zoom.k,
      description: this.#describe(dataset, decision, statuses, locale),
      controls: this.noControls && !this.browsable ? undefined : this.#controls(this.#drawn, locale),
      chart: voteMapTemplate({
        layout,
        name: locale.messages.voteMap[tiled ? 'tiles' : 'label'],
        status: statusOf,
        label,
        muted: (iso3) =>
          filter === null ? highlighted.length > 0 && !outlined.includes(iso3) : statusOf(iso3) !== filter,
        selected: this.selected,
        outlined,
        names: mapNames(layout, dataset.states, outlined, {
          size: type,
          // Asked for only where there is a name: a ruler costs a canvas.
          measure: (name) => ((measureTextAt(this, TYPE) ?? estimatedText(TYPE)).measure(name) / TYPE) * type,
        }),
        type,
        zoom,
      }),
    };
  }

  #controls({ dataset, decision }: MapDrawn, locale: Locale) {
    const series = this.browsable ? seriesOf(dataset, decision) : [];
    const here = series.indexOf(decision);
    const onEnter = () =>
      this.#marks.with(([, { sortedNames }]) => (this.offered = sortedNames(dataset.states, locale)));
    const onFind = (text: string) => this.#marks.with(([, { find }]) => find(this.#access, text));
    const find = { label: locale.messages.voteMap.find, names: this.offered, onEnter, onFind };
    return voteMapControls({
      messages: locale.messages.voteMap,
      find: this.noControls ? null : findTemplate(find),
      zoom: this.noControls || this.layout === 'tiles' ? null : this.#zoom,
      browse: this.browsable
        ? browseTemplate(
            {
              now: nowLabel(decision, locale),
              previous: here > 0 ? () => this.#go(-1) : null,
              next: here < series.length - 1 ? () => this.#go(1) : null,
              play: this.#play,
            },
            locale.messages.browse,
          )
        : null,
    });
  }

  #go(by: number, round = false): void {
    if (!this.#drawn) return;
    const { dataset, decision } = this.#drawn;
    const series = seriesOf(dataset, decision);
    const to = series[series.indexOf(decision) + by] ?? (round ? series[0] : undefined);
    if (!to) return;
    this.decision = to.id;
    this.announcement = nowLabel(to, this.locale);
    this.dispatchEvent(new ResolutionSelectEvent({ decision: to.id, symbol: to.symbol }));
  }
}
