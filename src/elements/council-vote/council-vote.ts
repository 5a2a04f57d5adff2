import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import { browseTemplate } from '../../base/templates/browse.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import { COUNCIL_MAJORITY } from '../../dataset/council.js';
import { decisionsOf, seriesOf } from '../../dataset/queries.js';
import type { Dataset, Decision, Problem } from '../../dataset/types.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { decisionName, isProblem } from '../../i18n/decision-words.js';
import { councilVote } from '../../i18n/en-council-vote.js';
import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/brief-name.js';
import { estimatedText, type TextMetrics } from '../../layout/text.js';
import { centreWords, councilVoteDescribe, seatLabel } from './council-vote.describe.js';
import { councilVoteLayout, type PlacedSeat } from './council-vote.layout.js';
import type { CouncilDrawn } from './council-vote.marks.js';
import { councilVoteStyles } from './council-vote.styles.js';
import { councilVoteTemplate } from './council-vote.template.js';

/** Size of labels, in em of the chart. */
const TEXT = 0.8125;
const COUNCIL = 'security-council';

/**
 * What the Security Council did: fifteen seats round the table, in the order of their votes, with a line after the
 * ninth. Permanent members are ringed; a vote of theirs against is called a veto on questions of substance, and none
 * on procedure. Seats whose members the dataset does not know stay empty.
 *
 * @tag council-vote
 * @csspart state - The seat of one member.
 * @fires {VoteSelectEvent} vote-select - The reader chose a member, or let go of it.
 * @fires {ResolutionSelectEvent} resolution-select - The reader stepped to another decision.
 */
export class CouncilVote extends ChartElement {
  static override readonly words = { councilVote };
  static override styles: CSSResultGroup = [ChartElement.styles, councilVoteStyles];

  /** Lets the reader step through the decisions of the Council. */
  @property({ type: Boolean }) browsable = false;

  protected override readonly filters = true;

  #drawn: CouncilDrawn | null = null;
  readonly #describe = memo(councilVoteDescribe);
  readonly #place = memo((dataset: Dataset, decision: Decision, width: number, text: TextMetrics) =>
    councilVoteLayout(dataset, { decision, width, text, nameOf: briefName }),
  );

  constructor() {
    super();
    const drawn = () => this.#drawn;
    this.marks('data-state', () => import('./council-vote.marks.js'), { ...this.reach, drawn });
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    const { councilVote } = locale.messages;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const decision = this.#chosen(dataset, locale);
    if (decision === null) return { state: 'empty', message: councilVote.none };
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    const text = measureText(this, TEXT) ?? fallback;
    const layout = this.#place(dataset, decision, this.size.width, text);
    this.#drawn = { dataset, decision, layout };
    const { highlighted, filter } = this;
    const keys = ({ iso3, permanent, status }: PlacedSeat) =>
      iso3 === null ? ['empty'] : permanent ? [status, 'permanent'] : [status];
    return {
      state: 'ready',
      description: this.#describe(dataset, decision, this.selected, locale),
      controls: this.browsable ? this.#browse(this.#drawn, locale) : undefined,
      chart: councilVoteTemplate(
        {
          layout,
          name: councilVote.label,
          label: (seat) => seatLabel(seat, decision, locale),
          muted: (seat) =>
            filter === null
              ? highlighted.length > 0 && !highlighted.includes(seat.iso3 ?? '')
              : !keys(seat).includes(filter),
          selected: this.selected,
          outlined: ({ iso3 }) => iso3 !== null && (iso3 === this.selected || highlighted.includes(iso3)),
          ...centreWords(decision, locale),
          needed: councilVote.line(locale.number(COUNCIL_MAJORITY)),
          veto: councilVote.veto,
        },
        text.size,
      ),
    };
  }

  /** The Council's act that the attributes ask for; `null` where the dataset has none of its acts. */
  #chosen(dataset: Dataset, locale: Locale): Decision | Problem | null {
    const { resolution, decision: asked } = this;
    const { councilVote, bodies } = locale.messages;
    const free = !asked?.trim() && !resolution?.trim();
    if (free && decisionsOf(dataset, COUNCIL).length === 0) return null;
    const found = chosenDecision(dataset, { resolution, decision: asked, body: COUNCIL });
    if (isProblem(found)) {
      return found.path === 'body'
        ? { path: 'resolution', message: councilVote.noAct(resolution?.trim() ?? '') }
        : found;
    }
    if (found.body === COUNCIL) return found;
    const name = decisionName(found, locale);
    return { path: 'decision', message: councilVote.otherBody(name, bodies[found.body]) };
  }

  #browse({ dataset, decision }: CouncilDrawn, locale: Locale) {
    const series = seriesOf(dataset, decision);
    const here = series.indexOf(decision);
    return browseTemplate(
      {
        now: nowLabel(decision, locale),
        previous: here > 0 ? () => this.#go(series[here - 1]) : null,
        next: here < series.length - 1 ? () => this.#go(series[here + 1]) : null,
      },
      locale.messages.browse,
    );
  }

  #go(to: Decision | undefined): void {
    if (!to) return;
    this.decision = to.id;
    this.announcement = nowLabel(to, this.locale);
    this.dispatchEvent(new ResolutionSelectEvent({ decision: to.id, symbol: to.symbol }));
  }
}

const fallback = estimatedText(13);

/** What is shown, for the reader who steps through decisions: "S/PV.7353, 22 December 2014". */
function nowLabel(decision: Decision, locale: Locale): string {
  const name = decisionName(decision, locale);
  return decision.symbol && decision.date
    ? locale.messages.label.parts([name, locale.date(decision.date)])
    : name;
}
