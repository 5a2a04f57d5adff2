import type { Dataset } from './types.js';

const known = new WeakSet<object>();

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

/** Freezes a dataset that is known to be sound and remembers it, so that `isDataset` tells it from any other object. */
export function brandDataset(dataset: Dataset): Dataset {
  freeze(dataset);
  known.add(dataset);
  return dataset;
}

/** Whether a value is a dataset that came out of `parseDataset` or of the library's own bundle. Never throws. */
export function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && known.has(value);
}
