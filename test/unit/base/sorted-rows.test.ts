import { describe, expect, it } from 'vitest';
import { sortedRows } from '../../../src/base/templates/sorted-rows.js';
import { english } from '../english.js';

const model = {
  caption: 'Votes',
  columns: [
    { key: 'state', label: 'State' },
    { key: 'yes', label: 'In favour' },
  ],
  rows: [
    ['Zambia', 20],
    ['Åland', null],
    ['Angola', 3],
    ['Cuba', 100],
  ],
};
const names = (key: string, rising: boolean) =>
  sortedRows(model, { key, rising }, english).map(([name]) => name);

describe('sortedRows', () => {
  it('sortedRows(by a name) sorts as the language does, and back', () => {
    expect(names('state', true)).toEqual(['Åland', 'Angola', 'Cuba', 'Zambia']);
    expect(names('state', false)).toEqual(['Zambia', 'Cuba', 'Angola', 'Åland']);
  });

  it('sortedRows(by a number) sorts by size, with what is not known last either way', () => {
    expect(names('yes', true)).toEqual(['Angola', 'Zambia', 'Cuba', 'Åland']);
    expect(names('yes', false)).toEqual(['Cuba', 'Zambia', 'Angola', 'Åland']);
  });

  it('sortedRows(by a column that is not there, or by none) leaves the rows as they are', () => {
    expect(sortedRows(model, { key: 'none', rising: true }, english)).toBe(model.rows);
    expect(sortedRows(model, null, english)).toBe(model.rows);
  });
});
