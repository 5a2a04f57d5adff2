/** English: one form for one, another for every other number. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

/** The forms of a noun that a language tells apart; `other` where it names none for a number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses the form that goes with a number, by the rules of a language. */
export function pluralsOf(lang: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => forms[(rules ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other;
}
