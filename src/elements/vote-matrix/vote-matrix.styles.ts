import { css } from 'lit';

/** The scroll box: names stay at the starting side, headers at the top. */
const box = css`
  .placeholder {
    min-height: 20em;
    display: grid;
  }
  .box {
    position: relative;
    max-height: var(--vote-matrix-height, 32em);
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
    width: fit-content;
    max-width: 100%;
    border-block-end: 1px solid var(--_line);
  }
  .sheet {
    position: relative;
    width: calc(var(--_names) + var(--_cells));
    cursor: pointer;
    font-size: max(0.8125em, 11px);
    line-height: 1.2;
  }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    height: var(--_head);
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
  }
  .corner,
  .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    flex: none;
    width: var(--_names);
    background: var(--_ground);
    padding-inline-end: 4px;
    overflow: hidden;
  }
  .corner {
    display: flex;
    align-items: end;
    padding-block-end: 4px;
    color: var(--_soft);
  }
  .name span {
    display: block;
    line-height: var(--_row);
  }
  .name span,
  .head span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    height: var(--_rows);
  }
  .row {
    position: relative;
    contain: layout style size;
    display: flex;
    height: var(--_row);
  }
  .gap {
    flex: none;
  }
  .band {
    display: flex;
    align-items: end;
    height: var(--_band);
    padding-block-end: 3px;
    font-weight: 700;
  }
  .band span {
    position: sticky;
    inset-inline-start: 0;
    white-space: nowrap;
  }
`;

const heads = css`
  .head {
    flex: none;
    width: var(--_column);
    display: flex;
    align-items: end;
    justify-content: center;
    padding-block-end: 4px;
    font-variant-numeric: tabular-nums;
  }
  .turned .head {
    align-items: center;
    justify-content: start;
    writing-mode: vertical-rl;
    text-orientation: sideways;
    rotate: 180deg;
    padding-block: 0;
    padding-inline: 4px;
  }
  .head.quietly {
    color: var(--_soft);
  }
  .head.chosen,
  .head.active,
  .row.outlined .name,
  .name.active {
    font-weight: 700;
    color: var(--_ink);
  }
  .name.active span,
  .head.active span {
    text-decoration: underline;
  }
  .head:focus-visible,
  .name:focus-visible,
  .corner:focus-visible {
    outline-offset: -2px;
  }
`;

const cells = css`
  [part='chart'] .cells {
    flex: none;
    width: var(--_cells);
    height: var(--_row);
  }
  .row:dir(rtl) .cells {
    transform: scaleX(-1);
  }
  .cell {
    fill: var(--_fill);
    outline: none;
  }
  .cell.absent,
  .cell.pending,
  .cell.unknown,
  .cell.not-taken {
    stroke: var(--_edge);
  }
  .cell.pending {
    stroke-dasharray: 2 2;
  }
  .cell.not-taken,
  .cell.not-a-member {
    fill: none;
  }
  .cell.no-seat {
    fill: var(--_absent-line);
  }
  .muted.cell,
  .muted .cell {
    fill-opacity: 0.38;
    &:is(.absent, .pending, .unknown, .not-taken) {
      stroke: var(--_line);
    }
    &.not-a-member {
      fill: none;
    }
  }
  .row.muted .name {
    color: var(--_soft);
  }
  .row.outlined::after {
    content: '';
    position: absolute;
    inset: -1px 0;
    z-index: 1;
    border-block: 2px solid var(--_ink);
  }
  .column,
  .cursor,
  .row.outlined::after {
    pointer-events: none;
  }
  .column {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .cursor {
    position: absolute;
    visibility: hidden;
    width: var(--_column);
    height: var(--_row);
    inset-block-start: 0;
    border: 2px solid var(--_ink);
  }
  .cursor.on {
    visibility: visible;
  }
  .cursor.keyboard {
    border: 3px solid var(--_focus);
    outline: 1px solid var(--_ground);
  }
`;

/** The legend shows the shapes of the cells. */
const keys = css`
  .key.no {
    background: var(
      --_key,
      linear-gradient(var(--_ground), var(--_ground)) 50% 50% / 55% 2px no-repeat var(--_fill)
    );
  }
  .key.abstain {
    border-width: 0;
    clip-path: inset(50% 0 0);
  }
  .key.without-a-vote {
    width: 2px;
    margin-inline: 0.4em;
    border-width: 0;
    border-radius: 0;
  }
  .key.no-seat {
    width: 2px;
    height: 2px;
    margin-inline: 0.4em;
    border-color: var(--_absent-line);
  }
  [part='controls'] select {
    min-height: 28px;
    border: 1px solid var(--_absent-line);
    background: var(--_ground);
  }
`;

/** Looks of the matrix. Hover, focus, filter and selection are classes: none of them moves a cell. */
export const voteMatrixStyles = [box, heads, cells, keys];
