/** A year as an attribute; what is no number of four digits is taken as left out. */
export const yearAttribute = {
  fromAttribute: (text: string | null): number | null =>
    text !== null && /^\s*\d{4}\s*$/.test(text) ? Number(text) : null,
};
