/** What an area that is not simply a member's own is at the United Nations. */
export const TERRITORY_STATUSES = ['territory', 'observer', 'non-self-governing', 'special'] as const;
/** `own`: a shape of its own; `merged`: part of its member's shape, without a border; `none`: not drawn. */
export const TERRITORY_SHAPES = ['own', 'merged', 'none'] as const;

export interface Territory {
  /** Code in the source geometry: ISO 3166 alpha-3 where there is one. */
  readonly code: string;
  readonly name: string;
  readonly status: (typeof TERRITORY_STATUSES)[number];
  /** Alpha-3 code of the member whose vote it takes; `null`: neutral. */
  readonly drawnAs: string | null;
  readonly shape: (typeof TERRITORY_SHAPES)[number];
  /** Why, in one line. */
  readonly note: string;
}

export interface TerritoryTable {
  /** The line under a map, in English. */
  readonly boundaryNote: string;
  readonly territories: readonly Territory[];
}
