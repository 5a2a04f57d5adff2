import { css } from 'lit';

/** The panel for embedding, in the flow of the chart: nothing is covered, and a frame grows with it. */
export const panelStyles = css`
  dialog[open] {
    position: static;
    width: auto;
    max-width: none;
    margin: 0.6em 0 0;
    padding: 0.75em;
    border: 1px solid var(--_line);
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(0.8125em, 11px);
  }
  .panel-head {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  dialog fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.25em 0;
    padding: 0;
    border: 0;
  }
  dialog label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 28px;
  }
  dialog p {
    margin: 0 0 0.6em;
    max-width: 45em;
    color: var(--_soft);
  }
  dialog textarea {
    display: block;
    width: 100%;
    margin: 0 0 0.6em;
    padding: 0.5em;
    border: 1px solid var(--_absent-line);
    border-radius: 0;
    background: var(--_ground);
    color: var(--_ink);
    font:
      0.9em/1.45 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    resize: vertical;
  }
  dialog button {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  dialog .copy {
    min-height: 32px;
    padding: 0 0.9em;
    background: var(--_ink);
    color: var(--_ground);
    font-weight: 700;
    text-decoration: none;
  }
  dialog [role='status'] {
    margin-inline-start: 0.75em;
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;
