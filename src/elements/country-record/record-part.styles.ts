import { css } from 'lit';

/** The lines on the chosen decision. */
export const recordPartStyles = css`
  .chosen {
    margin: 0.75em 0 0;
    padding-block: 0.5em;
    border-block: 1px solid var(--_ink);
    font-size: max(0.8125em, 11px);
  }
  .chosen p {
    margin: 0;
  }
  .chosen p + p {
    margin-block-start: 0.2em;
  }
`;
