import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StepController } from '../../base/controllers/step-controller.js';
import { LanguageController } from '../../base/controllers/language-controller.js';
import type { Problem } from '../../dataset/types.js';
import { DataErrorEvent } from '../../events/data-error.js';
import { StoryStepEvent } from '../../events/story-step.js';
import { voteStory } from '../../i18n/en-vote-story.js';
import type { Locale } from '../../i18n/locale.js';
import type { Awaited } from '../../base/later.js';
import { setAttributes, storyPlan, type StoryPlan } from './story-steps.js';
import { currentStep, storyAttributes, storyLine, touchedAttributes } from './vote-story.layout.js';
import { voteStoryStyles } from './vote-story.styles.js';
import { voteStoryTemplate } from './vote-story.template.js';

const WORDS = { voteStory };
const EMPTY: StoryPlan = { steps: [], changes: [], targets: [], problems: [], awaited: [] };

/**
 * An argument in steps: a chart stays in sight while the reader scrolls through text, and each step sets attributes
 * of the chart as it arrives.
 *
 * What has `slot="chart"` stays; every other child is a step. `data-set-decision="A/C.3/69/L.63"` on a step sets the
 * chart's `decision`, and so on for every attribute that the chart has, but none that runs code, fetches, or belongs
 * to the page; an empty value takes the attribute away. A step keeps what steps before it have set, wherever the reader
 * came from, and going back undoes it. To set `resolution` lets go of a `decision` set before. The chart is the first custom
 * element with `slot="chart"`, or in what has it; `data-target` on a step names another by a selector within the story.
 * A `<vote-data slot="chart">` with several charts is one too: its `decision` turns them all.
 *
 * Without JavaScript it is an article: write steps that read well without the chart, and a table as the chart’s child.
 * No ancestor may clip (`overflow: hidden`), or the chart cannot stay.
 *
 * @tag vote-story
 * @slot - The steps, one element each, such as `<section>`.
 * @slot chart - The chart or charts that stay.
 * @csspart chart - The place of the chart.
 * @csspart progress - Which step of how many, and the buttons.
 * @csspart steps - The column of steps.
 * @csspart error - What is wrong with the current step.
 * @cssprop --vote-story-top - Height of what the page itself keeps at the upper edge of the window; 0px by default.
 * @cssprop --vote-story-chart-height - Height of the chart's place on phones; 55svh by default.
 * @cssprop --vote-story-font-size - Size of the chart's text; 0.75em on phones and 1em beside the steps by default.
 * @cssprop --vote-story-step-height - Least height of a step; 60svh by default.
 * @cssprop --vote-story-progress - Set by the story: the share of steps reached, from 0 to 1.
 * @fires {StoryStepEvent} step-change - The reader came to another step.
 * @fires {DataErrorEvent} data-error - A step cannot do what it asks; the path is `step[2]`, counted from 0. The rest works.
 */
export class VoteStory extends LitElement {
  static override styles: CSSResultGroup = voteStoryStyles;

  /** The share of steps reached, from 0 to 1; set as the reader scrolls, and what a page writes into it is overwritten. */
  @property({ type: Number, reflect: true }) progress = 0;

  @state() private current = -1;
  @state() private plan = EMPTY;
  @state() private announcement = '';

  /** Attributes of each chart as they were before the story began. */
  readonly #initial = new WeakMap<Element, Record<string, string | null>>();
  #changed: MutationObserver | undefined;
  readonly #language = new LanguageController(this, WORDS);
  readonly #controller = new StepController(this, {
    steps: () => this.plan.steps,
    line: () => this.#line,
    at: currentStep,
    reached: (index) => this.#reach(index),
  });
  #reported = '';

  constructor() {
    super();
    this.addController({
      // Put back: what was watched is watched again.
      hostConnected: () => {
        if (this.hasUpdated) this.#read();
      },
      hostDisconnected: () => this.#changed?.disconnect(),
    });
  }

  /** Number of the step that the reader has come to, from 1 on; 0 where there is none. */
  get step(): number {
    return this.current + 1;
  }

  /** Scrolls to a step by its number, from 1 on; one that does not exist is passed over. */
  goTo(step: number): void {
    const element = this.plan.steps[step - 1];
    if (!element) return;
    const locale = this.#locale;
    const heading = element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '';
    this.announcement = locale.messages.voteStory.arrived(
      locale.number(step),
      locale.number(this.plan.steps.length),
      heading.replace(/\s+/g, ' ').trim(),
    );
    this.#controller.go(step - 1);
  }

  /** What a server waits for before it draws. */
  protected waits(): readonly Awaited[] {
    return this.#language.waiting ? [this.#language] : [];
  }

  get #locale(): Locale {
    return this.#language.locale;
  }

  get #line(): number {
    const chart = this.renderRoot.querySelector('.pane')?.getBoundingClientRect();
    const steps = this.renderRoot.querySelector('[part="steps"]')?.getBoundingClientRect();
    return chart && steps ? storyLine(chart, steps, window.innerHeight) : 0.5;
  }

  /** What a server drew, and nothing takes over, gives way. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override firstUpdated(): void {
    this.#read();
  }

  protected override render(): TemplateResult {
    const locale = this.#locale;
    const { voteStory: messages } = locale.messages;
    const { current, plan } = this;
    const last = plan.steps.length - 1;
    return voteStoryTemplate({
      messages,
      progress: last < 0 ? '' : messages.progress(locale.number(current + 1), locale.number(last + 1)),
      previous: current > 0 ? () => this.goTo(current) : null,
      next: current < last ? () => this.goTo(current + 2) : null,
      problem: plan.problems[current] ?? null,
      announcement: this.announcement,
      onSlot: () => this.#read(),
    });
  }

  /** Reads the children anew, and shows the step at hand with them. */
  #read(): void {
    const before = this.plan.steps;
    const plan = (this.plan = storyPlan(this, this.#locale));
    for (const step of before) if (!plan.steps.includes(step)) step.removeAttribute('aria-current');
    this.#changed ??= new MutationObserver((records) => {
      if (records.some(({ attributeName }) => attributeName?.startsWith('data-'))) this.#read();
    });
    this.#changed.disconnect();
    for (const step of plan.steps) this.#changed.observe(step, { attributes: true });
    for (const tag of plan.awaited) void customElements.whenDefined(tag).then(() => this.#read());
    plan.targets.forEach((target, index) => this.#remember(target, touchedAttributes(plan.changes, index)));
    this.#report(plan.problems.filter((problem) => problem !== null));
    this.#show(Math.min(Math.max(this.current, 0), plan.steps.length - 1));
    this.#controller.watch();
  }

  #remember(target: Element, names: readonly string[]): void {
    const own = this.#initial.get(target) ?? {};
    for (const name of names) if (!(name in own)) own[name] = target.getAttribute(name);
    this.#initial.set(target, own);
  }

  #report(problems: readonly Problem[]): void {
    const told = JSON.stringify(problems);
    if (told !== this.#reported && problems.length > 0) this.dispatchEvent(new DataErrorEvent(problems));
    this.#reported = told;
  }

  #reach(index: number): void {
    if (index === this.current) return;
    this.#show(index);
    const element = this.plan.steps[index];
    const steps = this.plan.steps.length;
    if (element) this.dispatchEvent(new StoryStepEvent({ step: index + 1, steps, element }));
  }

  #show(index: number): void {
    const { steps, targets, changes } = this.plan;
    this.current = index;
    this.progress = steps.length === 0 ? 0 : (index + 1) / steps.length;
    this.style.setProperty('--vote-story-progress', String(this.progress));
    steps.forEach((step, i) => {
      if (i === index) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
    const initial = targets.map((target) => this.#initial.get(target) ?? {});
    storyAttributes(initial, changes, index).forEach((attributes, i) => {
      const target = targets[i];
      if (target) setAttributes(target, attributes);
    });
  }
}
