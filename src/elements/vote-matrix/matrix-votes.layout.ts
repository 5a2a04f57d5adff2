import type { Dataset, Decision, Iso3, State } from '../../dataset/types.js';
import { isMember, isPlenary, voteOf } from '../../dataset/queries.js';

/** Votes of one state, one a decision: 2 yes, 1 abstention, 0 no; -1 where it cast none or none is known. */
export type Cast = Int8Array;

const NONE = -1;
const VALUES = { no: 0, abstain: 1, yes: 2 } as const;

/** How often a state changed its vote, among how many votes that can be compared. */
export interface Changes {
  readonly changes: number;
  readonly votes: number;
}

/** What the rows are made of, whatever their order. */
export interface MatrixData {
  readonly decisions: readonly Decision[];
  /** States that had a seat in at least one of the decisions. */
  readonly states: readonly State[];
  readonly cast: ReadonlyMap<Iso3, Cast>;
  readonly changes: ReadonlyMap<Iso3, Changes>;
}

/**
 * Counts the changes of one state: a vote that differs from its vote before. Absences are passed over. A vote on the
 * agenda is compared with votes on the agenda alone, and a vote on an amendment with none: it is another question.
 */
export function countChanges(decisions: readonly Decision[], cast: Cast): Changes {
  let [changes, votes] = [0, 0];
  const last = { text: NONE, agenda: NONE };
  decisions.forEach(({ kind }, index) => {
    const vote = cast[index] ?? NONE;
    if (vote === NONE || kind === 'amendment') return;
    const question = kind === 'agenda' ? 'agenda' : 'text';
    if (last[question] !== NONE && last[question] !== vote) changes++;
    last[question] = vote;
    votes++;
  });
  return { changes, votes };
}

function castVotes(dataset: Dataset, decisions: readonly Decision[]): Map<Iso3, Cast> {
  const all = new Map(dataset.states.map(({ iso3 }) => [iso3, new Int8Array(decisions.length).fill(NONE)]));
  decisions.forEach(({ votes }, index) => {
    for (const vote of ['yes', 'no', 'abstain'] as const) {
      for (const iso3 of votes?.[vote] ?? []) {
        const cast = all.get(iso3);
        if (cast) cast[index] = VALUES[vote];
      }
    }
  });
  return all;
}

/** Whether a state was among those that could vote. */
const hasSeat = (state: State, decision: Decision): boolean =>
  isPlenary(decision) ? isMember(state, decision.date) : voteOf(decision, state.iso3) !== null;

/**
 * The states with a row, what they cast and how often they changed. In a body of few seats those have a row that
 * are known to have had one; where no list of votes is known, all members do.
 */
export function matrixData(dataset: Dataset, decisions: readonly Decision[]): MatrixData {
  const cast = castVotes(dataset, decisions);
  const seated = dataset.states.filter((state) => decisions.some((decision) => hasSeat(state, decision)));
  const member = (state: State) => decisions.some(({ date }) => isMember(state, date));
  const states = seated.length > 0 ? seated : dataset.states.filter(member);
  const changes = new Map(
    states.map(({ iso3 }) => [iso3, countChanges(decisions, cast.get(iso3) ?? new Int8Array())]),
  );
  return { decisions, states, cast, changes };
}
