import { css } from 'lit';

/** The line of choices under a legend: find, step, zoom. */
export const controls = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block-start: 0.6em;
    font-size: max(0.8125em, 11px);
  }
  [part='controls'] > * {
    display: flex;
    flex-wrap: wrap;
    max-width: 100%;
    align-items: center;
    gap: 0.4em;
  }
  [part='controls'] button,
  [part='controls'] input {
    border: 1px solid var(--_line);
    background: var(--_ground);
    min-width: 28px;
    min-height: 28px;
    padding: 0 0.5em;
  }
  [part='controls'] input {
    width: 13em;
    max-width: 100%;
    border-color: var(--_absent-line);
  }
`;
