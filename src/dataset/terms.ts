/** What a member state can do in a recorded vote. `absent` is the record's "non-voting": the state was a member and cast no vote. */
export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;
export type Vote = (typeof VOTES)[number];

/** The United Nations regional groups, in the order in which charts list them. */
export const REGIONAL_GROUPS = [
  'African',
  'Asia-Pacific',
  'Eastern European',
  'Latin American and Caribbean',
  'Western European and Others',
] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

/** Bodies that decide. The General Assembly is its plenary; its six main committees stand apart. */
export const BODIES = [
  'general-assembly',
  'first-committee',
  'second-committee',
  'third-committee',
  'fourth-committee',
  'fifth-committee',
  'sixth-committee',
  'human-rights-council',
  'commission-on-human-rights',
  'security-council',
  'economic-and-social-council',
] as const;
export type Body = (typeof BODIES)[number];

/** What was decided upon. `agenda` is a procedural question: whether to take a subject up. */
export const DECISION_KINDS = ['resolution', 'draft', 'amendment', 'agenda'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** How it was decided. `none`: no decision was taken; `outcome` and `notes` say whether one was sought. */
export const METHODS = ['recorded-vote', 'without-a-vote', 'none'] as const;
export type Method = (typeof METHODS)[number];

/**
 * What came of it. `pending`: still to be decided. `not-taken`: a decision was sought and could not be brought about.
 * `not-sought`: the subject came up and nobody asked for a decision.
 */
export const OUTCOMES = ['adopted', 'rejected', 'pending', 'not-taken', 'not-sought'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The rule that decides. Majorities are of members present and voting: abstentions do not count as votes.
 * `nine-of-fifteen` is the Security Council on procedure, `nine-of-fifteen-veto` on substance.
 */
export const RULES = ['simple-majority', 'two-thirds', 'nine-of-fifteen', 'nine-of-fifteen-veto'] as const;
export type Rule = (typeof RULES)[number];

/** How far a number of co-sponsors is known. */
export const BOUNDS = ['exact', 'more-than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** When it was counted: when the text was adopted, when it was tabled, or at a time that the source leaves open. */
export const STAGES = ['final', 'at-tabling', 'unstated'] as const;
export type Stage = (typeof STAGES)[number];

/** Who acts in an event; charts give each a lane. Mandate holders stand with the body that gave the mandate. */
export const ACTORS = [
  'general-assembly',
  'third-committee',
  'human-rights-council',
  'commission-on-human-rights',
  'security-council',
  'un-secretariat',
  'dprk',
  'other',
] as const;
export type Actor = (typeof ACTORS)[number];

/** What a source is: a record of the body itself, a work of reference, news, or a copy of one of them. */
export const SOURCE_KINDS = ['official', 'reference', 'news', 'copy'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
