/** What a chart says of its keys in English, when a reader first comes to it by keyboard: loaded with what answers to them. Each is a sentence of its own. */
export const keys = {
  /** Name of the hint, for screen readers. */
  label: 'Keys',
  /** How the arrow keys move: by place, through a row of marks, or from cell to cell. */
  moves: {
    place: 'Arrow keys move to the next state in their direction.',
    order: 'Arrow keys move from mark to mark.',
    grid: 'Arrow keys move from cell to cell.',
  },
  find: 'Type a name to find a state.',
  /** Where marks are no states: each then says it of the state that was typed. */
  ask: 'Type the name of a state to learn what it did.',
  choose: 'Enter chooses, Escape lets go.',
  /** Where the chart can be enlarged. */
  zoom: 'Plus and minus zoom; Shift with an arrow key moves the map.',
  /** Where years can be marked. */
  range: 'Shift with an arrow key marks years, and Enter then shows only these.',
  /** The key is "?". */
  again: 'The question mark shows this again.',
  /** "2005 to 2014 marked." */
  marked: (from: string, to: string) => `${from} to ${to} marked.`,
  /** How many times larger than at first. */
  zoomed: (times: string) => `Enlarged ${times} times.`,
  whole: 'The whole map is shown.',
};
