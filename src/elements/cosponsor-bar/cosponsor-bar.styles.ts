import { css } from 'lit';

/**
 * Looks of the chart. A co-sponsor has not voted yet, so the colours keep away from those of the votes.
 * In a stack dark and light alternate, and the order of the groups repeats the order of the legend.
 */
export const cosponsorBarStyles = css`
  :host {
    --_sponsor: var(--vote-sponsor, light-dark(#2b6872, #5fa3ae));
    /* No vote is drawn: the textures of the votes are those of the groups. */
    --_no: var(--_ink);
    --_abstain: var(--_ink);
  }
  @media (forced-colors: active) {
    :host {
      --_sponsor: CanvasText;
    }
  }
  .final {
    --_fill: var(--_sponsor);
    --_edge: var(--_sponsor);
  }
  .not-final,
  .key.open {
    --_fill: color-mix(in oklab, var(--_sponsor) 16%, var(--_ground));
    --_edge: var(--_sponsor);
  }
  .western-european-and-others {
    --_fill: var(--_on-texture, light-dark(#124f5c, #4f9fb0));
    --_on: var(--_on-dark);
  }
  .latin-american-and-caribbean {
    --_fill: var(--_abstain-texture, light-dark(#d9a03a, #f2d488));
    --_key: var(--_abstain-key);
    --_on: var(--_on-texture, #15181c);
    --_halo: var(--_texture-halo);
  }
  .eastern-european {
    --_fill: var(--_no-texture, light-dark(#7d67ad, #8f78c9));
    --_key: var(--_no-key);
    --_on: var(--_on-texture, var(--_on-dark));
    --_halo: var(--_texture-halo);
  }
  .asia-pacific {
    --_fill: var(--_absent-texture, light-dark(#6fb39c, #7cc4a8));
    --_on: var(--_on-texture, #15181c);
  }
  .african {
    --_tint: color-mix(in oklab, var(--_on-texture) 40%, var(--_ground));
    --_fill: var(--_tint, light-dark(#9c3a2b, #d96a50));
    --_on: var(--_on-texture, var(--_on-dark));
    --_halo: var(--_texture-halo);
  }
  .none {
    --_tint: color-mix(in oklab, var(--_on-texture) 70%, var(--_ground));
    --_fill: var(--_tint, light-dark(#20242a, #d5dbe1));
    --_on: var(--_ground);
  }
  .group,
  .key {
    --_edge: var(--_on-texture, var(--_fill));
  }
  .not-named {
    --_tint: color-mix(in oklab, var(--_on-texture) 15%, var(--_ground));
    --_fill: var(--_tint, var(--_absent));
    --_edge: var(--_absent-line);
    --_on: var(--_ink);
  }
  .key.not-final,
  .key.open {
    --_edge: var(--_sponsor);
  }
  .key.open {
    border-block-start: 0;
    border-inline-style: dashed;
    background: none;
  }
  .key.undivided {
    --_fill: color-mix(in oklab, var(--_absent) 35%, var(--_ground));
    --_edge: var(--_absent-line);
  }
  .key.not-known {
    border: 0;
    background: repeating-linear-gradient(135deg, var(--_absent-line) 0 1px, var(--_ground) 1px 4px);
  }
  .key.standing-named,
  .key.standing-not-listed {
    border-radius: 50%;
    border: 1.5px solid var(--_ink);
    background: none;
  }
  .key.standing-named {
    background: var(--_ink);
  }
  .key.standing-declined,
  .key.standing-unknown {
    border: 0;
    background: none;
    line-height: 1;
    text-align: center;
  }
  .key.standing-declined::before {
    content: '✕';
  }
  .key.standing-unknown::before {
    content: '?';
  }
  .hint,
  .arriving {
    margin: 0.75em 0 0;
    font-size: max(0.8125em, 11px);
    color: var(--_soft);
  }
  .placeholder {
    min-height: 18em;
    display: grid;
  }
  .year {
    outline: none;
    cursor: pointer;
  }
  .slot {
    fill: transparent;
  }
  .year[data-active] .slot {
    fill: var(--_neutral);
  }
  .year:focus-visible .slot {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .bar {
    fill: var(--_fill);
    stroke: none;
  }
  .not-final > .bar {
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .group .bar {
    stroke: var(--_seam);
    stroke-width: 1;
  }
  .year > .group.not-named .bar {
    stroke: var(--_edge);
  }
  .not-final .group .bar {
    fill-opacity: 0.35;
    stroke: var(--_edge);
  }
  .open > .bar,
  .open > .group .bar,
  .open > .group.not-named .bar {
    stroke: none;
  }
  .open-end {
    fill: none;
    stroke: var(--_sponsor);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }
  .by-group .open-end {
    stroke: var(--_absent-line);
  }
  .hatched {
    fill: url(#hatch);
  }
  .base {
    stroke: var(--_ink);
    shape-rendering: crispEdges;
  }
  .value {
    font-size: 13px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .aside {
    font-size: 11px;
    font-weight: 400;
    fill: var(--_soft);
  }
  .not-known .value {
    stroke: var(--_ground);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .inside {
    font-size: 11px;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }
  .not-final .inside.inside {
    fill: var(--_ink);
  }
  .tick,
  .marked {
    font-size: 12px;
    fill: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .tick.gap {
    opacity: 0.75;
  }
  .marked {
    fill: var(--_ink);
    font-weight: 700;
  }
  .tick.selected {
    fill: var(--_ink);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .texts,
  .year text {
    pointer-events: none;
  }
  svg .standing-named {
    fill: var(--_ink);
  }
  svg .standing-not-listed,
  svg .standing-declined {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  svg text.standing-unknown {
    font-size: 12px;
    text-anchor: middle;
    fill: var(--_soft);
  }
`;
