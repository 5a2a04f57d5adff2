import { css } from 'lit';

/** Looks of the list of decisions and events. */
export const timelineListStyles = css`
  .events ol {
    margin: 0;
    padding: 0;
    list-style: none;
    max-height: 28em;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .events li {
    padding: 0.5em 0;
    max-width: 60em;
    color: var(--_ink);
  }
  .events li + li {
    border-block-start: 1px solid var(--_line);
  }
  .events .who {
    color: var(--_soft);
  }
`;
