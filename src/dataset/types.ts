import type {
  Actor,
  Body,
  Bound,
  DecisionKind,
  Method,
  Outcome,
  RegionalGroup,
  Rule,
  SourceKind,
  Stage,
  Vote,
} from './terms.js';

export * from './terms.js';

/** ISO 3166 alpha-3 code of a state, such as `CUB`. */
export type Iso3 = string;

/** A date as precise as it is known: `2014-12-18`, `2018-12` or `2004`. */
export type PartialDate = string;

export interface State {
  readonly iso3: Iso3;
  /** ISO 3166 alpha-2 code, for `Intl.DisplayNames`. */
  readonly iso2: string;
  /** UN short name, in English; in a chart of another language the name in that language. */
  readonly name: string;
  /** Names in other languages, by BCP 47 tag such as `fr`; where there is none, `Intl.DisplayNames` names the state. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Today's regional group; `null` for the United States, an observer in the Western European and Others group. */
  readonly group: RegionalGroup | null;
  /** Date of admission. Before it the state is not a member: never "absent". */
  readonly memberFrom: string;
  /** Last day of membership, or `null` for a member of today. */
  readonly memberTo: string | null;
}

/** Counts of a recorded vote. `absent` is `null` where the record gives none. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number | null;
}

/** The states behind a tally. */
export type VotesByState = Readonly<Record<Vote, readonly Iso3[]>>;

/** What another source says about the same fact. */
export interface Conflict {
  readonly says: string;
  /** Id of that source; `null` in the bundle, which keeps it with the other sources. */
  readonly source: string | null;
}

/** One act of one body on one text. */
export interface Decision {
  /** Unique and stable, for instance `third-committee/2014/amendment`. */
  readonly id: string;
  readonly body: Body;
  /** `null` only for a pending decision whose day is not set. */
  readonly date: PartialDate | null;
  /** Session of the body, where it has sessions. */
  readonly session: number | null;
  /** Symbol of the document acted upon (`A/RES/69/188`, `A/C.3/69/L.63`) or of the meeting (`S/PV.7353`); `null` where none was seen. */
  readonly symbol: string | null;
  /** Symbol or words of the meeting, where confirmed. */
  readonly meeting: string | null;
  readonly kind: DecisionKind;
  readonly title: string;
  /**
   * Symbol of the resolution on whose path this act lies. For the Security Council: the latest resolution of the
   * General Assembly adopted before it.
   */
  readonly resolution: string | null;
  /** Symbol of the draft that an amendment would change. */
  readonly amends: string | null;
  /** States that proposed an amendment, or asked the Security Council to take the subject up. */
  readonly proposers: readonly Iso3[];
  readonly method: Method;
  readonly outcome: Outcome;
  readonly rule: Rule;
  /** `null` where no vote was taken. */
  readonly tally: Tally | null;
  /** `null` where no vote was taken, or where only the tally is known. */
  readonly votes: VotesByState | null;
  /** States that joined no consensus and said so; empty where none is known. */
  readonly dissociated: readonly Iso3[];
  readonly notes: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Whether the list of votes was compared with the UN document itself. */
  readonly checked: boolean;
  /** Ids of sources, the one to show first. */
  readonly sources: readonly string[];
}

/** One text through the years' procedure. */
export interface Resolution {
  /** `A/RES/69/188`. */
  readonly symbol: string;
  readonly title: string;
  readonly session: number | null;
  readonly mainSponsors: string | null;
  /** Ids of the decisions on its path, oldest first. */
  readonly decisions: readonly string[];
  readonly sources: readonly string[];
}

export interface CosponsorCount {
  readonly value: number;
  readonly bound: Bound;
  readonly stage: Stage;
  /** The source's own words on what was counted. */
  readonly basis: string;
}

/** Who put their name to one text in one year. */
export interface Cosponsorship {
  readonly id: string;
  readonly body: Body;
  readonly year: number;
  readonly session: number | null;
  /** Symbol of the draft; `null` where none was seen. */
  readonly draft: string | null;
  /** Symbol of the resolution that the draft became. */
  readonly resolution: string | null;
  /**
   * Id of the record that stands in the place of this one: a year whose first draft was revised has two records.
   * `null` for the record to show.
   */
  readonly replacedBy: string | null;
  /** `null`: not known. */
  readonly count: CosponsorCount | null;
  /** The complete list behind `count`; `null` where no complete list is known. */
  readonly named: readonly Iso3[] | null;
  /**
   * The complete list at the head of the draft, where `count` is a later and larger number whose own list is not
   * known; `null` otherwise. Never to be drawn as the list behind `count`.
   */
  readonly namedAtTabling: readonly Iso3[] | null;
  /** Those known to have joined after the draft was issued; where `named` is given, all of them are in it. */
  readonly joinedLater: readonly Iso3[];
  /** Some co-sponsors, where no complete list is known. */
  readonly some: readonly Iso3[];
  /** Groups named as co-sponsors whose members are not listed, such as the European Union. */
  readonly groups: readonly string[];
  /** States of which a source says that they did not co-sponsor. */
  readonly notSponsoring: readonly Iso3[];
  readonly notes: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly string[];
}

export interface DatedEvent {
  readonly id: string;
  readonly date: PartialDate;
  readonly actor: Actor;
  /** What happened, in one neutral line. */
  readonly text: string;
  readonly document: string | null;
  readonly notes: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly string[];
}

export interface Source {
  readonly id: string;
  /** The source's own title or, where that was not recorded, what it was used for. */
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
  /** `http:` or `https:` only; `null` for print. */
  readonly url: string | null;
  readonly kind: SourceKind;
  /** Through which copy it was read, where the document itself was not opened. */
  readonly readThrough: string | null;
}

export interface Dataset {
  readonly states: readonly State[];
  readonly decisions: readonly Decision[];
  readonly resolutions: readonly Resolution[];
  readonly cosponsorships: readonly Cosponsorship[];
  readonly events: readonly DatedEvent[];
  readonly sources: readonly Source[];
}

/** One thing that is wrong with a dataset or with what an element was asked to show. */
export interface Problem {
  /** Where: `decisions[3].votes.yes[17]`, or an attribute such as `resolution`. */
  readonly path: string;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
}
