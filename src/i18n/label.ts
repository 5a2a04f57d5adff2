import type { Locale } from './locale.js';

/** What a mark says, in parts, what it is about first: "Cuba", "no", "one of 20 against". */
export type Parts = readonly [title: string, ...rest: string[]];

/** What a floating label says: what it is about, and a line or two on it. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The parts in one line, as this language joins them: "Cuba, no, one of 20 against". */
export const labelOf = (parts: Parts, { messages }: Locale): string => messages.label.parts(parts);

/** The same for a floating label: the first part above, the others in one line below. */
export const tipOf = ([title, ...rest]: Parts, { messages }: Locale): Tip => ({
  title,
  lines: rest.length > 0 ? [messages.label.parts(rest)] : [],
});

/** A label and a sentence after it, as an announcement: "African: 9 of 54 against, 17%. The list stands under the chart." */
export const withNote = (label: string, note: string, { messages }: Locale): string =>
  messages.label.sentences([messages.label.sentence(label), note]);

/** A floating label in one line: "African: 9 of 54 against, 17%". */
export const titledOf = ({ title, lines }: Tip, { messages }: Locale): string =>
  lines.reduce((label, line) => messages.label.titled(label, line), title);
