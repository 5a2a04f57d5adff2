/** A name for a drawing, where room is scarce: without brackets, and “United Kingdom” for its long form. */
export const briefName = (name: string): string => name.replace(/ (\(.*\)|of Great Britain and .*)$/, '');
