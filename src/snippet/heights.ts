/** Heights in px of charts at 640 px, for an iframe whose page does not load the script that sets it. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'bloc-breakdown': 750,
  'cosponsor-bar': 1390,
  'council-vote': 700,
  'country-record': 1380,
  'resolution-path': 1270,
  'resolution-timeline': 1470,
  'vote-map': 630,
  'vote-matrix': 970,
  'vote-shift': 1200,
  'vote-tally': 530,
};
const OTHERS = 700;

/** What a chart usually takes. */
export const heightOf = (element: string): number => HEIGHTS[element] ?? OTHERS;
