import { css } from 'lit';

/** Direct labels with counts; each is also a switch that keeps its states and mutes the others. */
export const legend = css`
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    margin: 0.7em 0 0;
    padding: 0;
    list-style: none;
    font-size: max(0.8125em, 11px);
  }
  [part='legend'] li,
  [part='legend'] button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: 24px;
  }
  [part='legend'] button {
    padding: 0;
  }
  [part='legend'] b {
    font-variant-numeric: tabular-nums;
  }
  [part='legend'] [aria-pressed='false'].muted {
    color: var(--_soft);
  }
  [part='legend'] [aria-pressed='true'] .word {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .key {
    flex: none;
    width: 1em;
    height: 1em;
    background: var(--_key, var(--_fill));
    border: 1px solid var(--_edge);
  }
  .key.unknown,
  .key.not-taken {
    background: repeating-linear-gradient(135deg, var(--_absent-line) 0 1px, var(--_ground) 1px 4px);
  }
  .key.without-a-vote {
    border-radius: 50%;
  }
  .key.pending {
    border-style: dashed;
  }
`;
