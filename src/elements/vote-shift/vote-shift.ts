import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import type { Dataset, Iso3 } from '../../dataset/types.js';
import { decisionName, isProblem } from '../../i18n/decision-words.js';
import { voteShift } from '../../i18n/en-vote-shift.js';
import { titledOf, type Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/brief-name.js';
import { estimatedText } from '../../layout/text.js';
import { flowTip, flowTitle, shiftTip, voteShiftDescribe } from './vote-shift.describe.js';
import { shiftThreads, voteShifts, type ShiftFlow } from './vote-shift.layout.js';
import { votePair } from './vote-shift-pair.js';
import { shiftPicture } from './shift-picture.layout.js';
import type { ShiftAccess, ShiftDrawn } from './vote-shift.marks.js';
import { voteShiftStyles } from './vote-shift.styles.js';
import { shiftListTemplate, voteShiftTemplate } from './vote-shift.template.js';

/** Size of labels, in em. */
const LABEL = 0.8125;

/**
 * What moved between two votes: a stream for all states that did the same in both. Those who cast the same vote
 * twice stay pale; those who moved are brought out and named.
 *
 * @tag vote-shift
 * @csspart flow - A stream from what states did first to what they did then.
 * @csspart state - The name of one state in the drawing.
 * @csspart list - The list of all states of the chosen stream.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state, or let go of it; its vote is the second one.
 */
export class VoteShift extends ChartElement {
  static override readonly words = { voteShift };
  static override styles: CSSResultGroup = [ChartElement.styles, voteShiftStyles];

  /**
   * Symbol or id of the first vote. Left out: with `to`, the vote before it on the same text or in the same body;
   * else the committee's vote on the `resolution`, or on the newest text on which committee and plenary voted.
   * An unknown one, or one without votes by state, is an error.
   */
  @property() from: string | null = null;

  /** Symbol or id of the second vote; left out, found as for `from`. `decision` stands in for it. An unknown one is an error. */
  @property() to: string | null = null;

  /** The stream whose list is open, such as `abstain-to-yes`; set by the reader too. One that is not drawn is an error. */
  @property() flow: string | null = null;

  readonly #access: ShiftAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    selected: () => this.#selected,
    opened: () => this.flow,
    open: (key) => (this.flow = key),
  };
  readonly #marks = this.marks('data-key', () => import('./vote-shift.marks.js'), this.#access);
  #drawn: ShiftDrawn | null = null;

  readonly #pair = memo(votePairOf);
  readonly #shifts = memo(voteShifts);
  readonly #picture = memo(shiftPicture);
  readonly #describe = memo(voteShiftDescribe);

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = (['from', 'to', 'decision', 'resolution'] as const).some((name) => changed.has(name));
    // Another pair has other streams: a list that the reader opened goes with its own.
    if (this.hasUpdated && other && !changed.has('flow')) this.flow = null;
    super.willUpdate(changed);
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    const words = locale.messages.voteShift;
    const pair = this.#pair(dataset, this.from, this.to, this.decision, this.resolution, locale);
    if (!pair) return { state: 'empty', message: words.none };
    if (isProblem(pair)) return { state: 'error', problems: [pair] };
    const shifts = this.#shifts(dataset, pair);
    if (shifts.common === 0) {
      const message = words.noneInCommon(decisionName(pair.from, locale), decisionName(pair.to, locale));
      return { state: 'error', problems: [{ path: 'to', message }] };
    }
    const flow = this.flow?.trim().toLowerCase() || null;
    const chosen = shifts.groups.find(({ key }) => key === flow);
    if (flow !== null && !chosen) {
      const keys = shifts.groups.map(({ key }) => key).join(', ');
      return {
        state: 'error',
        problems: [{ path: 'flow', message: words.notAFlow(flow.slice(0, 80), keys) }],
      };
    }
    const metrics = measureText(this, LABEL) ?? estimatedText(13);
    const picture = this.#picture(shifts, pair, this.size.width, metrics, locale);
    const states = new Map(dataset.states.map((state) => [state.iso3, state]));
    const outlined = [...new Set([...this.highlighted, ...(this.#selected ? [this.#selected] : [])])];
    const stateTip = (iso3: Iso3): Tip => {
      const state = states.get(iso3);
      return state ? shiftTip(state, pair, locale) : { title: iso3, lines: [] };
    };
    const tip = (key: string) => {
      const stream = picture.streams.flows.find((each) => each.key === key);
      return stream ? flowTip(stream, locale) : stateTip(key.slice(-3));
    };
    this.#drawn = { dataset, pair, picture, tip };
    const { size } = metrics;
    return {
      state: 'ready',
      description: this.#describe(dataset, pair, shifts, locale),
      chart: html`${voteShiftTemplate({
        layout: picture.streams,
        heads: picture.heads,
        blocks: picture.blocks,
        threads: shiftThreads(picture.streams, outlined, size).map((each) => ({
          ...each,
          name: briefName(each.name),
        })),
        width: picture.width,
        height: picture.height,
        size,
        name: words.label(decisionName(pair.from, locale), decisionName(pair.to, locale)),
        flow,
        selected: this.#selected,
        muted: (each) => flow !== null && each.key !== flow,
        nodeLabel: ({ status, count }) => [locale.messages.statuses[status], locale.number(count)],
        flowLabel: (each) => titledOf(flowTip(each, locale), locale),
        stateLabel: (iso3) => titledOf(stateTip(iso3), locale),
      })}${chosen ? this.#list(flowTitle(chosen, locale), chosen.states, locale) : html`<p class="hint">${words.hint}</p>`}`,
    };
  }

  #list(title: string, states: ShiftFlow['states'], locale: Locale): TemplateResult {
    return shiftListTemplate({
      title: locale.messages.voteShift.list(title),
      close: locale.messages.voteShift.close,
      states,
      selected: this.#selected,
      onState: (iso3) => {
        const to = iso3 === this.#selected ? null : iso3;
        this.#marks.with(([, { select }]) => select(this.#access, to));
      },
      onClose: () =>
        this.#marks.with(([, { open }]) => {
          const key = this.flow;
          open(this.#access, null);
          this.#marks.focus(key ?? undefined);
        }),
    });
  }

  get #selected(): Iso3 | null {
    return this.selected?.trim().toUpperCase() || null;
  }
}

const votePairOf = (
  dataset: Dataset,
  from: string | null,
  to: string | null,
  decision: string | null,
  resolution: string | null,
  locale: Locale,
) => votePair(dataset, { from, to, decision, resolution }, locale);
