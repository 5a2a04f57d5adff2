import { bundledEvents } from '../../../src/bundled/events.js';
import type { Body, Dataset, DatedEvent, Decision } from '../../../src/dataset/types.js';
import { timelineWords } from '../../../src/elements/resolution-timeline/resolution-timeline.describe.js';
import {
  resolutionTimelineLayout,
  type TimelineLayout,
  type TimelineOptions,
} from '../../../src/elements/resolution-timeline/resolution-timeline.layout.js';
import { english } from '../english.js';

export const dataset = bundledEvents();
export const locale = english;
export const words = timelineWords(locale);

/** All years of the General Assembly with events, 960 px wide, unless told otherwise. */
export const layoutOf = (options: Partial<TimelineOptions> = {}, data: Dataset = dataset): TimelineLayout =>
  resolutionTimelineLayout(data, {
    body: 'general-assembly',
    width: 960,
    from: null,
    to: null,
    events: true,
    words,
    ...options,
  });

const [model] = dataset.decisions;

/** A decision with some fields of its own. */
export function decisionWith(fields: Partial<Decision>): Decision {
  if (!model) throw new Error('The bundled dataset has no decision.');
  return { ...model, ...fields };
}

export const eventWith = (fields: Partial<DatedEvent>): DatedEvent => ({
  id: 'event',
  date: '2014-06-01',
  actor: 'other',
  text: 'Something happens.',
  document: null,
  notes: [],
  conflicts: [],
  sources: [],
  ...fields,
});

export const withDecisions = (...decisions: readonly Decision[]): Dataset => ({
  ...dataset,
  decisions,
  events: [],
});

export const BODIES_WITH_DECISIONS: readonly Body[] = [
  'general-assembly',
  'third-committee',
  'human-rights-council',
  'commission-on-human-rights',
  'security-council',
];

/** 280, 320, … 1,600. */
export const WIDTHS = Array.from({ length: 34 }, (_, index) => 280 + index * 40);
