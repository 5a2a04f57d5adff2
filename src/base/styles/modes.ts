import { css } from 'lit';

/** What readers ask of their system: more contrast, their own colours; and paper. */
export const modes = css`
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_absent-line);
      --_absent-line: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_yes: CanvasText;
      --_no: CanvasText;
      --_abstain: CanvasText;
      --_adopted: CanvasText;
      --_absent: Canvas;
      --_neutral: Canvas;
      --_ground: Canvas;
      --_on-dark: Canvas;
      --_absent-line: CanvasText;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_line: CanvasText;
      --_focus: Highlight;
      --_link: LinkText;
    }
    svg,
    .key {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
      print-color-adjust: exact;
    }
    [part='actions'],
    [part='controls'],
    [part='tooltip'],
    details,
    .hint,
    :is(.head, .list-head) > button {
      display: none;
    }
    [part='chart'],
    tr {
      break-inside: avoid;
    }
    figure > * {
      break-after: avoid;
    }
    [part='source'] a::after {
      content: ' (' attr(href) ')';
    }
    caption {
      text-align: start;
    }
    .paper {
      margin-block-start: 1em;
      font-size: max(0.75em, 11px);
      border-spacing: 0 1px;
    }
    .paper * {
      padding-inline-end: 1em;
      text-align: start;
    }
  }
`;
