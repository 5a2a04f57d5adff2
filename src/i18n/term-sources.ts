import type { TermName } from './en-terms.js';

/** Where an explanation can be looked up. */
export interface TermSource {
  /** Title in the language of the page itself. */
  readonly title: string;
  readonly url: string;
}

const VOTING: TermSource = {
  title: 'Overview of Voting, UN Library',
  url: 'https://research.un.org/en/docs/voting',
};
const COUNCIL: TermSource = {
  title: 'Voting in the Security Council, UN Library',
  url: 'https://research.un.org/en/docs/unvoting/sc',
};
const DECISIONS: TermSource = {
  title: 'How Decisions are Made at the UN',
  url: 'https://www.un.org/en/model-united-nations/how-decisions-are-made-un',
};
const SPONSORS: TermSource = { title: 'Main sponsors, Ask DAG', url: 'https://ask.un.org/faq/248127' };
const CONSENSUS: TermSource = { title: 'Consensus, Ask DAG', url: 'https://ask.un.org/faq/260981' };

/** The pages of the United Nations that explanations rest on; the others say no more than the word itself. */
export const termSources: Readonly<Partial<Record<TermName, TermSource>>> = {
  'recorded-vote': VOTING,
  'in-favour': VOTING,
  'did-not-vote': VOTING,
  seat: VOTING,
  'tally-only': VOTING,
  'without-a-vote': CONSENSUS,
  'nine-of-fifteen': COUNCIL,
  veto: COUNCIL,
  'permanent-member': COUNCIL,
  'procedural-vote': COUNCIL,
  'main-sponsor': SPONSORS,
  'co-sponsor': SPONSORS,
  tabled: SPONSORS,
  'main-committee': DECISIONS,
};
