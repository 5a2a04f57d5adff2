import { css } from 'lit';

/** Looks of the result. Hover, focus and selection are classes: none of them moves anything. */
export const voteTallyStyles = css`
  .placeholder {
    min-height: 13em;
    display: grid;
  }
  svg {
    overflow: hidden;
    direction: ltr;
  }
  .verdict {
    font-size: 19px;
    font-weight: 700;
  }
  .sign {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3.5;
  }
  .status {
    fill: var(--_fill);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .status.not-taken,
  .frame.not-taken {
    fill: url(#hatch);
  }
  .status.not-sought {
    fill: none;
    stroke: var(--_soft);
  }
  .status.pending,
  .frame.pending {
    stroke-dasharray: 5 4;
  }
  .tag {
    font-size: 12px;
    font-weight: 700;
  }
  .tag-box {
    fill: none;
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
  }
  .frame {
    fill: var(--_ground);
    stroke: var(--_absent-line);
  }
  .kind-votes .frame {
    fill: var(--_neutral);
    stroke: none;
  }
  .state {
    fill: var(--_fill);
    cursor: pointer;
    shape-rendering: crispEdges;
    transform-box: fill-box;
    transform-origin: center;
  }
  .block {
    fill: var(--_fill);
    shape-rendering: crispEdges;
  }
  .edge {
    fill: none;
    stroke: var(--_absent-line);
    shape-rendering: crispEdges;
  }
  .muted,
  .state.muted {
    fill-opacity: 0.38;
  }
  .state[data-active] {
    fill-opacity: 0.3;
    stroke: var(--_ink);
    stroke-width: 2;
    paint-order: stroke;
  }
  .state:focus-visible {
    /* On any of the four colours a stripe of the ground's colour is seen. */
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 3;
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  .over,
  .outlines {
    pointer-events: none;
  }
  .code {
    font-size: 12px;
    text-anchor: middle;
  }
  .switched {
    fill: url(#switched);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .switched-line {
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .casing {
    stroke: var(--_ground);
    stroke-width: 6;
  }
  .line {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .margin {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .needed,
  .count,
  .apart {
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .apart {
    fill: var(--_soft);
  }
  .count .number {
    font-weight: 700;
  }
  .count.big .number {
    font-size: 22px;
  }
  .casing-ring {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 5;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tick {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .name {
    font-size: 12px;
    font-weight: 700;
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
`;
