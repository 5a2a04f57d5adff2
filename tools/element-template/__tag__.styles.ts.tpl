import { css } from 'lit';

/** Looks of the chart. Hover, focus and selection are classes and attributes: none of them moves anything. */
export const __camel__Styles = css`
  .state {
    fill: var(--_fill);
    stroke: var(--_edge);
    cursor: pointer;
  }
  .state.active,
  .state[aria-selected='true'] {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .state:focus-visible {
    stroke: var(--_focus);
    stroke-width: 3;
  }
`;
