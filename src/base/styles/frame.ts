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
  button[aria-disabled='true'] {
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
    /* Drawings are laid out from the left: in a right-to-left page their texts must start there too. */
    direction: ltr;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  /* Time and bars run with the script: the drawing is mirrored, and each text and sign in it back again where it stands. */
  [dir='rtl'] .mirrors {
    transform: scaleX(-1);
  }
  [dir='rtl'] .mirrors :is(text, .sign) {
    transform-box: fill-box;
    transform-origin: center;
    transform: scaleX(-1);
  }
  [dir='rtl'] .mirrors .turned text {
    transform: scaleY(-1);
  }
  svg text {
    font-family: inherit;
    unicode-bidi: plaintext;
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
  .arriving {
    margin: 0.4em 0;
    color: var(--_soft);
  }
  .quiet {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
