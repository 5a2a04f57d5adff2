import { css } from 'lit';

/** Looks of the breakdown. Hover, focus, filter and choice are classes: none of them moves anything. */
export const blocBreakdownStyles = css`
  .placeholder {
    min-height: 18em;
    display: grid;
  }
  svg {
    direction: ltr;
  }
  .segment {
    cursor: pointer;
    outline: none;
  }
  .part {
    fill: var(--_fill);
    stroke: var(--_seam);
    stroke-width: 1;
  }
  .absent .part,
  .unknown .part {
    stroke: var(--_edge);
  }
  .unknown .part {
    fill: url(#hatch);
  }
  .muted .part {
    fill-opacity: 0.38;
  }
  .segment[data-active] .part {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .segment:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .segment:focus-visible .part {
    stroke: var(--_ground);
    stroke-width: 5;
    paint-order: stroke;
  }
  .open-line {
    fill: var(--_ink);
  }
  .number {
    font-size: 13px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    pointer-events: none;
  }
  .muted .number {
    fill: var(--_ink);
  }
  .group-name {
    font-size: 13px;
    font-weight: 700;
  }
  .group-name,
  .words {
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .words,
  .tick-label {
    font-size: 12px;
    fill: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .over {
    pointer-events: none;
  }
  .half {
    stroke: var(--_absent-line);
    shape-rendering: crispEdges;
  }
  .chosen {
    fill: var(--_fill);
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
  }
  .name {
    font-size: 12px;
    font-weight: 700;
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .quiet-frame {
    fill: var(--_ground);
    stroke: var(--_absent-line);
  }
  .quiet-frame.unknown,
  .quiet-frame.not-taken {
    fill: url(#hatch);
  }
  .quiet-frame.pending {
    stroke-dasharray: 5 4;
  }
  .quiet-sign {
    fill: var(--_adopted);
  }
  .quiet-words {
    font-size: 15px;
    font-weight: 700;
    stroke: var(--_ground);
    stroke-width: 6;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .hint,
  [part='list'] {
    margin: 0.4em 0 0;
    font-size: max(0.8125em, 11px);
  }
  .hint {
    color: var(--_soft);
  }
  [part='list'] {
    border-block: 1px solid var(--_ink);
    padding-block: 0.6em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .list-heading {
    font-size: 1.15em;
    font-weight: 700;
  }
  .head button {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    padding: 0;
  }
  .states {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .states button {
    padding: 0;
    text-align: start;
  }
  .states button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .states button:focus-visible {
    outline: 2px solid var(--_focus);
  }
  .states button[aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
`;
