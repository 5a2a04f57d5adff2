/** What the table behind a chart says in English besides its cells: loaded with it. */
export const table = {
  hint: 'Choose a heading to sort by it.',
  /** After the reader's choice, for screen readers: A to Z, least first, earliest first. */
  rising: (column: string) => `Table sorted by “${column}”, ascending.`,
  /** Z to A, most first, latest first. */
  falling: (column: string) => `Table sorted by “${column}”, descending.`,
};
