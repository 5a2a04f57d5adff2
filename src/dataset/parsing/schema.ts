import * as v from 'valibot';
import {
  ACTORS,
  BODIES,
  BOUNDS,
  DECISION_KINDS,
  METHODS,
  OUTCOMES,
  REGIONAL_GROUPS,
  RULES,
  SOURCE_KINDS,
  STAGES,
} from '../types.js';
import {
  count,
  day,
  expected,
  flag,
  iso2,
  iso3,
  listOf,
  oneOf,
  orNull,
  partialDate,
  text,
  webAddress,
} from './fields.js';

const id = text(160);
const symbol = text(120);
const title = text(600);
const note = text(2000);
const body = oneOf(BODIES, 'a body');
const codes = listOf(iso3);
const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.object(entries, expected('an object; write it in curly brackets.'));

/** Ids of sources: no figure without one. */
const sources = v.pipe(
  v.array(id, expected('a list; write the ids of the sources in square brackets.')),
  v.minLength(1, 'is empty; every figure names a source.'),
);

const conflicts = listOf(object({ says: note, source: orNull(id) }));

export const stateSchema = object({
  iso3,
  iso2,
  name: title,
  names: v.optional(v.record(text(35), title, expected('an object of names by language.'))),
  group: orNull(oneOf(REGIONAL_GROUPS, 'a regional group')),
  memberFrom: day,
  memberTo: orNull(day),
});

export const decisionSchema = object({
  id,
  body,
  date: v.nullable(partialDate),
  session: orNull(count),
  symbol: orNull(symbol),
  meeting: orNull(symbol),
  kind: v.optional(oneOf(DECISION_KINDS, 'a kind of decision')),
  title,
  resolution: orNull(symbol),
  amends: orNull(symbol),
  proposers: codes,
  method: v.optional(oneOf(METHODS, 'a method')),
  outcome: v.optional(oneOf(OUTCOMES, 'an outcome')),
  rule: v.optional(oneOf(RULES, 'a rule')),
  tally: orNull(object({ yes: count, no: count, abstain: count, absent: orNull(count) })),
  votes: orNull(
    object({ yes: codes, no: codes, abstain: codes, absent: v.optional(v.array(iso3, expected('a list.'))) }),
  ),
  dissociated: codes,
  notes: listOf(note),
  conflicts,
  checked: flag,
  sources,
});

export const resolutionSchema = object({
  symbol,
  title,
  session: orNull(count),
  mainSponsors: orNull(title),
  decisions: v.optional(v.array(id, expected('a list; write the ids of decisions in square brackets.'))),
  sources,
});

export const cosponsorshipSchema = object({
  id,
  body,
  year: count,
  session: orNull(count),
  draft: orNull(symbol),
  resolution: orNull(symbol),
  replacedBy: orNull(id),
  count: orNull(
    object({
      value: count,
      bound: v.optional(oneOf(BOUNDS, 'a bound'), 'exact'),
      stage: v.optional(oneOf(STAGES, 'a stage'), 'unstated'),
      basis: v.optional(v.string(expected('text; write it in quotes.')), ''),
    }),
  ),
  named: orNull(v.array(iso3, expected('a list; write codes in square brackets.'))),
  namedAtTabling: orNull(v.array(iso3, expected('a list; write codes in square brackets.'))),
  joinedLater: codes,
  some: codes,
  groups: listOf(title),
  notSponsoring: codes,
  notes: listOf(note),
  conflicts,
  sources,
});

export const eventSchema = object({
  id,
  date: partialDate,
  actor: v.optional(oneOf(ACTORS, 'an actor'), 'other'),
  text: note,
  document: orNull(symbol),
  notes: listOf(note),
  conflicts,
  sources,
});

export const sourceSchema = object({
  id,
  title,
  publisher: v.optional(title, 'not stated'),
  date: orNull(partialDate),
  url: orNull(webAddress),
  kind: v.optional(oneOf(SOURCE_KINDS, 'a kind of source'), 'reference'),
  readThrough: orNull(title),
});

const list = <const T extends v.GenericSchema>(item: T) =>
  v.array(item, expected('a list; write it in square brackets.'));

/** What may be handed to `parseDataset`: only `decisions` and `sources` are required. */
export const datasetSchema = object({
  states: v.optional(list(stateSchema)),
  decisions: list(decisionSchema),
  resolutions: v.optional(list(resolutionSchema)),
  cosponsorships: v.optional(list(cosponsorshipSchema), []),
  events: v.optional(list(eventSchema), []),
  sources: list(sourceSchema),
});

export type RawDataset = v.InferOutput<typeof datasetSchema>;
export type RawDecision = v.InferOutput<typeof decisionSchema>;
export type RawResolution = v.InferOutput<typeof resolutionSchema>;
/** What a developer may write, before the defaults are filled in. */
export type DatasetInput = v.InferInput<typeof datasetSchema>;
