import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { measureTextAt } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import type { Dataset, Decision } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { voteTally } from '../../i18n/en-vote-tally.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { briefName } from '../../i18n/brief-name.js';
import type { TextMetrics } from '../../layout/text.js';
import { namesUnder } from '../../layout/names-under.js';
import { estimatedFonts, TALLY_TEXT, type TallyFonts } from './tally-text.layout.js';
import {
  isHypothetical,
  tallyDrawingWords,
  tallyStateParts,
  verdictOf,
  voteTallyDescribe,
} from './vote-tally.describe.js';
import { voteTallyLayout, type TallyMark, type VoteTallyLayout } from './vote-tally.layout.js';
import type { TallyDrawn } from './vote-tally.marks.js';
import { voteTallyStyles } from './vote-tally.styles.js';
import { voteTallyTemplate, type TallySign } from './vote-tally.template.js';
import { recorded, whatIf, type Counted } from './what-if.js';

/** From this width of a stripe on, it has room for a code. */
const CODE_FROM = 34;

/**
 * Did it pass, and by how much: votes in favour and against meet in one bar, with the line that the rule of the body
 * sets across it. What does not count stands apart. One stripe a state where the names are known.
 *
 * @tag vote-tally
 * @csspart state - The stripe of one member state.
 * @csspart legend - The counts at their bars.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state, or let go of it.
 */
export class VoteTally extends ChartElement {
  static override readonly words = { voteTally };
  static override styles: CSSResultGroup = [ChartElement.styles, voteTallyStyles];

  /** Which body's act on the `resolution` to show, such as `third-committee`; by default the one that adopted it. */
  @property() body: string | null = null;

  /**
   * Votes to switch, to see what would have come of it: `abstain:no` for all who abstained, `CUB:yes BRA:no` for
   * states, between spaces or commas. All act on the record at once. The chart then says that it is hypothetical.
   * What is no vote, no state of this vote or not known is an error.
   */
  @property({ attribute: 'what-if' }) whatIf: string | null = null;

  #drawn: TallyDrawn | null = null;

  readonly #recorded = memo(recorded);
  readonly #whatIf = memo(whatIf);
  readonly #words = memo(tallyDrawingWords);
  readonly #describe = memo(voteTallyDescribe);
  readonly #place = memo(
    (
      dataset: Dataset,
      decision: Decision,
      counted: Counted | null,
      width: number,
      fonts: TallyFonts,
      words: ReturnType<typeof tallyDrawingWords>,
    ) => voteTallyLayout(dataset, { decision, counted, width, fonts, words }),
  );
  readonly #fonts = memo(
    (verdict: TextMetrics, number: TextMetrics, label: TextMetrics, name: TextMetrics): TallyFonts => ({
      verdict,
      number,
      label,
      name,
    }),
  );

  constructor() {
    super();
    const drawn = () => this.#drawn;
    this.marks('data-state', () => import('./vote-tally.marks.js'), { ...this.reach, drawn });
  }

  protected override bundled(): Dataset {
    return bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const { resolution, decision: symbol, body, highlighted } = this;
    const decision = chosenDecision(dataset, { resolution, decision: symbol, body });
    if (isProblem(decision)) return { state: 'error', problems: [decision] };
    const { voteTally } = locale.messages;
    const counted = this.whatIf?.trim()
      ? this.#whatIf(dataset, decision, this.whatIf, voteTally.badSwitch)
      : this.#recorded(decision);
    if (isProblemList(counted)) return { state: 'error', problems: counted };

    const words = this.#words(dataset, decision, counted, locale);
    const ruler = (kind: keyof TallyFonts) => measureTextAt(this, TALLY_TEXT[kind]) ?? estimatedFonts[kind];
    const fonts = this.#fonts(ruler('verdict'), ruler('number'), ruler('label'), ruler('name'));
    const layout = this.#place(dataset, decision, counted, this.size.width, fonts, words);
    const states = new Map(dataset.states.map((state) => [state.iso3, state]));
    const parts = (mark: TallyMark): Parts => {
      const state = states.get(mark.iso3);
      return state && counted ? tallyStateParts(state, mark.vote, decision, counted, locale) : [mark.iso3];
    };
    this.#drawn = { dataset, decision, layout, parts };
    const selected = this.selected?.trim().toUpperCase() || null;
    const chosen = [...new Set([...(selected ? [selected] : []), ...highlighted])].map((iso3) => ({
      iso3,
      name: briefName(states.get(iso3)?.name ?? iso3),
    }));
    const verdict = verdictOf(dataset, decision, counted, locale);
    const hypothetical = isHypothetical(counted);
    const spoken = hypothetical
      ? locale.messages.label.sentences([locale.messages.label.sentence(voteTally.hypothetical), verdict])
      : verdict;
    return {
      state: 'ready',
      description: this.#describe(dataset, decision, counted, locale),
      chart: voteTallyTemplate({
        layout,
        name: layout.marks.length > 0 ? voteTally.label(spoken) : voteTally.drawing(spoken),
        sign: signOf(decision, layout, hypothetical),
        status: statusClass(decision),
        labels: !this.noLegend,
        hypothetical,
        rule: counted && decision.rule,
        label: (mark) => labelOf(parts(mark), locale),
        muted: (iso3) => highlighted.length > 0 && !highlighted.includes(iso3),
        selected,
        codes: layout.marks.every(({ width }) => width >= CODE_FROM),
        names: namesUnder(layout.marks, chosen, layout.width, fonts.name),
      }),
    };
  }
}

const isProblemList = <Other extends object>(
  found: Other | null | readonly { readonly path: string; readonly message: string }[],
): found is readonly { readonly path: string; readonly message: string }[] => Array.isArray(found);

function signOf(decision: Decision, { result }: VoteTallyLayout, hypothetical: boolean): TallySign {
  if (!result) return 'none';
  if (hypothetical) return result.passes === null ? 'none' : result.passes ? 'pass' : 'fail';
  return decision.outcome === 'adopted' ? 'pass' : decision.outcome === 'rejected' ? 'fail' : 'none';
}

function statusClass({ method, outcome }: Decision): string {
  if (method === 'without-a-vote') return 'without-a-vote';
  return method === 'none' ? outcome : 'counted';
}
