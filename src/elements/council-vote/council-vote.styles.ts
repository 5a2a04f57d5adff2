import { css } from 'lit';

/** Looks of the table. Hover, focus, filter and selection are classes: none of them moves anything. */
export const councilVoteStyles = css`
  .placeholder {
    min-height: 18em;
    display: grid;
  }
  /* Places are measured from the left, whichever way the page reads. */
  svg {
    direction: ltr;
  }
  .council-table {
    fill: none;
    stroke: var(--_line);
    stroke-width: 5;
  }
  .state {
    cursor: pointer;
  }
  .shape {
    fill: var(--_fill);
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .not-taken .shape,
  .pending .shape,
  .unknown .shape,
  .without-a-vote .shape {
    fill: var(--_ground);
    stroke: var(--_absent-line);
  }
  .without-a-vote .shape {
    stroke: var(--_adopted);
    stroke-width: 2.5;
  }
  .empty .shape,
  .pending .shape {
    stroke-dasharray: 4 3;
  }
  .code {
    font-size: max(0.6875em, 11px);
    font-weight: 700;
    text-anchor: middle;
    pointer-events: none;
  }
  .not-taken .code,
  .pending .code,
  .unknown .code,
  .without-a-vote .code {
    fill: var(--_ink);
  }
  .empty .code {
    font-weight: 400;
    fill: var(--_soft);
  }
  .muted .shape {
    fill-opacity: 0.3;
    stroke-opacity: 0.45;
  }
  .muted .ring {
    stroke: var(--_line);
  }
  .muted .code,
  .muted .name {
    fill: var(--_soft);
  }
  .outlined .shape {
    stroke: var(--_ink);
    stroke-width: 3.5;
    paint-order: stroke;
  }
  .outlined .name {
    font-weight: 700;
  }
  [data-active] ~ .name {
    text-decoration: underline;
  }
  [data-active] .shape {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .state:focus-visible .shape {
    stroke: var(--_focus);
    stroke-width: 5;
    paint-order: stroke;
  }
  .nine line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .nine text {
    fill: var(--_ink);
  }
  .centre text {
    text-anchor: middle;
  }
  .centre .count {
    font-size: 3.4em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .centre .first {
    font-weight: 700;
  }
  .centre .rest {
    fill: var(--_soft);
  }
  .key.yes {
    border-radius: 50%;
  }
  .key.abstain {
    transform: rotate(45deg) scale(0.7);
  }
  .key.not-taken,
  .key.unknown,
  .key.without-a-vote {
    background: var(--_ground);
    border-color: var(--_absent-line);
    border-radius: 50%;
  }
  .key.without-a-vote {
    border: 2px solid var(--_adopted);
  }
  .key.empty {
    border: 1px dashed var(--_absent-line);
    border-radius: 50%;
    background: none;
  }
  .key.permanent {
    border: 1.25px solid var(--_ink);
    border-radius: 50%;
    background: none;
  }
`;
