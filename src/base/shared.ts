import { createContext } from '@lit/context';
import type { Iso3 } from '../dataset/types.js';
import type { ReactiveControllerHost } from 'lit';
import type { DatasetState } from './controllers/dataset-controller.js';

/** One shared choice. A new one is a new object, also where it chooses the same again. */
export interface Choice<Value> {
  readonly value: Value | null;
  /** `true` once the reader or a script has chosen: then it goes before what a chart's own attributes say. */
  readonly made: boolean;
}

/** First and last year in view; `null` for the first or last there is. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What all charts in one `<vote-data>` have chosen. */
export interface SharedSelection {
  /** Alpha-3 code of the chosen state. */
  readonly state: Choice<Iso3>;
  /** Id or symbol of the chosen decision. */
  readonly decision: Choice<string>;
  readonly range: Choice<YearRange>;
}

/** Names of the properties of a chart that follow each shared choice; a range takes two, first and last year. */
export type Follows = Readonly<Record<keyof SharedSelection, readonly string[]>>;

/** A chart that follows. */
export interface SharedHost extends ReactiveControllerHost, HTMLElement {
  readonly resolution: string | null;
}

/** Sets the properties of one chart as its readers, and those of the charts beside it, choose. */
export interface SharedFollower {
  follow(selection: SharedSelection): void;
  /** Takes back a choice that the chart cannot show; `false` where there is none. */
  takeBack(key: keyof SharedSelection): boolean;
  /** Gives the chart back what it had of its own. */
  leave(): void;
}

/** What a `<vote-data>` hands down. */
export interface Shared {
  /** `null`: it brings no data, and charts draw what is bundled. */
  readonly data: DatasetState | null;
  /** Resolves when the data is there, or its errors. */
  readonly settled: Promise<void>;
  readonly selection: SharedSelection;
  /** What makes a chart follow: it comes with `<vote-data>`, so that a chart outside does not pay for it. */
  readonly follower: (host: SharedHost, follows: () => Follows) => SharedFollower;
}

/** The same for all copies of the library in a page. */
export const sharedContext = createContext<Shared>(Symbol.for('rollcall-charts'));
