import type { StateStatus } from '../../dataset/queries.js';

const box = (l: number, t: number, r: number, b: number) => `M${l} ${t}H${r}V${b}H${l}Z`;
/** Drawn the other way round, so that it cuts a hole under either rule of filling. */
const hole = (l: number, t: number, r: number, b: number) => `M${l} ${t}V${b}H${r}V${t}Z`;

/**
 * The shape of a cell, which says the vote without its colour: a full block for yes, a block with a bar cut out of
 * it for no, half a block for an abstention, an outline for a member that did not vote. What is no vote is no block:
 * a thin line down the column for a text adopted without a vote, hatching for what is not known, dashes for what is
 * to come, a cross where no decision was taken, a dot for a state without a seat, nothing for one not yet a member.
 */
export function cellPath(status: StateStatus, x: number, width: number, height: number, y = 0): string {
  const [l, t, r, b] = [x + 0.5, y + 1, x + width - 0.5, y + height - 1];
  const [cx, cy] = [x + width / 2, y + height / 2];
  const bar = Math.min(8, (r - l) * 0.3);
  switch (status) {
    case 'yes':
    case 'not-a-member':
      return box(l, t, r, b);
    case 'no':
      return box(l, t, r, b) + hole(cx - bar, cy - 1, cx + bar, cy + 1);
    case 'abstain':
      return box(l, cy, r, b);
    case 'absent':
    case 'pending':
      return box(l + 0.5, t + 0.5, r - 0.5, b - 0.5);
    case 'unknown':
      return `${box(l + 0.5, t + 0.5, r - 0.5, b - 0.5)}M${l} ${cy}L${cx} ${t}M${l} ${b}L${r} ${t}M${cx} ${b}L${r} ${cy}`;
    case 'without-a-vote':
      return box(cx - 1, y, cx + 1, y + height);
    case 'not-taken':
      return `M${cx - 3} ${cy - 3}l6 6m0 -6l-6 6`;
    case 'no-seat':
      return box(cx - 1, cy - 1, cx + 1, cy + 1);
  }
}
