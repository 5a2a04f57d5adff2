import { css } from 'lit';

/** The frame around every chart, in reading order, from 280 px to 1,600 px. */
export const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--vote-font, inherit);
    line-height: 1.4;
    color: var(--_ink);
    background: var(--_ground);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  figure {
    position: relative;
    margin: 0;
    min-width: 0;
  }
  [part='heading'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part='summary'] {
    margin: 0.25em 0 0;
    max-width: 50em;
    overflow-wrap: anywhere;
  }
  [part='notes'],
  [part='source'],
  [part='actions'],
  details {
    font-size: max(0.75em, 11px);
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  [part='notes'] {
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    max-width: 60em;
  }
  [part='notes'] li + li {
    margin-block-start: 0.25em;
  }
  [part='source'] {
    margin: 0.6em 0 0;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 0.25em;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-width: 24px;
    min-height: 24px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    cursor: pointer;
  }
  [part='actions'] button,
  summary {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    padding: 0;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  button:disabled {
    color: var(--_soft);
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [part='chart'] {
    position: relative;
    margin-block-start: 0.6em;
  }
  [part='chart'] svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  svg text {
    font-family: inherit;
    fill: var(--_ink);
  }
  [part='state'],
  [part='decision'] {
    outline: none;
  }
  .message {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.5em;
    padding: 1.5em;
    text-align: center;
    border: 1px solid var(--_line);
    color: var(--_soft);
    font-size: max(0.8125em, 11px);
    overflow-wrap: anywhere;
  }
  .message ul {
    margin: 0;
    padding: 0;
    list-style: none;
    max-width: 40em;
  }
  .message strong {
    color: var(--_ink);
  }
  .message code {
    font-size: 0.9em;
  }
  .quiet {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    [part='actions'],
    [part='controls'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;

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
    background: var(--_fill);
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
  @media (forced-colors: active) {
    .key {
      forced-color-adjust: none;
    }
  }
`;

/** The table behind a chart. */
export const table = css`
  .scroller {
    max-height: 26em;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    color: var(--_ink);
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
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
    font-weight: 700;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

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
