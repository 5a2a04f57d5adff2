import type { PropertyValues } from 'lit';
import type { Awaited } from './later.js';

/** What of an element is needed to bring it to rest: its preparation, and what it waits for. */
interface Settling {
  willUpdate(changed: PropertyValues): void;
  waits?(): readonly (Awaited | null)[];
}

/** Prepares an element that draws nothing yet, until nothing that its drawing asks for is on its way any more. */
export async function settled(element: object): Promise<void> {
  const settling = element as Settling;
  const asked = (): readonly unknown[] => (settling.waits?.() ?? []).map((each) => each?.settled);
  let before: readonly unknown[];
  let waits = asked();
  await Promise.all(waits);
  do {
    before = waits;
    settling.willUpdate(new Map());
    waits = asked();
    await Promise.all(waits);
  } while (waits.some((wait, i) => wait !== before[i]));
}
