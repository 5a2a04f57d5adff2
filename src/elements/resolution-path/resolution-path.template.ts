import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import type { PlacedLine, PlacedStep } from './path-step.layout.js';
import type { ResolutionPathLayout } from './resolution-path.layout.js';

/** What the drawing needs to know besides the layout. */
export interface ResolutionPathDrawing {
  readonly layout: ResolutionPathLayout;
  readonly name: string;
  readonly steps: string;
  readonly chosen: string | null;
  readonly label: (step: PlacedStep) => string;
  readonly url: (symbol: string) => string;
  /** Radius of a mark, size of the texts, in px. */
  readonly radius: number;
  readonly size: number;
}

const line = ({ kind, text, x, y }: PlacedLine) => svg`<text class=${kind} x=${x} y=${y}>${text}</text>`;

/** What came of a step as a sign, so that it is told without colour: a tick, a cross, a dot, a dash or a question. */
function signTemplate({ status, x, y }: PlacedStep) {
  if (status === 'passed' || status === 'without-a-vote') {
    return svg`<path class="sign" d="M${x - 4},${y + 0.5}l2.8,3l5,-6.5"></path>`;
  }
  if (status === 'failed')
    return svg`<path class="sign" d="M${x - 3.2},${y - 3.2}l6.4,6.4m0,-6.4l-6.4,6.4"></path>`;
  if (status === 'procedural') return svg`<circle class="dot" cx=${x} cy=${y} r="3.5"></circle>`;
  if (status === 'not-taken' || status === 'not-sought') {
    return svg`<path class="sign" d="M${x - 4},${y}h8"></path>`;
  }
  return status === 'unknown' ? svg`<text class="question" x=${x} y=${y} dy="0.36em">?</text>` : nothing;
}

function stepTemplate(drawing: ResolutionPathDrawing, step: PlacedStep) {
  const { box, x, y } = step;
  const chosen = drawing.chosen === step.key;
  return svg`<g class=${classNames({ step: true, [step.status]: true, chosen })} part="decision" data-step=${step.key}
    data-decision=${step.decision ?? nothing} role="option" tabindex="-1" aria-label=${drawing.label(step)}
    aria-selected=${chosen ? 'true' : 'false'}>
    <rect class="reach" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
    <circle class="halo" cx=${x} cy=${y} r=${drawing.radius + 4}></circle>
    <circle class="mark" cx=${x} cy=${y} r=${drawing.radius}></circle>${signTemplate(step)}
  </g>`;
}

function wordsTemplate({ radius }: ResolutionPathDrawing, step: PlacedStep) {
  return svg`<g class=${`words ${step.status}`}>${step.lines.map(line)}
    ${step.bar.map(({ vote, x, y, width, height }) => svg`<rect class="bar ${vote}" x=${x} y=${y} width=${width} height=${height}></rect>`)}
    ${step.states.map(
      ({ iso3, status, lines, leading, x, y }) => svg`<g class="state ${status}" data-state=${iso3}>
        <rect x=${x + 0.5} y=${y - radius} width=${radius} height=${radius}></rect>
        ${lines.map((each, i) => svg`<text x=${x + radius + 5} y=${y + i * leading}>${each}</text>`)}</g>`,
    )}</g>`;
}

/** A document: an area of 24 px, so that a finger finds it. */
function linkTemplate({ links }: PlacedStep, { url }: ResolutionPathDrawing) {
  const [first] = links;
  const last = links.at(-1);
  if (!first || !last) return nothing;
  const width = Math.max(...links.map((each) => each.width));
  return svg`<a href=${url(first.symbol)} target="_blank" rel="noopener" aria-label=${first.symbol}>
    <rect class="reach" x=${first.x} y=${first.y - 17} width=${Math.max(24, width)} height=${last.y - first.y + 24}></rect>
    ${links.map(({ text, x, y }) => svg`<text x=${x} y=${y} aria-hidden="true">${text}</text>`)}</a>`;
}

/** The drawing: the way, its marks, then their words and documents. */
export function resolutionPathTemplate(drawing: ResolutionPathDrawing): TemplateResult {
  const { layout, size } = drawing;
  const { x, y } = layout.stop;
  const bar = layout.kind === 'across' ? `M${x},${y - 8}v16` : `M${x - 8},${y}h16`;
  return html`<svg
    class="mirrors ${layout.kind}"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="group"
    aria-label=${drawing.name}
    font-size=${size}
  >
    <g aria-hidden="true">
      <path class="open" d=${layout.open}></path>
      <path class="taken" d=${layout.taken}></path>
      ${layout.steps.length > 0 ? svg`<path class="stop" d=${bar}></path>` : nothing}
      ${layout.titles.map(line)}
    </g>
    <g role="listbox" aria-label=${drawing.steps}>
      ${layout.steps.map((step) => stepTemplate(drawing, step))}
    </g>
    <g aria-hidden="true" class="texts">${layout.steps.map((step) => wordsTemplate(drawing, step))}</g>
    ${layout.steps.map((step) => linkTemplate(step, drawing))}
  </svg>`;
}
