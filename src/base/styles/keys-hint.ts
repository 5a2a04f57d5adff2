import { css } from 'lit';

/** The line on keys: over the chart, where no mark is. */
export const keysHint = css`
  .keys {
    position: absolute;
    z-index: 2;
    inset-block-end: 100%;
    inset-inline: 0;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_focus);
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(0.8125em, 11px);
    line-height: 1.35;
    pointer-events: none;
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
