import { css } from 'lit';

/** The whole matrix, drawn out of sight while it is exported. */
export const wholeStyles = css`
  .whole {
    font-size: max(0.8125em, 11px);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    clip-path: inset(50%);
    pointer-events: none;
  }
`;
