import { parseDataset } from '../dataset/parse.js';
import type { Dataset } from '../dataset/types.js';
import type { DatasetState } from './controllers/dataset-controller.js';

/** Results by input, so that several charts given one object parse it once. */
const parsed = new WeakMap<object, Promise<DatasetState>>();

type Members = Pick<Dataset, 'states'>;

async function parse(input: unknown, bundled: Members): Promise<DatasetState> {
  const result = parseDataset(await input, { states: bundled.states });
  return result.ok
    ? { kind: 'ready', dataset: result.dataset }
    : { kind: 'error', problems: result.problems };
}

/** Checks any value against the dataset's shape; `bundled` has the members where the value lists none. */
export function parseOnce(input: unknown, bundled: Members): Promise<DatasetState> {
  if (typeof input !== 'object' || input === null) return parse(input, bundled);
  let result = parsed.get(input);
  if (!result) parsed.set(input, (result = parse(input, bundled)));
  return result;
}
