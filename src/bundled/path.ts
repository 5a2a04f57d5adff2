import { brandDataset } from '../dataset/brand.js';
import type { Dataset } from '../dataset/types.js';
import { bundledCosponsorships } from './cosponsorships.js';
import { bundledEvents } from './events.js';

let whole: Dataset | undefined;

/** The votes, the dated events and the records of co-sponsors: all that lies on the path of a text. */
export function bundledPath(): Dataset {
  return (whole ??= brandDataset({
    ...bundledEvents(),
    cosponsorships: bundledCosponsorships().cosponsorships,
  }));
}
