import { css } from 'lit';

/** Circle, square and diamond carry the votes, colour and letter repeat them. Hover and choice are classes alone. */
export const countryRecordStyles = css`
  .placeholder {
    min-height: 20em;
    display: grid;
  }
  .mark {
    outline: none;
    cursor: pointer;
  }
  .slot {
    fill: transparent;
  }
  .mark[data-active] .slot {
    fill: var(--_neutral);
  }
  .mark.selected .slot {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .mark:focus-visible .slot {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .shape {
    fill: var(--_fill);
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .mark.unknown .shape,
  .mark.not-taken .shape {
    fill: url(#hatch);
  }
  .mark.pending .shape {
    stroke-dasharray: 3 2;
  }
  .dissociated {
    --_fill: var(--_ground);
    --_edge: var(--_ink);
  }
  .no-seat .shape {
    fill: var(--_absent-line);
    stroke: none;
  }
  .shape.line {
    fill: none;
    stroke: var(--_absent-line);
    stroke-width: 1.25;
  }
  .shape.strike {
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .cosponsors .shape {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .cosponsors.named .shape {
    fill: var(--_ink);
  }
  .cosponsors.not-listed .shape {
    fill: none;
  }
  .letter {
    text-anchor: middle;
    font-weight: 700;
    pointer-events: none;
  }
  .cosponsors.unknown .letter {
    font-weight: 400;
    fill: var(--_soft);
  }
  .change {
    fill: var(--_ink);
  }
  .rule {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .year,
  .tag {
    fill: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .tag {
    font-size: 11px;
  }
  .key.yes,
  .key.without-a-vote,
  .key.dissociated,
  .key.named,
  .key.not-listed {
    border-radius: 50%;
  }
  .key.abstain {
    transform: rotate(45deg) scale(0.7);
  }
  .key.without-a-vote,
  .key.dissociated,
  .key.named,
  .key.not-listed {
    transform: scale(0.75);
  }
  .key.dissociated {
    background: linear-gradient(-45deg, var(--_ground) 44%, var(--_ink) 44% 56%, var(--_ground) 56%);
  }
  .key.named {
    background: var(--_ink);
    border-color: var(--_ink);
  }
  .key.not-listed {
    background: none;
    border: 1.5px solid var(--_ink);
  }
  .key.declined,
  .key.unknown-names,
  .key.not-a-member,
  .key.no-seat,
  .key.changed {
    border: 0;
    background: none;
    line-height: 1;
    text-align: center;
  }
  .key.declined::before {
    content: '✕';
  }
  .key.unknown-names::before {
    content: '?';
  }
  .key.not-a-member::before {
    content: '×';
  }
  .key.no-seat::before {
    content: '·';
    font-weight: 700;
  }
  .key.changed::before {
    content: '▾';
  }
  .key.unknown::before {
    content: '?';
    display: block;
    line-height: 1;
    text-align: center;
    font-size: max(0.75em, 11px);
    font-weight: 700;
  }
  .hint {
    margin: 0.75em 0 0;
    font-size: max(0.8125em, 11px);
    color: var(--_soft);
  }
`;
