import type { ChartElement } from '../../src/base/chart-element.js';

/** The one element that a selector finds. */
export function get<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All charts within, at any depth. */
export const chartsIn = (root: ParentNode): ChartElement[] =>
  [...root.querySelectorAll<ChartElement>('*')].filter((each) => 'updateComplete' in each);

/** Waits until all charts within are drawn. */
export const drawn = (root: ParentNode): Promise<unknown> =>
  Promise.all(chartsIn(root).map((chart) => chart.updateComplete));
