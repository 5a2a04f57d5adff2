import { css } from 'lit';

/** The explanations of terms. */
export const terms = css`
  dl {
    margin: 0.25em 0 0.75em;
    max-width: 50em;
  }
  dt {
    margin-block-start: 0.5em;
    font-weight: 700;
    color: var(--_ink);
  }
  dd {
    margin: 0;
  }
  dd .source {
    white-space: normal;
  }
`;
