import { describe, expect, it } from 'vitest';
import { gridMove } from '../../../src/base/controllers/grid-move.js';

const size = { rows: 193, columns: 40 };
const move = (row: number, column: number, key: string, ctrlKey = false) =>
  gridMove({ row, column }, { key, ctrlKey }, size, 20);

describe('gridMove', () => {
  it.each([
    ['ArrowRight', false, { row: 5, column: 6 }],
    ['ArrowLeft', false, { row: 5, column: 4 }],
    ['ArrowUp', false, { row: 4, column: 5 }],
    ['ArrowDown', false, { row: 6, column: 5 }],
    ['PageDown', false, { row: 25, column: 5 }],
    ['PageUp', false, { row: 0, column: 5 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 40 }],
    ['Home', true, { row: 1, column: 1 }],
    ['End', true, { row: 193, column: 40 }],
    ['a', false, null],
  ])('gridMove({5, 5}, %s, ctrl %s)', (key, ctrl, to) => {
    expect(move(5, 5, key, ctrl)).toEqual(to);
  });

  it('never leaves the grid', () => {
    expect(move(193, 40, 'ArrowDown')).toEqual({ row: 193, column: 40 });
    expect(move(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  });
});
