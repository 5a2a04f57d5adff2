import { css } from 'lit';

/** Looks of the map. Hover, focus, filter and selection are classes: none of them moves anything. */
export const voteMapStyles = css`
  [part='chart'] {
    overflow: hidden;
    touch-action: pan-x pan-y;
  }
  .placeholder {
    aspect-ratio: 2.05;
    min-height: 9em;
    /* Or the ratio would make width of the height. */
    max-width: 100%;
    display: grid;
  }
  .state {
    fill: var(--_fill);
    cursor: pointer;
  }
  .state.absent,
  .state.pending,
  .state.not-a-member,
  .state.no-seat,
  .state.unknown,
  .state.not-taken {
    stroke: var(--_edge);
  }
  /* A texture needs a line of its own on both sides of the border. */
  .state:is(.no, .abstain) {
    stroke: var(--_outline);
    stroke-width: 0.15em;
  }
  .state.pending {
    stroke-dasharray: 6 4;
  }
  .state.unknown,
  .state.not-taken {
    fill: url(#hatch);
  }
  .state.without-a-vote {
    fill: url(#dots);
  }
  .tile.without-a-vote {
    fill: var(--_neutral);
    stroke: var(--_adopted);
    stroke-width: 2;
  }
  .dots-ground {
    fill: var(--_neutral);
  }
  .dots-dot {
    fill: var(--_adopted);
  }
  .neutral {
    fill: var(--_neutral);
  }
  .borders {
    fill: none;
    stroke: var(--_ground);
    pointer-events: none;
  }
  .marker.state {
    stroke: var(--_ground);
    stroke-width: inherit;
  }
  .marker.state.without-a-vote,
  .marker.state.absent,
  .marker.state.unknown,
  .marker.state.pending,
  .marker.state.no-seat,
  .marker.state.not-a-member,
  .marker.state.not-taken {
    stroke: var(--_edge);
  }
  .leader {
    stroke: var(--_soft);
    pointer-events: none;
  }
  .code {
    font-size: 14px;
    text-anchor: middle;
    pointer-events: none;
  }
  .muted:is(.yes, .no, .abstain, .absent) {
    fill-opacity: 0.58;
  }
  /* The reader asked for one vote alone: the others step farther back than beside a highlight. */
  figure:has([aria-pressed='true']) .muted:is(.yes, .no, .abstain, .absent) {
    fill-opacity: 0.28;
  }
  .code.muted {
    fill: var(--_soft);
  }
  .geographic .state[data-active],
  .tile[data-active] {
    stroke: var(--_ink);
    stroke-width: 0.15em;
  }
  .state:focus-visible {
    outline: none;
    stroke: var(--_ground);
    stroke-width: 0.3em;
    paint-order: stroke;
    filter: var(--_ring);
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.11em;
    pointer-events: none;
  }
  .name {
    font-weight: 700;
    stroke: var(--_ground);
    stroke-width: 0.3em;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
`;
