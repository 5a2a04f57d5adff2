import type { Dataset, Problem } from '../dataset/types.js';
import type { Locale } from '../i18n/locale.js';

/** Codes of an attribute, in capitals; one that is left out has none. */
export const codesIn = (text: string | null | undefined): readonly string[] =>
  typeof text === 'string'
    ? text
        .split(/[\s,]+/)
        .filter((word) => word !== '')
        .map((word) => word.toUpperCase())
    : [];

/** Codes that are no state of the dataset would silently bring out nothing: say so instead. */
export function unknownCodes(
  dataset: Dataset,
  asked: Readonly<Record<string, readonly string[]>>,
  { messages }: Locale,
): readonly Problem[] {
  const known = new Set(dataset.states.map(({ iso3 }) => iso3));
  return Object.entries(asked).flatMap(([path, codes]) =>
    codes.filter((code) => !known.has(code)).map((code) => ({ path, message: messages.notAState(code) })),
  );
}
