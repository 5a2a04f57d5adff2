import { linearSumAssignment } from 'linear-sum-assignment';
import type { Spot } from './relax.js';

/** Gives each spot a cell of the grid so that the sum of squared distances is the least possible. */
export function snapToGrid(spots: readonly Spot[], columns: number, rows: number): number[] {
  const cells = Array.from({ length: columns * rows }, (_, c) => [c % columns, Math.floor(c / columns)]);
  const cost = spots.map(({ x, y }) => cells.map(([cx, cy]) => (cx - x) ** 2 + (cy - y) ** 2));
  const { rowAssignments } = linearSumAssignment(cost, { maximaze: false });
  return Array.from(rowAssignments);
}
