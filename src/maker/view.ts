import type { Problem, State } from '../dataset/types.js';
import type { CodeView } from '../panel/panel.template.js';
import type { DecisionItem } from './decisions.js';
import type { Field } from './fields.js';
import type { MakerState } from './state.js';

/** What the journalist can do. */
export interface MakerActions {
  readonly element: (element: string) => void;
  readonly search: (text: string) => void;
  readonly decision: (id: string | null) => void;
  /** `null` takes the attribute away. While a text is being written, the address changes without a new step back. */
  readonly attribute: (name: string, value: string | null, writing?: boolean) => void;
  readonly lang: (lang: string | null) => void;
  readonly addState: (name: string, text: string) => void;
  readonly preview: (width: MakerState['preview']) => void;
  readonly host: (text: string) => void;
  readonly file: (file: File | null) => void;
  readonly text: (text: string) => void;
  readonly useText: () => void;
  readonly bundled: () => void;
  readonly save: (format: 'svg' | 'png' | 'csv') => void;
  readonly share: () => void;
}

/** Everything that the page shows. */
export interface MakerView {
  readonly state: MakerState;
  readonly states: readonly State[];
  readonly nameOf: (iso3: string) => string;
  readonly items: readonly DecisionItem[];
  readonly all: number;
  readonly search: string;
  readonly chosen: string | null;
  readonly fields: { readonly looks: readonly Field[]; readonly own: readonly Field[] };
  /** The id of the decision that an attribute names by symbol or id; empty for none. */
  readonly actOf: (named: string) => string;
  /** Decisions to choose from in a field. */
  readonly acts: readonly DecisionItem[];
  readonly own: {
    readonly name: string | null;
    readonly decisions: string;
    readonly text: string;
    readonly problems: readonly Problem[];
  };
  /** A dataset that the address names and this tab does not have. */
  readonly missing: string | null;
  readonly dropped: readonly string[];
  readonly host: { readonly text: string; readonly note: string | null; readonly bad: boolean };
  readonly code: CodeView;
  readonly status: string;
  readonly number: (value: number) => string;
  readonly actions: MakerActions;
}
