import * as v from 'valibot';
import { brandDataset, freeze, isDataset } from './brand.js';
import { checkCosponsorship } from './parsing/check-cosponsorship.js';
import { checkDecision } from './parsing/check-decision.js';
import { checkReferences } from './parsing/check-references.js';
import { completeDecision } from './parsing/complete.js';
import { plainCopy } from './parsing/plain.js';
import { Problems, type Path } from './parsing/problems.js';
import { datasetSchema, type DatasetInput, type RawDataset, type RawResolution } from './parsing/schema.js';
import type { Cosponsorship, Dataset, Decision, Problem, Resolution, State } from './types.js';

export type { DatasetInput };

export interface ParseOptions {
  /** Members to use where the data lists no states, such as those of the bundled dataset. */
  readonly states?: readonly State[];
}

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Left out, the path of a text is every decision that names it, oldest first. */
function completeResolution(raw: RawResolution, decisions: readonly Decision[]): Resolution {
  const onPath = decisions.filter(({ resolution }) => resolution === raw.symbol);
  const dateOf = ({ date }: Decision): string => date ?? '9999';
  onPath.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  return { ...raw, decisions: raw.decisions ?? onPath.map(({ id }) => id) };
}

/** Left out, the number of co-sponsors is the length of their list. */
function completeCosponsorship(record: Cosponsorship): Cosponsorship {
  if (record.count || !record.named) return record;
  return { ...record, count: { value: record.named.length, bound: 'exact', stage: 'unstated', basis: '' } };
}

function checkState({ memberFrom, memberTo }: State, path: Path, problems: Problems): void {
  if (memberTo !== null && memberTo < memberFrom) {
    problems.add(
      [...path, 'memberTo'],
      `${memberTo} is before memberFrom, ${memberFrom}; correct one of them.`,
    );
  }
}

function complete(raw: RawDataset, options: ParseOptions, problems: Problems): Dataset {
  const states = raw.states ?? options.states ?? [];
  if (states.length === 0)
    problems.add('states', 'is required: list the member states, or pass them as an option.');
  const byCode = new Map(states.map((state) => [state.iso3, state]));
  const decisions = raw.decisions.map((decision, i) =>
    completeDecision(decision, states, ['decisions', i], problems),
  );
  const resolutions = (raw.resolutions ?? []).map((resolution) => completeResolution(resolution, decisions));
  const cosponsorships = raw.cosponsorships.map(completeCosponsorship);
  const dataset: Dataset = { ...raw, states, decisions, resolutions, cosponsorships };
  states.forEach((state, i) => checkState(state, ['states', i], problems));
  if (byCode.size > 0) {
    decisions.forEach((decision, i) => checkDecision(decision, byCode, ['decisions', i], problems));
    cosponsorships.forEach((record, i) =>
      checkCosponsorship(record, byCode, ['cosponsorships', i], problems),
    );
  }
  checkReferences(dataset, raw.resolutions !== undefined, problems);
  return dataset;
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** The sentence for one thing that does not fit the schema. */
function addIssue(issue: v.BaseIssue<unknown>, problems: Problems): void {
  const path = pathOf(issue);
  const missing = issue.received === 'undefined' && path.length > 0;
  problems.add(path, missing ? 'is required; add it.' : issue.message);
}

/** Where something does not fit the schema, the decisions that do fit are still checked: all errors are told at once. */
function checkOthers(
  { states = [], decisions }: Partial<RawDataset>,
  broken: readonly Path[],
  options: ParseOptions,
  problems: Problems,
): void {
  const fits = (list: string, i?: number): boolean =>
    !broken.some((path) => path[0] === list && (i === undefined || path.length === 1 || path[1] === i));
  const members = states.length > 0 ? states : (options.states ?? []);
  if (!Array.isArray(decisions) || !fits('states') || members.length === 0) return;
  const byCode = new Map(members.map((state) => [state.iso3, state]));
  decisions.forEach((raw: RawDataset['decisions'][number], i) => {
    const path = ['decisions', i];
    if (fits('decisions', i))
      checkDecision(completeDecision(raw, members, path, problems), byCode, path, problems);
  });
}

/**
 * Turns data of any origin into a dataset, or into every problem found in it, each with its place and a remedy.
 * A dataset holds `decisions` and `sources`; `resolutions`, `cosponsorships` and `events` may be left out, and
 * `states` where `options.states` gives the members. A decision needs its id, body, date, title and sources, and
 * votes, a tally or a method. Left out: `kind` is that of the body, `rule` the body's, `outcome` what the rule makes
 * of the tally, `tally` the lengths of the lists, `votes.absent` in the General Assembly and its committees every
 * member that is in no other list, everything else `null` or empty. The result is frozen. Never throws.
 */
export function parseDataset(input: unknown, options: ParseOptions = {}): ParseResult {
  if (isDataset(input)) return { ok: true, dataset: input };
  const problems = new Problems();
  try {
    const shape = v.safeParse(datasetSchema, plainCopy(input, problems));
    for (const issue of shape.issues ?? []) addIssue(issue, problems);
    if (!shape.success) {
      checkOthers(shape.output as Partial<RawDataset>, shape.issues.map(pathOf), options, problems);
    }
    const dataset = shape.success ? complete(shape.output, options, problems) : null;
    if (dataset && problems.count === 0) {
      freeze(dataset);
      return { ok: true, dataset: brandDataset(dataset) };
    }
  } catch {
    problems.add('', 'The dataset could not be read; hand over plain data.');
  }
  return { ok: false, problems: problems.toList() };
}
