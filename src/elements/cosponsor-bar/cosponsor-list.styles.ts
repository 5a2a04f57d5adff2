import { css } from 'lit';

/** The list of names under the chart. */
export const cosponsorListStyles = css`
  [part='list'] {
    margin: 0.75em 0 0;
    font-size: max(0.8125em, 11px);
    border-block: 1px solid var(--_ink);
    padding-block: 0.6em;
  }
  [part='list'] p {
    margin: 0.25em 0 0;
    max-width: 50em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .list-heading {
    font-size: 1.15em;
    font-weight: 700;
  }
  .head button {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    padding: 0;
  }
  .text + .text {
    margin-block-start: 0.9em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .what,
  .lines,
  .key-later {
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  dl {
    margin: 0.5em 0 0;
    display: grid;
    grid-template-columns: 13em minmax(0, 1fr);
    gap: 0;
  }
  dt,
  dd {
    margin: 0;
    padding-block: 0.15em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    padding-inline-end: 1em;
    line-height: 24px;
  }
  dt b {
    font-variant-numeric: tabular-nums;
  }
  .states,
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  .states button {
    padding: 0;
    text-align: start;
  }
  .states button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .states button[aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .later {
    font-weight: 700;
    padding-inline-start: 0.15em;
  }
  .lines {
    margin-block-start: 0.6em;
    font-size: max(0.925em, 11px);
    max-width: 60em;
  }
  .lines li + li {
    margin-block-start: 0.2em;
  }
  @container (max-width: 479px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
    dd {
      border: 0;
      padding-block-start: 0;
    }
  }
`;
