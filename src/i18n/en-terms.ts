/** A term of the United Nations: how charts write it, and what it means, in short sentences. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/** The explanations of terms in English: loaded when a reader asks what the words mean. */
export const terms = {
  /** Name of the link to where an explanation can be looked up; the source keeps its English name. */
  source: 'Source:',
  all: {
    'recorded-vote': {
      term: 'Recorded vote',
      means: 'A vote for which the record says how each member voted, by name.',
    },
    'in-favour': { term: 'In favour, against', means: 'The two sides of a vote: yes and no.' },
    abstention: {
      term: 'Abstention',
      means:
        'A member was there and chose neither yes nor no. In the General Assembly this is not counted as a vote.',
    },
    'did-not-vote': {
      term: 'Did not vote',
      means:
        'No vote of this member is in the record. It may have been away, or there and silent. The record does not say why.',
    },
    'without-a-vote': {
      term: 'Without a vote',
      means:
        'The chair asked whether anyone was against, and nobody was. The text was adopted, and no member’s position was counted. This is close to what is called consensus.',
    },
    dissociated: {
      term: 'Did not join the consensus',
      means:
        'The text was adopted without a vote, but this member said that it was not part of the agreement.',
    },
    'simple-majority': {
      term: 'Simple majority',
      means: 'More votes in favour than against. Members that abstain or do not vote are not counted.',
    },
    'two-thirds': {
      term: 'Two-thirds majority',
      means:
        'At least two votes in favour for each one against. The General Assembly needs it for important questions.',
    },
    'nine-of-fifteen': {
      term: 'Nine of fifteen',
      means: 'The Security Council has fifteen members. Nine of them must vote in favour.',
    },
    veto: {
      term: 'Veto',
      means:
        'If one of the five permanent members of the Security Council votes against, the text fails. This does not hold for questions of procedure.',
    },
    'permanent-member': {
      term: 'Permanent member',
      means:
        'China, France, the Russian Federation, the United Kingdom and the United States always have a seat in the Security Council. The ten others are elected for two years.',
    },
    'procedural-vote': {
      term: 'Procedural vote',
      means: 'A vote on how to proceed, such as whether to discuss a subject. There is no veto in it.',
    },
    draft: {
      term: 'Draft resolution',
      means: 'A text that has been proposed. When the body adopts it, it becomes a resolution.',
    },
    amendment: {
      term: 'Amendment',
      means: 'A proposal to change a part of a draft. It is voted on before the draft itself.',
    },
    'main-sponsor': {
      term: 'Main sponsor',
      means: 'The state that starts a draft. Others can join it as co-sponsors.',
    },
    'co-sponsor': {
      term: 'Co-sponsor',
      means:
        'A state that puts its name to another’s draft, in order to support it. States can join until the vote.',
    },
    tabled: {
      term: 'Tabled',
      means: 'A draft is tabled when it is handed in, so that members can take it up.',
    },
    'main-committee': {
      term: 'Main committee',
      means:
        'The General Assembly has six of them, and every member sits in each. Many drafts are discussed in one of them first, which then sends them on to the whole Assembly. The Third Committee deals with human rights.',
    },
    plenary: {
      term: 'Plenary',
      means: 'The General Assembly as a whole. What a committee has approved becomes a resolution only here.',
    },
    'human-rights-council': {
      term: 'Human Rights Council',
      means:
        'A body of 47 members, elected by the General Assembly. It took the place of the Commission on Human Rights in 2006.',
    },
    seat: {
      term: 'No seat in this body',
      means: 'Only members of a body vote in it. This state was not one of them at that time.',
    },
    'not-a-member': {
      term: 'Not a member then',
      means: 'On the day of the vote this state was not yet in the United Nations, or no longer.',
    },
    'regional-group': {
      term: 'Regional group',
      means:
        'Most members of the United Nations belong to one of five groups by region. Seats in many bodies are shared out among the groups.',
    },
    'tally-only': {
      term: 'Only the count is known',
      means: 'The source gives how many voted each way, but not who did.',
    },
    referral: {
      term: 'Referral',
      means:
        'The Security Council can send a situation to the prosecutor of the International Criminal Court. This is called a referral.',
    },
  } satisfies Readonly<Record<string, Term>>,
};

/** Names of the terms that charts can explain. */
export type TermName = keyof typeof terms.all;
