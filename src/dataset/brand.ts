import type { Dataset } from './types.js';

const known = new WeakSet<object>();

/** Freezes a value and all that is in it. */
export function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

/**
 * Remembers a dataset that is known to be sound, so that `isDataset` tells it from any other object, and freezes its
 * records. What came from outside is frozen through and through before; the bundle is not, since that would read
 * every roll before the first chart is drawn.
 */
export function brandDataset(dataset: Dataset): Dataset {
  for (const records of Object.values(dataset) as readonly (readonly object[])[])
    for (const record of records) Object.freeze(record);
  known.add(Object.freeze(dataset));
  return dataset;
}

/** Whether a value is a dataset that came out of `parseDataset` or of the library's own bundle. Never throws. */
export function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && known.has(value);
}
