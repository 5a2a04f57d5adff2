import { css } from 'lit';

/** No box of its own: what is inside lies in the page as if the element were not there. */
export const voteDataStyles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  /* The data itself: each chart shows a table of its own. */
  ::slotted(table) {
    display: none;
  }
`;
