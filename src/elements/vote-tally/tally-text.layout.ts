import { estimatedText, type TextMetrics } from '../../layout/text.js';

/** Sizes of text in px; the styles repeat them. */
export const TALLY_TEXT = { verdict: 19, number: 22, label: 13, name: 12 } as const;

/** How wide texts come out, for each size. */
export type TallyFonts = Readonly<Record<keyof typeof TALLY_TEXT, TextMetrics>>;

/** Widths without a font to measure. */
export const estimatedFonts: TallyFonts = {
  verdict: estimatedText(TALLY_TEXT.verdict),
  number: estimatedText(TALLY_TEXT.number),
  label: estimatedText(TALLY_TEXT.label),
  name: estimatedText(TALLY_TEXT.name),
};
