import type { Problem } from '../../dataset/types.js';
import type { Locale } from '../../i18n/locale.js';
import { askedAttributes, refusedAttributes, type StepChange } from './vote-story.layout.js';

/** What a story consists of, as its children say it. */
export interface StoryPlan {
  readonly steps: readonly HTMLElement[];
  /** What each step does. */
  readonly changes: readonly (StepChange | null)[];
  readonly targets: readonly Element[];
  /** Problems of each step. */
  readonly problems: readonly (Problem | null)[];
  /** Tags that are not defined yet: their steps wait for them. */
  readonly awaited: readonly string[];
}

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** The chart that steps change when they name none. */
function chartOf(story: HTMLElement): Element | null {
  const shown = [...story.children].filter(({ slot }) => slot === 'chart');
  return (
    shown.find(isCustom) ?? shown.flatMap((box) => [...box.querySelectorAll('*')]).find(isCustom) ?? null
  );
}

function targetOf(story: HTMLElement, selector: string | null): Element | null {
  if (selector === null) return chartOf(story);
  try {
    return story.querySelector(selector);
  } catch {
    return null;
  }
}

function observedBy(element: CustomElementConstructor): readonly string[] {
  const names: unknown = Reflect.get(element, 'observedAttributes');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Reads the children of a story: its steps, what they change, and what is wrong with them. */
export function storyPlan(story: HTMLElement, locale: Locale): StoryPlan {
  const { voteStory } = locale.messages;
  const steps = [...story.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.slot === '',
  );
  const targets: Element[] = [];
  const awaited = new Set<string>();
  const problems: (Problem | null)[] = [];
  const changes = steps.map((step, index): StepChange | null => {
    const number = locale.number(index + 1);
    const refuse = (message: string) => {
      problems.push({ path: `step[${index}]`, message });
      return null;
    };
    const asked = askedAttributes([...step.attributes].map(({ name, value }) => [name, value] as const));
    const selector = step.getAttribute('data-target');
    if (Object.keys(asked).length === 0 && selector === null) return (problems.push(null), null);
    const found = targetOf(story, selector);
    if (!found)
      return refuse(
        selector === null ? voteStory.noChart(number) : voteStory.noTarget(number, selector.slice(0, 80)),
      );
    const tag = found.localName;
    if (!isCustom(found)) return refuse(voteStory.notAChart(number, tag));
    const element = customElements.get(tag);
    if (!element) {
      awaited.add(tag);
      return (problems.push(null), null);
    }
    const refused = refusedAttributes(asked, observedBy(element));
    const names = refused.map((name) => `“${name.slice(0, 80)}”`);
    problems.push(
      names.length > 0
        ? { path: `step[${index}]`, message: voteStory.noAttribute(number, locale.list(names), tag) }
        : null,
    );
    const attributes = Object.fromEntries(Object.entries(asked).filter(([name]) => !refused.includes(name)));
    if (!targets.includes(found)) targets.push(found);
    return { target: targets.indexOf(found), attributes };
  });
  return { steps, changes, targets, problems, awaited: [...awaited] };
}

/** Sets attributes; what a reader changed since is taken back as well. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
    else {
      // A property that the reader set has no attribute to take away; only one that goes is noticed.
      const left: unknown = Reflect.get(element, name);
      if (typeof left === 'string' || typeof left === 'number') element.setAttribute(name, '');
      element.removeAttribute(name);
    }
  }
}
