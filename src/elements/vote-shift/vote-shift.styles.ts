import { css } from 'lit';

/** Who stayed is pale, who moved has the full colour of the vote moved to. Hover and choice are classes alone. */
export const voteShiftStyles = css`
  .placeholder {
    min-height: 22em;
    display: grid;
  }
  .key.stayed {
    --_fill: color-mix(in oklab, var(--_yes) 24%, var(--_ground));
    --_edge: var(--_fill);
  }
  .key.moved {
    --_fill: var(--_yes);
    --_edge: var(--_yes);
  }
  .key.partial {
    --_fill: var(--_neutral);
    --_edge: var(--_absent-line);
  }
  .flow {
    outline: none;
    cursor: pointer;
  }
  .reach {
    fill: none;
    stroke: transparent;
    pointer-events: stroke;
  }
  .stream {
    fill: var(--_fill);
    stroke: var(--_seam);
    stroke-width: 0.5;
  }
  .stayed .stream {
    fill-opacity: 0.24;
  }
  .stayed.absent .stream {
    fill-opacity: 0.5;
  }
  .moved.absent .stream {
    stroke: var(--_absent-line);
    stroke-width: 0.75;
  }
  .partial .stream {
    fill: var(--_neutral);
  }
  .flow.muted .stream {
    fill-opacity: 0.14;
  }
  .flow[data-active] .stream,
  .flow.selected .stream {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .flow:focus-visible .stream {
    stroke: var(--_ground);
    stroke-width: 3;
    filter: var(--_ring);
  }
  .still {
    pointer-events: none;
  }
  .node {
    fill: var(--_fill);
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .head,
  .what,
  .count {
    font-weight: 700;
  }
  .count,
  .what {
    font-variant-numeric: tabular-nums;
  }
  .soft {
    fill: var(--_soft);
  }
  .label,
  .thread-name {
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .pair {
    fill: var(--_fill);
    stroke: var(--_edge);
  }
  .title {
    cursor: pointer;
  }
  .title:hover .what {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .leader {
    fill: none;
    stroke: var(--_absent-line);
    stroke-width: 0.75;
    pointer-events: none;
  }
  .state {
    cursor: pointer;
    outline: none;
  }
  .state[data-active],
  .state.selected {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .state.selected {
    font-weight: 700;
  }
  .state:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .block.muted text {
    fill: var(--_soft);
  }
  .thread {
    fill: none;
    stroke: var(--_ink);
  }
  .thread-name {
    font-weight: 700;
  }
  .hint,
  [part='list'] {
    margin: 0.75em 0 0;
    font-size: max(0.8125em, 11px);
  }
  .hint {
    color: var(--_soft);
  }
  [part='list'] {
    border-block: 1px solid var(--_ink);
    padding-block: 0.5em;
  }
  .list-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .list-title {
    font-weight: 700;
  }
  .list-head button {
    padding: 0;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='list'] ul {
    columns: 13em auto;
    column-gap: 1.5em;
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }
  [part='list'] li {
    break-inside: avoid;
  }
  [part='list'] li button {
    padding: 0;
    text-align: start;
  }
  [part='list'] li button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='list'] li button[aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
`;
