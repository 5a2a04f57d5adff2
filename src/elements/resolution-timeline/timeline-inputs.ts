import { bodyNamed } from '../../dataset/choose.js';
import { findDecision } from '../../dataset/queries.js';
import type { Body, Dataset, Decision, Problem, State } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { remembering, type TextMetrics } from '../../layout/text.js';
import { resolutionTimelineLayout } from './resolution-timeline.layout.js';
import type { TimelineLayout, TimelineWords } from './resolution-timeline.layout.js';

/** What a page asks the timeline to show, as its attributes say it. */
export interface TimelineChoice {
  readonly body: string | null;
  readonly resolution: string | null;
  readonly decision: string | null;
}

/** Whose decisions, and which of them is marked; a decision of another body marks the one on the same text. */
export function timelineAsked(
  dataset: Dataset,
  { body: name, resolution, decision }: TimelineChoice,
): { readonly body: Body; readonly chosen: Decision | null } | Problem {
  const named = name?.trim() ? bodyNamed(name) : null;
  if (named !== null && typeof named !== 'string') return named;
  const wanted = Boolean(decision?.trim()) || Boolean(resolution?.trim());
  const found = wanted ? findDecision(dataset, { decision, resolution }) : null;
  if (found && isProblem(found)) return found;
  const first = dataset.decisions.find(({ body }) => body === 'general-assembly') ?? dataset.decisions[0];
  const body = named ?? found?.body ?? first?.body ?? 'general-assembly';
  if (!found || found.body === body) return { body, chosen: found };
  const same = findDecision(dataset, { resolution: found.resolution ?? found.symbol, body });
  return { body, chosen: isProblem(same) ? null : same };
}

/** The layout by its inputs one by one, so that a re-render with the same ones computes nothing. */
export function timelinePlaced(
  dataset: Dataset,
  body: Body,
  width: number,
  from: number | null,
  to: number | null,
  events: boolean,
  states: readonly State[],
  text: TextMetrics | null,
  words: TimelineWords,
  late: boolean,
): TimelineLayout {
  const ruler = text ? { size: text.size, measure: remembering(text.measure) } : undefined;
  const codes = states.map(({ iso3 }) => iso3);
  const options = { body, width, from, to, events, states: codes, text: ruler, words, late };
  return resolutionTimelineLayout(dataset, options);
}

/** States by their codes, with spaces between. */
export function statesNamed(dataset: Dataset, codes: string): readonly State[] {
  return codes.split(' ').flatMap((code) => dataset.states.find(({ iso3 }) => iso3 === code) ?? []);
}
