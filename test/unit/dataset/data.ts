import { parseDataset, type DatasetInput } from '../../../src/dataset/parse.js';
import type { Dataset, Problem } from '../../../src/dataset/types.js';
import { readData } from '../../../tools/pack-data.js';

/** The project's own data, parsed once. */
export const dataset: Dataset = readData('data');

/** A small roll call of three states, as a developer would write it. */
export function smallInput(): DatasetInput {
  const member = (iso3: string, iso2: string, name: string, memberFrom = '1945-10-24') => ({
    iso3,
    iso2,
    name,
    memberFrom,
  });
  return {
    states: [
      member('CUB', 'CU', 'Cuba'),
      member('JPN', 'JP', 'Japan', '1956-12-18'),
      member('SSD', 'SS', 'South Sudan', '2011-07-14'),
    ],
    decisions: [
      {
        id: 'mine',
        body: 'general-assembly',
        date: '2014-12-18',
        title: 'A text',
        votes: { yes: ['JPN'], no: ['CUB'], abstain: ['SSD'] },
        outcome: 'rejected',
        sources: ['paper'],
      },
    ],
    sources: [{ id: 'paper', title: 'A paper', publisher: 'A publisher' }],
  };
}

/** The problems of an input that is expected to have some. */
export function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDataset(input);
  if (result.ok) throw new Error('the input was parsed');
  return result.problems;
}

/** Problems as lines: `decisions: is required; add it.` */
export const linesOf = (input: unknown): readonly string[] =>
  problemsOf(input).map(({ path, message }) => `${path}: ${message}`);
