import { decisionsOf, findDecision } from './queries.js';
import { BODIES, type Body, type Dataset, type Decision, type Problem } from './types.js';

/** What a page asks a chart to show, as its attributes say it. */
export interface Choice {
  readonly resolution: string | null | undefined;
  readonly decision: string | null | undefined;
  readonly body: string | null | undefined;
}

/** A body by its name in the dataset, or a problem that lists the names. */
export function bodyNamed(name: string): Body | Problem {
  const wanted = name.trim().toLowerCase();
  return (
    BODIES.find((body) => body === wanted) ?? {
      path: 'body',
      message: `“${name.slice(0, 80)}” is no body that decides. Use one of: ${BODIES.join(', ')}.`,
    }
  );
}

/** The newest decision with votes by state; where none has them, the newest of all. */
function newest(dataset: Dataset, body: Body | null): Decision | Problem {
  const acts = body ? decisionsOf(dataset, body) : dataset.decisions;
  const latest = (list: readonly Decision[]) =>
    list.reduce<Decision | null>(
      (best, each) => ((each.date ?? '') >= (best?.date ?? '') ? each : best),
      null,
    );
  const plenary = acts.filter((act) => act.votes !== null && act.body === 'general-assembly');
  const found = latest(plenary) ?? latest(acts.filter((act) => act.votes !== null)) ?? latest(acts);
  return (
    found ?? { path: 'body', message: `The dataset has no decision of “${body ?? ''}”. Choose another body.` }
  );
}

/**
 * The decision that a chart's attributes ask for; without any, the newest recorded vote.
 * What cannot be found is a problem that names the attribute.
 */
export function chosenDecision(dataset: Dataset, choice: Choice): Decision | Problem {
  const body = choice.body?.trim() ? bodyNamed(choice.body) : null;
  if (body !== null && typeof body !== 'string') return body;
  if (!choice.decision?.trim() && !choice.resolution?.trim()) return newest(dataset, body);
  return findDecision(dataset, { decision: choice.decision, resolution: choice.resolution, body });
}
