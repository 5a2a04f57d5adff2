import { codeOf, HAS_ROLL, VOTE_LETTERS, type PackedDecisions } from '../../src/bundled/decisions.js';
import { MEETING, recordOf } from '../../src/bundled/records.js';
import { wholeRecord } from '../../src/bundled/sources.js';
import { FIELD, ITEM } from '../../src/bundled/text.js';
import type { Decision, Resolution, Source, State, VotesByState } from '../../src/dataset/types.js';
import { VOTES } from '../../src/dataset/types.js';
import { mattersAtOnce } from './details.js';
import { conflictsField } from './events.js';
import { columnsOf, digitsOf, joined, table } from './text.js';

function rollOf(votes: VotesByState, states: readonly State[]): string {
  const letters = new Map(
    VOTES.flatMap((vote, i) => votes[vote].map((iso3) => [iso3, VOTE_LETTERS.charAt(i)])),
  );
  return states.map(({ iso3 }) => letters.get(iso3) ?? '.').join('');
}

function tallyField({ tally, votes }: Decision): string {
  if (votes) return HAS_ROLL;
  if (!tally) return '';
  const { yes, no, abstain, absent } = tally;
  return joined(absent === null ? [yes, no, abstain] : [yes, no, abstain, absent], ' ');
}

/** `=` for a field that repeats the symbol. */
const unlessSymbol = (value: string | null, symbol: string | null): string | null =>
  value !== null && value === symbol ? '=' : value;

/** The id of a source, or the short form from which `recordOf` makes the very same source. */
function sourceField(id: string, decision: Decision, sources: readonly Source[]): string {
  const source = sources.find((candidate) => candidate.id === id);
  const forms = [MEETING, id.replace(/^\D+-/, '')];
  const same = (form: string): boolean => {
    const record = recordOf(form, decision);
    return record !== null && JSON.stringify(wholeRecord(record)) === JSON.stringify(source);
  };
  return forms.find(same) ?? id;
}

/** The decisions, each with its first source. */
export function packDecisions(
  decisions: readonly Decision[],
  states: readonly State[],
  sources: readonly Source[],
): PackedDecisions {
  const titles = table<string>();
  const rows = decisions.map((decision) => {
    const { date, session, symbol, meeting, title, resolution, amends, proposers, dissociated } = decision;
    return [
      codeOf(decision),
      digitsOf(date ?? ''),
      session,
      symbol,
      unlessSymbol(meeting, symbol),
      titles.indexOf(title),
      unlessSymbol(resolution, symbol),
      amends,
      proposers.join(''),
      dissociated.join(''),
      tallyField(decision),
      sourceField(decision.sources[0] ?? '', decision, sources),
      joined(decision.notes.filter(mattersAtOnce), ITEM),
      conflictsField(decision.conflicts),
    ];
  });
  const rolls = decisions.flatMap(({ votes }) => (votes ? [rollOf(votes, states)] : []));
  return { columns: columnsOf(rows), titles: titles.list, votes: rolls.join('') };
}

/** One field for each text; the rest of a resolution is told by the decisions. */
export function packResolutions(resolutions: readonly Resolution[]): string {
  return joined(
    resolutions.map(({ mainSponsors }) => mainSponsors),
    FIELD,
  );
}
