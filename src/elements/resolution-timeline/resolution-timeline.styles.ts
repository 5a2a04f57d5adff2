import { css } from 'lit';

/** Looks of the timeline. Hover, focus, filter and selection are classes: none of them moves anything. */
export const resolutionTimelineStyles = css`
  .placeholder {
    min-height: 20em;
    display: grid;
  }
  /* Time runs from left to right in every language. */
  [part='chart'] svg {
    direction: ltr;
  }
  svg text {
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .hit {
    fill: transparent;
  }
  .decision[data-active] .hit,
  .decision[data-marked] .hit,
  .decision[aria-selected='true'] .hit {
    fill: var(--_neutral);
  }
  .decision:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2px;
  }
  .segment {
    fill: var(--_fill);
  }
  .segment.absent,
  .segment.muted {
    stroke: var(--_edge);
    stroke-width: 0.75px;
  }
  .segment.muted {
    fill-opacity: 0.22;
    stroke: none;
  }
  .inside {
    text-anchor: middle;
  }
  .inside.faint {
    fill: var(--_ink);
  }
  .count,
  .amendment {
    font-weight: 600;
  }
  .run,
  .side {
    fill: var(--_soft);
  }
  .zero {
    stroke: var(--_ink);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }
  .tick {
    stroke: var(--_absent-line);
    stroke-width: 1px;
  }
  .year {
    fill: var(--_soft);
  }
  .year.chosen {
    fill: var(--_ink);
    font-weight: 700;
  }
  .hair {
    stroke: var(--_line);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }
  .bound {
    stroke: var(--_line);
    stroke-width: 1px;
    stroke-dasharray: 1 3;
    pointer-events: none;
  }
  .leader {
    stroke: var(--_absent-line);
    stroke-width: 0.75px;
  }
  .lane-name {
    font-weight: 600;
  }
  .lane-name,
  .leader,
  .hair,
  .tick,
  .zero {
    pointer-events: none;
  }
  .mark {
    fill: var(--_fill);
    stroke: var(--_ink);
    stroke-width: 1.25px;
  }
  .mark.pending {
    stroke-dasharray: 2.5 2;
  }
  .mark.not-taken,
  .mark.not-sought,
  .mark.unknown {
    fill: url(#hatch);
  }
  .mark.not-sought,
  .key.not-sought {
    --_fill: var(--_ground);
    --_edge: var(--_absent-line);
  }
  .mark.not-sought {
    fill: var(--_ground);
  }
  .mark.muted {
    opacity: 0.3;
  }
  .event {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 1px;
    outline: none;
  }
  .event[data-active],
  .event:focus-visible {
    fill: var(--_focus);
    stroke: var(--_focus);
    stroke-width: 4px;
  }
  .brush .overlay {
    cursor: default;
  }
  svg.over .brush .overlay {
    cursor: pointer;
  }
  .brush .selection {
    fill: var(--_focus);
    fill-opacity: 0.16;
    stroke: var(--_focus);
  }
  .years {
    flex-wrap: wrap;
  }
  .years button {
    white-space: nowrap;
  }
  .years label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .years select {
    min-height: 28px;
    border: 1px solid var(--_absent-line);
    border-radius: 0;
    background: var(--_ground);
    font-variant-numeric: tabular-nums;
  }
  [part='table'] td {
    white-space: nowrap;
  }
  .events {
    margin-block-start: 0.6em;
  }
`;
