import type { ChartElement } from '../../src/base/chart-element.js';

/** What is inside a chart. */
export const inside = (chart: ChartElement, selector: string): Element | null =>
  chart.renderRoot.querySelector(selector);

export const insideAll = (chart: ChartElement, selector: string): Element[] => [
  ...chart.renderRoot.querySelectorAll(selector),
];

/** Text as a reader sees it: white space folded. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits until a thing holds, for what loads on first use. */
export async function until(holds: () => boolean, within = 3000): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > within)
      throw new Error(`Waited ${within} ms in vain for: ${holds.toString()}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The next event of a kind. */
export const next = <Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
