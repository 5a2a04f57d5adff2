import type { CSSResultGroup } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import { measureText } from '../../base/measure-text.js';
import { memo } from '../../base/memo.js';
import type { ChartView } from '../../base/view.js';
import { bundledVotes } from '../../bundled/votes.js';
import { chosenDecision } from '../../dataset/choose.js';
import { findDecision } from '../../dataset/queries.js';
import type { Dataset, Decision, Problem } from '../../dataset/types.js';
import { decisionName, documentUrl, isProblem } from '../../i18n/decision-words.js';
import { resolutionPath } from '../../i18n/en-resolution-path.js';
import { labelOf } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { estimatedText, type TextMetrics } from '../../layout/text.js';
import { isOfTheAssembly, textPath, type PathStep, type TextPath } from './path-steps.layout.js';
import { stageTitle, stepParts, stepWords } from './path-words.describe.js';
import { resolutionPathDescribe } from './resolution-path.describe.js';
import { MARK } from './path-step.layout.js';
import { resolutionPathLayout } from './resolution-path.layout.js';
import type { PathDrawn } from './resolution-path.marks.js';
import { resolutionPathStyles } from './resolution-path.styles.js';
import { resolutionPathTemplate } from './resolution-path.template.js';

/** Size of what is written, in em of the chart. */
const TEXT = 0.8125;
const fallback = estimatedText(13);

/**
 * Where a text of the General Assembly is now: draft, amendments, committee, plenary, Security Council, International
 * Criminal Court, each with what came of it, as far as the dataset knows. Across where there is room, else down.
 * States of `highlight` and `selected` have a mark with their vote at each recorded vote.
 *
 * @tag resolution-path
 * @csspart decision - The mark of one step.
 * @fires {ResolutionSelectEvent} resolution-select - The reader chose a step on which a body acted.
 */
export class ResolutionPath extends ChartElement {
  static override readonly words = { resolutionPath };
  static override styles: CSSResultGroup = [ChartElement.styles, resolutionPathStyles];

  #drawn: PathDrawn | null = null;
  readonly #whole = this.later(async () => (await import('../../bundled/path.js')).bundledPath());
  readonly #path = memo(textPath);
  readonly #describe = memo(resolutionPathDescribe);
  readonly #words = memo((dataset: Dataset, path: TextPath, codes: string, locale: Locale) => {
    const states = codes
      .split(' ')
      .flatMap((iso3) => dataset.states.find((state) => state.iso3 === iso3) ?? []);
    return stepWords(dataset, path, states, locale);
  });
  readonly #place = memo(
    (path: TextPath, words: ReturnType<typeof stepWords>, locale: Locale, width: number, text: TextMetrics) =>
      resolutionPathLayout(path, { width, text, words, title: (stage) => stageTitle(path, stage, locale) }),
  );

  constructor() {
    super();
    const drawn = () => this.#drawn;
    this.marks('data-step', () => import('./resolution-path.marks.js'), { ...this.reach, drawn });
  }

  /** A path without dates and co-sponsors of drafts is right and says less, so that nobody waits for them. */
  protected override bundled(): Dataset {
    return this.#whole.get() ?? bundledVotes();
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    const { resolutionPath } = locale.messages;
    if (dataset.decisions.length === 0) return { state: 'empty', message: locale.messages.noData };
    const found = this.#found(dataset, locale);
    if (found === null) return { state: 'empty', message: resolutionPath.none };
    if (isProblem(found)) return { state: 'error', problems: [found] };
    const path = this.#path(dataset, found.on);
    const steps = path.stages.flatMap((stage) => stage.steps);
    const chosen = steps.find(({ key }) => key === found.chosen?.id) ?? null;
    if (found.chosen && !chosen) {
      const message = resolutionPath.notOnPath(decisionName(found.chosen, locale), path.symbol);
      return { state: 'error', problems: [{ path: 'decision', message }] };
    }
    const text = measureText(this, TEXT) ?? fallback;
    const codes = [...new Set([...this.highlighted, ...(this.selected ? [this.selected] : [])])];
    const words = this.#words(dataset, path, codes.join(' '), locale);
    const parts = (step: PathStep) => stepParts(path, step, words(step), locale);
    this.#drawn = { dataset, path, steps, parts };
    const byKey = new Map(steps.map((step) => [step.key, step]));
    return {
      state: 'ready',
      description: this.#describe(dataset, path, chosen, locale),
      chart: resolutionPathTemplate({
        layout: this.#place(path, words, locale, this.size.width, text),
        name: resolutionPath.label(path.symbol),
        steps: resolutionPath.steps,
        chosen: chosen?.key ?? null,
        label: ({ key }) => {
          const step = byKey.get(key);
          return step ? labelOf(parts(step), locale) : key;
        },
        url: documentUrl,
        radius: MARK,
        size: text.size,
      }),
    };
  }

  /** The act whose text is followed, and the one to mark; `null` where the dataset has nothing to follow. */
  #found(
    dataset: Dataset,
    locale: Locale,
  ): { readonly on: Decision; readonly chosen: Decision | null } | Problem | null {
    const { resolution, decision } = this;
    const { resolutionPath } = locale.messages;
    const chosen = decision?.trim() ? findDecision(dataset, { decision }) : null;
    if (chosen && isProblem(chosen)) return chosen;
    const on =
      chosen && !resolution?.trim()
        ? chosen
        : chosenDecision(dataset, { resolution, decision: null, body: null });
    if (isProblem(on)) return on;
    if (isOfTheAssembly(dataset, on)) return { on, chosen };
    if (!chosen && !resolution?.trim()) return null;
    const path = resolution?.trim() ? 'resolution' : 'decision';
    return { path, message: resolutionPath.notOfTheAssembly(decisionName(on, locale)) };
  }
}
