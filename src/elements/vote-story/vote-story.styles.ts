import { css } from 'lit';
import { tokens } from '../../base/styles/tokens.js';

/**
 * On a phone the chart lies on top and the steps pass under it; from 760 px on they pass beside it. The chart's place
 * has a height of its own, so that a step which makes the chart taller or shorter never moves the text.
 */
export const voteStoryStyles = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      --_top: var(--vote-story-top, 0px);
      --_height: var(--vote-story-chart-height, 55svh);
      --_step: var(--vote-story-step-height, 60svh);
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
    }
    .pane {
      position: sticky;
      z-index: 1;
      inset-block-start: var(--_top);
      display: flex;
      flex-direction: column;
      block-size: var(--_height);
      background: var(--_ground);
      border-block-end: 1px solid var(--_line);
    }
    [part='chart'] {
      flex: 1 1 0;
      min-block-size: 0;
      overflow: hidden auto;
      /* Heading, summary and legend leave room for the drawing. */
      font-size: var(--vote-story-font-size, 0.75em);
    }
    [part='progress'] {
      position: relative;
      display: flex;
      flex: none;
      align-items: center;
      justify-content: end;
      gap: 0.25em;
      padding-block: 2px;
      color: var(--_soft);
      font-family: var(--vote-font, inherit);
      font-size: max(0.75em, 11px);
    }
    [part='progress'][hidden] {
      display: none;
    }
    .now {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .bar {
      position: absolute;
      inset: -1px 0 auto;
      /* A line and no ground: forced colours keep it. */
      border-block-start: 2px solid var(--_ink);
      inline-size: calc(var(--vote-story-progress, 0) * 100%);
      transition: inline-size 200ms;
    }
    button {
      font: inherit;
      font-size: 1.25em;
      line-height: 1;
      color: var(--_ink);
      min-inline-size: 28px;
      min-block-size: 28px;
      padding: 0;
      border: 0;
      background: none;
      cursor: pointer;
    }
    button[aria-disabled='true'] {
      color: var(--_soft);
      opacity: 0.5;
      cursor: default;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    [part='error'] {
      flex: none;
      margin: 0;
      padding: 0.4em 0;
      border-block-start: 1px solid var(--_line);
      color: var(--_ink);
      font-size: max(0.75em, 11px);
      overflow-wrap: anywhere;
    }
    [part='steps'] {
      padding-block-start: 1.5em;
    }
    ::slotted(:not([slot])) {
      box-sizing: border-box;
      display: flow-root;
      min-block-size: var(--_step);
      margin-block: 0;
      padding-block-end: 2em;
      scroll-margin-block-start: calc(var(--_top) + var(--_height) + 1em);
      overflow-wrap: anywhere;
    }
    .quiet {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @container (min-width: 760px) {
      .story {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
        column-gap: 2.5em;
        align-items: start;
      }
      .pane {
        block-size: calc(100svh - var(--_top));
        padding-block: 1em;
        border: 0;
      }
      .bar {
        inset-block-start: 0;
      }
      [part='chart'] {
        font-size: var(--vote-story-font-size, 1em);
      }
      [part='steps'] {
        padding-block: 25svh 15svh;
      }
      ::slotted(:not([slot])) {
        padding-inline-start: 1em;
        border-inline-start: 2px solid var(--_line);
        scroll-margin-block-start: calc(var(--_top) + 25svh);
      }
      ::slotted([aria-current='step']) {
        border-inline-start-color: var(--_ink);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
      }
    }
    /* On paper it is an article: the chart once, whole, and the steps after it. */
    @media print {
      .story {
        display: block;
      }
      .pane {
        position: static;
        block-size: auto;
      }
      [part='chart'] {
        flex: none;
        overflow: visible;
      }
      [part='steps'] {
        padding-block: 1em 0;
      }
      [part='progress'] {
        display: none;
      }
      ::slotted(:not([slot])) {
        min-block-size: 0;
      }
    }
  `,
];
