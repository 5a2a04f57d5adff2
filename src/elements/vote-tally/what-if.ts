import type { Dataset, Decision, Iso3, Problem, Tally, Vote, VotesByState } from '../../dataset/types.js';
import { VOTES } from '../../dataset/types.js';
import { voteOf } from '../../dataset/votes.js';
import type { Messages } from '../../i18n/messages.js';

/** "What if those who did this, or this state, had done that?" */
export interface Switch {
  /** A vote, or the alpha-3 code of a state. */
  readonly from: string;
  readonly to: Vote;
}

/** The votes to draw: those of the record, or those of a what-if. */
export interface Counted {
  readonly tally: Tally;
  readonly votes: VotesByState | null;
  /** States whose vote is not the one of the record. */
  readonly switched: ReadonlySet<Iso3>;
  /** How many of each vote in `tally` are there only by the what-if. */
  readonly arrived: Readonly<Record<Vote, number>>;
  readonly switches: readonly Switch[];
}

const NOBODY: Readonly<Record<Vote, number>> = { yes: 0, no: 0, abstain: 0, absent: 0 };

export const isVote = (word: string): word is Vote => VOTES.some((vote) => vote === word);

/** The votes as recorded; `null` where none were counted. */
export function recorded({ tally, votes }: Decision): Counted | null {
  return tally && { tally, votes, switched: new Set(), arrived: NOBODY, switches: [] };
}

type Said = Messages['voteTally']['badSwitch'];

/** Reads `abstain:no, CUB:yes`; what cannot be used comes back as problems of the attribute. */
function parse(text: string, said: Said): { switches: Switch[]; problems: string[] } {
  const switches: Switch[] = [];
  const problems: string[] = [];
  for (const word of text.split(/[\s,]+/).filter((each) => each !== '')) {
    const [first = '', second = '', ...more] = word.split(':');
    const to = second.toLowerCase();
    const from = isVote(first.toLowerCase()) ? first.toLowerCase() : first.toUpperCase();
    if (more.length > 0 || first === '' || !isVote(to)) problems.push(said.form(word.slice(0, 40)));
    else if (switches.some((each) => each.from === from)) problems.push(said.twice(from.slice(0, 40)));
    else switches.push({ from, to });
  }
  return { switches, problems };
}

function problemsOf(dataset: Dataset, decision: Decision, switches: readonly Switch[], said: Said): string[] {
  return switches.flatMap(({ from }) => {
    if (isVote(from)) return from === 'absent' && decision.tally?.absent === null ? [said.absent] : [];
    const state = dataset.states.find(({ iso3 }) => iso3 === from);
    if (!state) return [said.unknown(from.slice(0, 40))];
    if (!decision.votes) return [said.noNames(state.name)];
    return voteOf(decision, from) ? [] : [said.noVote(state.name)];
  });
}

function switchedVotes(votes: VotesByState, switches: readonly Switch[]) {
  const lists: Record<Vote, Iso3[]> = { yes: [], no: [], abstain: [], absent: [] };
  const switched = new Set<Iso3>();
  const arrived = { ...NOBODY };
  const target = new Map(switches.map(({ from, to }) => [from, to]));
  for (const vote of VOTES) {
    for (const iso3 of votes[vote]) {
      // A switch of one state goes before one of all who voted like it.
      const to = target.get(iso3) ?? target.get(vote) ?? vote;
      lists[to].push(iso3);
      if (to === vote) continue;
      switched.add(iso3);
      arrived[to]++;
    }
  }
  return { votes: lists, switched, arrived };
}

function switchedTally(tally: Tally, switches: readonly Switch[]): Pick<Counted, 'tally' | 'arrived'> {
  const target = new Map(switches.map(({ from, to }) => [from, to]));
  const counts = { ...NOBODY };
  const arrived = { ...NOBODY };
  for (const vote of VOTES) {
    const to = target.get(vote) ?? vote;
    const many = tally[vote] ?? 0;
    counts[to] += many;
    if (to !== vote) arrived[to] += many;
  }
  // How many did not vote stays unknown, however many are added to them.
  return { tally: { ...counts, absent: tally.absent === null ? null : counts.absent }, arrived };
}

/**
 * The votes after all switches, which act on the record at once and not one upon the other: `yes:no no:yes` swaps them.
 * Switches of single states need a vote whose names are known. What cannot be used is a list of problems.
 */
export function whatIf(
  dataset: Dataset,
  decision: Decision,
  text: string,
  said: Said,
): Counted | readonly Problem[] {
  const toProblems = (messages: readonly string[]) =>
    messages.map((message) => ({ path: 'what-if', message }));
  if (!decision.tally) return toProblems([said.noTally]);
  const { switches, problems } = parse(text, said);
  const found = [...problems, ...problemsOf(dataset, decision, switches, said)];
  if (found.length > 0) return toProblems(found);
  if (!decision.votes) {
    const hidden = switches.some(({ to }) => to === 'absent') && decision.tally.absent === null;
    if (hidden) return toProblems([said.absent]);
    const { tally, arrived } = switchedTally(decision.tally, switches);
    return { tally, arrived, votes: null, switched: new Set(), switches };
  }
  const { votes, switched, arrived } = switchedVotes(decision.votes, switches);
  const count = (vote: Vote) => votes[vote].length;
  const tally = {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    absent: decision.tally.absent === null && count('absent') === 0 ? null : count('absent'),
  };
  return { tally, votes, switched, arrived, switches };
}
