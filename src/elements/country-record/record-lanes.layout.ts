import { statusOf, symbolKey, voteOf, yearOf, type StateStatus } from '../../dataset/queries.js';
import type { Body, Cosponsorship, Dataset, Decision, State, Vote } from '../../dataset/types.js';
import { standingOf, type Standing } from '../../layout/standings.js';

/** What a mark shows: a vote or why there is none, or what is known of a co-sponsorship. */
export type RecordSign = StateStatus | 'dissociated' | Standing;

/** What one state did at one time. */
export interface RecordMark {
  readonly state: State;
  readonly sign: RecordSign;
  /** What it cast in the same body the last time it cast yes, no or abstain, where that was another vote. */
  readonly changedFrom: Vote | null;
}

/** One act, or the draft that states put their names to, with a mark for each state of the chart. */
export interface RecordEntry {
  readonly key: string;
  /** `null`: not set yet. */
  readonly year: number | null;
  /** The act; for co-sponsors, the body's act on that draft, where the dataset has it. */
  readonly decision: Decision | null;
  readonly record: Cosponsorship | null;
  readonly marks: readonly RecordMark[];
}

/** Acts of one kind in one body; the Commission on Human Rights and the Council that took its place share a lane. */
export interface RecordLane {
  readonly key: string;
  readonly kind: 'votes' | 'amendments' | 'cosponsors';
  readonly bodies: readonly Body[];
  readonly entries: readonly RecordEntry[];
}

const LANE_BODIES: readonly (readonly Body[])[] = [
  ['general-assembly'],
  ['third-committee'],
  ['human-rights-council', 'commission-on-human-rights'],
  ['security-council'],
  ['first-committee'],
  ['second-committee'],
  ['fourth-committee'],
  ['fifth-committee'],
  ['sixth-committee'],
  ['economic-and-social-council'],
];

const inOrder = <Item>(items: readonly Item[], date: (item: Item) => string): readonly Item[] =>
  [...items].sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));

function signOf(decision: Decision, state: State): RecordSign {
  return decision.dissociated.includes(state.iso3) ? 'dissociated' : statusOf(decision, state);
}

/** A vote to compare with another: a state that was away has not changed its mind. */
export function castVote(decision: Decision, state: State): Exclude<Vote, 'absent'> | null {
  const vote = voteOf(decision, state.iso3);
  return vote === 'absent' ? null : vote;
}

function voteEntries(
  decisions: readonly Decision[],
  states: readonly State[],
  compared: boolean,
): readonly RecordEntry[] {
  const last = new Map<State, Vote>();
  return inOrder(decisions, ({ date }) => date ?? '9999').map((decision) => ({
    key: decision.id,
    year: decision.date === null ? null : yearOf(decision.date),
    decision,
    record: null,
    marks: states.map((state) => {
      const vote = castVote(decision, state);
      const before = last.get(state);
      if (vote) last.set(state, vote);
      const changedFrom = compared && vote && before && before !== vote ? before : null;
      return { state, sign: signOf(decision, state), changedFrom };
    }),
  }));
}

/**
 * Whether a state is known to have put its name to a text, by all records of that text. Where a source counts main
 * sponsors separately, its list is no list of all who stood behind the text: who is not on it is not known.
 */
function standing(records: readonly Cosponsorship[], main: Cosponsorship, { iso3 }: State): Standing {
  const said = records.map((record) => standingOf(record, iso3));
  const found = (['named', 'declined'] as const).find((each) => said.includes(each));
  const partial = /separately/.test(main.count?.basis ?? '');
  return found ?? (partial ? 'unknown' : standingOf(main, iso3));
}

const sameText = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && symbolKey(a) === symbolKey(b);

function cosponsorEntries(
  dataset: Dataset,
  records: readonly Cosponsorship[],
  states: readonly State[],
): readonly RecordEntry[] {
  const shown = records.filter(({ replacedBy }) => replacedBy === null);
  return inOrder(shown, ({ year }) => `${year}`).map((record) => {
    const all = records.filter((each) => each === record || each.replacedBy === record.id);
    const decision = dataset.decisions.find(
      (each) =>
        each.body === record.body &&
        each.kind !== 'amendment' &&
        (sameText(each.resolution, record.resolution) || sameText(each.symbol, record.draft)),
    );
    return {
      key: `names ${record.id}`,
      year: record.year,
      decision: decision ?? null,
      record,
      marks: states.map((state) => ({ state, sign: standing(all, record, state), changedFrom: null })),
    };
  });
}

/** Everything that the dataset says of some states, by body and year; lanes without an entry are left out. */
export function recordLanes(dataset: Dataset, states: readonly State[]): readonly RecordLane[] {
  const lanes = LANE_BODIES.flatMap((bodies): RecordLane[] => {
    const [body = ''] = bodies;
    const acts = dataset.decisions.filter((each) => bodies.includes(each.body));
    const of = (kind: 'votes' | 'amendments', list: readonly Decision[]): RecordLane => ({
      key: `${body} ${kind}`,
      kind,
      bodies: bodies.filter((each) => list.some((decision) => decision.body === each)),
      entries: voteEntries(list, states, kind === 'votes'),
    });
    return [
      of(
        'votes',
        acts.filter(({ kind }) => kind !== 'amendment'),
      ),
      of(
        'amendments',
        acts.filter(({ kind }) => kind === 'amendment'),
      ),
    ];
  });
  const names = LANE_BODIES.map((bodies): RecordLane => {
    const records = dataset.cosponsorships.filter(({ body }) => bodies.includes(body));
    return {
      key: `${bodies[0] ?? ''} cosponsors`,
      kind: 'cosponsors',
      bodies: bodies.filter((body) => records.some((record) => record.body === body)),
      entries: cosponsorEntries(dataset, records, states),
    };
  });
  return [...lanes, ...names].filter(({ entries }) => entries.length > 0);
}

/** How often two states did the same, of the decisions in which both cast yes, no or abstain. */
export interface Agreement {
  readonly same: number;
  readonly both: number;
}

export function agreement(dataset: Dataset, a: State, b: State): Agreement {
  const both = dataset.decisions.filter((each) => castVote(each, a) && castVote(each, b));
  return { both: both.length, same: both.filter((each) => castVote(each, a) === castVote(each, b)).length };
}
