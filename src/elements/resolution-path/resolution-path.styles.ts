import { css } from 'lit';

/** Looks of the path. Hover, focus and choice are classes: none of them moves anything. */
export const resolutionPathStyles = css`
  .placeholder {
    min-height: 14em;
    display: grid;
  }
  /* Places are measured from the left, whichever way the page reads. */
  svg {
    direction: ltr;
  }
  .taken,
  .open,
  .stop {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .open {
    stroke: var(--_absent-line);
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }
  .title,
  .outcome,
  .stands {
    font-weight: 700;
  }
  .title {
    fill: var(--_soft);
    font-weight: 400;
  }
  .line {
    font-variant-numeric: tabular-nums;
  }
  .none .outcome,
  .unknown .outcome,
  .pending .outcome {
    font-weight: 400;
    fill: var(--_soft);
  }
  .texts {
    pointer-events: none;
  }
  .step {
    cursor: pointer;
    outline: none;
  }
  .reach {
    fill: transparent;
  }
  .halo {
    fill: var(--_ground);
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .sign {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .dot {
    fill: var(--_ink);
  }
  .without-a-vote > .mark {
    fill: var(--_adopted);
    stroke: var(--_adopted);
  }
  .tabled > .mark,
  .procedural > .mark,
  .failed > .mark,
  .not-taken > .mark,
  .not-sought > .mark,
  .pending > .mark,
  .unknown > .mark,
  .none > .mark {
    fill: var(--_ground);
  }
  .failed > .sign,
  .not-taken > .sign,
  .not-sought > .sign {
    stroke: var(--_ink);
  }
  .pending > .mark,
  .unknown > .mark,
  .none > .mark {
    stroke: var(--_absent-line);
    stroke-width: 1.5;
  }
  .pending > .mark,
  .none > .mark {
    stroke-dasharray: 3 3;
  }
  .question {
    text-anchor: middle;
    fill: var(--_soft);
  }
  .step[data-active] > .halo {
    fill: var(--_line);
  }
  .step.chosen > .halo {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .step:focus-visible > .reach {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .bar,
  .state rect {
    fill: var(--_fill);
  }
  .state rect {
    stroke: var(--_edge);
  }
  .state.unknown rect,
  .state.no-seat rect {
    fill: var(--_ground);
    stroke: var(--_absent-line);
  }
  .state.unknown rect {
    stroke-dasharray: 2 2;
  }
  a text {
    fill: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:focus-visible .reach {
    stroke: var(--_focus);
    stroke-width: 2;
  }
`;
