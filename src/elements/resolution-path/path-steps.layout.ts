import { symbolKey } from '../../dataset/queries.js';
import type { Cosponsorship, Dataset, DatedEvent, Decision, PartialDate } from '../../dataset/types.js';

/** Where a text passes, in order. */
export const PATH_STAGES = ['draft', 'amendments', 'committee', 'plenary', 'council', 'court'] as const;
export type PathStageName = (typeof PATH_STAGES)[number];

/**
 * What came of a step. `procedural`: taken up by a procedural vote. `unknown`: a later step shows that it was taken,
 * and the dataset does not hold it. `none`: the dataset holds no such act.
 */
export const STEP_STATUSES = [
  'tabled',
  'passed',
  'failed',
  'without-a-vote',
  'procedural',
  'not-taken',
  'not-sought',
  'pending',
  'unknown',
  'none',
] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** One step: an act of a body, or a place where the dataset holds none. */
export interface PathStep {
  /** Id of the decision, or the name of the stage. */
  readonly key: string;
  readonly stage: PathStageName;
  readonly status: StepStatus;
  readonly decision: Decision | null;
  readonly symbol: string | null;
  readonly date: PartialDate | null;
}

export interface PathStage {
  readonly stage: PathStageName;
  readonly steps: readonly PathStep[];
}

/** All that the dataset holds on the way of one text. */
export interface TextPath {
  /** Symbol of the text, or of its draft while there is no other. */
  readonly symbol: string;
  readonly title: string;
  readonly stages: readonly PathStage[];
  /** Index of the last stage at which the dataset holds an act that is done. */
  readonly stands: number;
  readonly cosponsors: Cosponsorship | null;
  /** What the dataset tells of the draft before it was decided upon. */
  readonly events: readonly DatedEvent[];
}

const keyOf = ({ resolution, symbol, id }: Decision): string => symbolKey(resolution ?? symbol ?? id);
const isCommittee = ({ body }: Decision): boolean => body.endsWith('-committee');
const byDate = (a: Decision, b: Decision): number => {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
};

function statusOf({ method, outcome, kind }: Decision): StepStatus {
  if (outcome === 'pending') return 'pending';
  if (method === 'none') return outcome === 'not-taken' || outcome === 'not-sought' ? outcome : 'unknown';
  if (outcome !== 'adopted') return 'failed';
  if (method === 'without-a-vote') return 'without-a-vote';
  return kind === 'agenda' ? 'procedural' : 'passed';
}

const stepOf = (stage: PathStageName, decision: Decision): PathStep => ({
  key: decision.id,
  stage,
  status: statusOf(decision),
  decision,
  symbol: decision.symbol,
  date: decision.date,
});

/** Events of the committee in the year before it decided; none where it decided on several drafts that year. */
function eventsBefore(dataset: Dataset, committee: Decision | undefined): readonly DatedEvent[] {
  const date = committee?.date;
  if (!committee || !date) return [];
  const year = date.slice(0, 4);
  const drafts = dataset.decisions.filter(
    (each) => each.body === committee.body && each.kind === 'draft' && each.date?.startsWith(year),
  );
  if (drafts.length > 1) return [];
  return dataset.events
    .filter((event) => event.actor === committee.body && event.date.startsWith(year) && event.date < date)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether the dataset holds an act of the General Assembly or of its committees on the text of this decision. */
export const isOfTheAssembly = (dataset: Dataset, decision: Decision): boolean =>
  dataset.decisions.some(
    (each) => keyOf(each) === keyOf(decision) && (isCommittee(each) || each.body === 'general-assembly'),
  );

/**
 * The way of the text on which a decision lies: draft, amendments where there were any, committee, plenary, Security
 * Council, International Criminal Court. The dataset holds no act of the Court, so that step never has one.
 */
export function textPath(dataset: Dataset, decision: Decision): TextPath {
  const acts = dataset.decisions.filter((each) => keyOf(each) === keyOf(decision)).sort(byDate);
  const committee = acts.find((each) => isCommittee(each) && each.kind !== 'amendment');
  const plenary = acts.filter((each) => each.body === 'general-assembly' && each.kind !== 'amendment');
  const council = acts.filter((each) => each.body === 'security-council');
  const amendments = acts.filter((each) => each.kind === 'amendment');
  const events = eventsBefore(dataset, committee);
  const symbol = decision.resolution ?? decision.symbol ?? decision.id;
  const none = (stage: PathStageName, status: StepStatus): PathStep => ({
    key: stage,
    stage,
    status,
    decision: null,
    symbol: null,
    date: null,
  });
  const draft = committee?.kind === 'draft' ? committee.symbol : null;
  const steps: Readonly<Record<PathStageName, readonly PathStep[]>> = {
    draft: [{ ...none('draft', 'tabled'), symbol: draft, date: events[0]?.date ?? null }],
    amendments: amendments.map((each) => stepOf('amendments', each)),
    committee: committee
      ? [stepOf('committee', committee)]
      : [none('committee', plenary.length > 0 ? 'unknown' : 'none')],
    plenary: plenary.length > 0 ? plenary.map((each) => stepOf('plenary', each)) : [none('plenary', 'none')],
    council: council.length > 0 ? council.map((each) => stepOf('council', each)) : [none('council', 'none')],
    court: [none('court', 'none')],
  };
  const stages = PATH_STAGES.map((stage) => ({ stage, steps: steps[stage] })).filter(
    (each) => each.steps.length > 0,
  );
  const done = ({ steps: each }: PathStage) =>
    each.some(({ status }) => status !== 'none' && status !== 'pending' && status !== 'unknown');
  return {
    symbol,
    title: (plenary[0] ?? committee ?? decision).title,
    stages,
    stands: stages.reduce((last, each, index) => (done(each) ? index : last), 0),
    cosponsors:
      dataset.cosponsorships.find(
        (each) => each.replacedBy === null && each.body.endsWith('-committee') && each.resolution === symbol,
      ) ?? null,
    events,
  };
}
