import { css } from 'lit';

/** The table behind a chart. */
export const table = css`
  .scroller {
    max-height: 26em;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  /* Words break only where they must: "anywhere", as in the frame, squeezes columns to a letter. */
  table {
    border-collapse: collapse;
    width: 100%;
    color: var(--_ink);
    overflow-wrap: break-word;
  }
  caption {
    text-align: start;
    padding: 0.4em 0;
    color: var(--_soft);
  }
  th,
  td {
    padding: 0.3em 0.8em 0.3em 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
    font-weight: 700;
  }
  thead button {
    font-weight: inherit;
    text-align: inherit;
    padding: 0;
  }
  thead button::after {
    content: ' ↕';
    content: ' ↕' / '';
    color: var(--_soft);
    font-weight: 400;
  }
  [aria-sort='ascending'] button::after {
    content: ' ↑';
    content: ' ↑' / '';
    color: inherit;
  }
  [aria-sort='descending'] button::after {
    content: ' ↓';
    content: ' ↓' / '';
    color: inherit;
  }
  tbody button {
    inline-size: 100%;
    padding: 0;
    text-align: inherit;
  }
  tbody button:hover {
    text-decoration: underline;
  }
  @media print {
    thead button::after {
      content: none;
    }
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
