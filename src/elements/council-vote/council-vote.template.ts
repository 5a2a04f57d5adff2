import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import type { CouncilVoteLayout, PlacedSeat } from './council-vote.layout.js';

/** What the drawing needs to know besides the layout. */
export interface CouncilVoteDrawing {
  readonly layout: CouncilVoteLayout;
  readonly name: string;
  readonly label: (seat: PlacedSeat) => string;
  readonly muted: (seat: PlacedSeat) => boolean;
  readonly selected: string | null;
  readonly outlined: (seat: PlacedSeat) => boolean;
  /** Inside the table: a large number or nothing, then lines. */
  readonly count: string | null;
  readonly lines: readonly string[];
  /** Beside the line of nine. */
  readonly needed: string;
  /** Under a seat whose negative vote was a veto. */
  readonly veto: string;
}

/** A circle in favour, a square against, a square on its corner abstaining: told apart without colour. */
function shape({ x, y, status }: PlacedSeat, name: string, r: number) {
  if (status === 'no') {
    const half = r * 0.92;
    return svg`<rect class=${name} x=${x - half} y=${y - half} width=${2 * half} height=${2 * half}></rect>`;
  }
  if (status === 'abstain') {
    const half = r * 1.14;
    return svg`<path class=${name} d="M${x},${y - half}l${half},${half}l${-half},${half}l${-half},${-half}z"></path>`;
  }
  return svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`;
}

function nameTemplate({ label }: PlacedSeat, size: number) {
  if (!label) return nothing;
  const { x, y, width, anchor, lines } = label;
  const at = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;
  return svg`<text class="name" text-anchor=${anchor} aria-hidden="true">${lines.map(
    (line, index) => svg`<tspan x=${at} y=${y + size * (0.9 + 1.15 * index)}>${line}</tspan>`,
  )}</text>`;
}

/** The texts stand beside the mark, not in it: its name is the whole label, which does not begin with a code. */
function seatTemplate(drawing: CouncilVoteDrawing, seat: PlacedSeat, size: number) {
  const { radius } = drawing.layout;
  const { x, y, iso3, status } = seat;
  const classes = { [status]: true, muted: drawing.muted(seat), outlined: drawing.outlined(seat) };
  if (iso3 === null) {
    return svg`<g class=${classNames({ ...classes, seat: true, empty: true })} aria-hidden="true">
      ${shape(seat, 'shape', radius)}<text class="code" x=${x} y=${y} dy="0.36em">?</text></g>`;
  }
  return svg`<g class=${classNames({ ...classes, seat: true })} role="presentation">
    <g class=${classNames({ ...classes, state: true })} part="state" data-state=${iso3} role="option" tabindex="-1"
      aria-label=${drawing.label(seat)} aria-selected=${drawing.selected === iso3 ? 'true' : 'false'}>
      ${seat.permanent ? shape(seat, 'ring', radius + 4) : nothing}${shape(seat, 'shape', radius)}
    </g>
    <text class="code" aria-hidden="true" x=${x} y=${y} dy=${seat.veto ? '-0.05em' : '0.36em'}>${iso3}</text>
    ${seat.veto ? svg`<text class="code" aria-hidden="true" x=${x} y=${y} dy="1em">${drawing.veto}</text>` : nothing}
    ${nameTemplate(seat, size)}
  </g>`;
}

function lineTemplate({ layout, needed }: CouncilVoteDrawing, size: number) {
  const { line } = layout;
  if (!line) return nothing;
  const { x1, y1, x2, y2 } = line;
  const far = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / far, (y2 - y1) / far];
  const anchor = dx < -0.3 ? 'end' : 'middle';
  return svg`<g class="nine" aria-hidden="true"><line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
    <text text-anchor=${anchor} x=${x2 + dx * 5} y=${y2 + dy * size * 0.9 + size * 0.35}>${needed}</text></g>`;
}

/** The drawing: the table, the line of nine, the seats, and what they come to. `size` is that of labels, in px. */
export function councilVoteTemplate(drawing: CouncilVoteDrawing, size: number): TemplateResult {
  const { layout, count, lines } = drawing;
  const { x, y } = layout.centre;
  return html`<svg
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    font-size=${size}
  >
    <path class="council-table" d=${layout.table} aria-hidden="true"></path>
    ${lineTemplate(drawing, size)} ${layout.seats.map((seat) => seatTemplate(drawing, seat, size))}
    <g class="centre" aria-hidden="true">
      ${count === null ? nothing : svg`<text class="count" x=${x} y=${y} dy="0.1em">${count}</text>`}
      ${lines.map(
        (line, index) =>
          svg`<text class=${index === 0 ? 'first' : 'rest'} x=${x} y=${y + size * 1.4 * (index + (count === null ? 0 : 1.35))}>${line}</text>`,
      )}
    </g>
  </svg>`;
}
