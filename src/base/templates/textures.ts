import { html, type TemplateResult } from 'lit';

/**
 * What marks are filled with besides colour: the hatch of what is unknown, and the lines and dots of `styles/textures`.
 * `unit` is a CSS px in units of the drawing.
 */
export const texturesTemplate = (unit = 1): TemplateResult =>
  html`<svg class="quiet" aria-hidden="true">
    <pattern
      id="hatch"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="scale(${unit})rotate(45)"
    >
      <path d="M0,0h1v6H0z"></path>
    </pattern>
    <pattern
      id="lines"
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="scale(${unit})rotate(45)"
    >
      <path d="M0,0h4v2H0z"></path>
    </pattern>
    <pattern
      id="points"
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="scale(${unit})rotate(45)"
    >
      <circle cx="2" cy="2" r="1.4"></circle>
    </pattern>
  </svg>`;
