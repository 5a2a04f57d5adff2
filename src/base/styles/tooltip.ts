import { css } from 'lit';

/** The floating label; on touch it lies along the lower edge of the window. */
export const tooltip = css`
  [part='tooltip'] {
    position: fixed;
    inset: auto;
    margin: 0;
    max-width: min(20em, 90vw);
    padding: 0.45em 0.65em;
    border: 1px solid var(--_ink);
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(0.8125em, 11px);
    line-height: 1.35;
    pointer-events: none;
    overflow-wrap: anywhere;
  }
  [part='tooltip'].docked {
    inset: auto 0 0 0;
    max-width: none;
    width: auto;
    border-width: 1px 0 0;
  }
  [part='tooltip'] b {
    display: block;
  }
`;
