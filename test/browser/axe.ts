import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/** What axe finds wrong with an element and all that is in it: ids of rules with the marks they name. */
export async function violations(element: Element): Promise<readonly string[]> {
  const found = await axe.run(element, { resultTypes: ['violations'] });
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => `${node.html} ${node.failureSummary ?? ''}`)
        .join(' | ')
        .slice(0, 500)}`,
  );
}
