import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import type { CountryRecordLayout, PlacedMark } from './country-record.layout.js';

/** What the drawing needs to know besides the layout. */
export interface CountryRecordDrawing {
  readonly layout: CountryRecordLayout;
  readonly size: number;
  readonly name: string;
  /** Id of the chosen decision. */
  readonly chosen: string | null;
  readonly label: (mark: PlacedMark) => string;
  readonly letter: (mark: PlacedMark) => string | undefined;
}

/** Under this size a letter would not fit into a mark: its shape alone speaks. */
const LETTER_ROOM = 6.5;

/** The shape of a sign: none depends on its colour. */
function shapeTemplate({ sign, lane, x, y }: PlacedMark, radius: number) {
  const square = (half: number) =>
    svg`<rect class="shape" x=${x - half} y=${y - half} width=${2 * half} height=${2 * half}></rect>`;
  const circle = (r: number) => svg`<circle class="shape" cx=${x} cy=${y} r=${r}></circle>`;
  const cross = (r: number) =>
    svg`<path class="shape line" d="M${x - r},${y - r}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}"></path>`;
  if (lane.kind === 'cosponsors') {
    if (sign === 'declined') return cross(radius * 0.45);
    return sign === 'unknown' ? nothing : circle(radius * 0.55);
  }
  switch (sign) {
    case 'yes':
      return circle(radius);
    case 'no':
    case 'absent':
    case 'unknown':
    case 'pending':
    case 'not-taken':
      return square(radius * 0.88);
    case 'abstain':
      return svg`<path class="shape" d="M${x},${y - radius * 1.15}L${x + radius * 1.15},${y}L${x},${y + radius * 1.15}L${x - radius * 1.15},${y}Z"></path>`;
    case 'without-a-vote':
      return circle(radius * 0.5);
    case 'dissociated':
      return svg`${circle(radius * 0.5)}<path class="shape line strike" d="M${x - radius * 0.8},${y + radius * 0.8}L${x + radius * 0.8},${y - radius * 0.8}"></path>`;
    case 'not-a-member':
      return cross(radius * 0.3);
    default:
      return circle(2);
  }
}

function markTemplate(drawing: CountryRecordDrawing, mark: PlacedMark) {
  const { radius } = drawing.layout;
  const { sign, x, y, entry, lane, key } = mark;
  const selected = entry.decision !== null && entry.decision.id === drawing.chosen;
  const letter = drawing.letter(mark);
  const roomy = radius >= LETTER_ROOM || lane.kind === 'cosponsors';
  const half = radius + 3;
  return svg`<g class=${classNames({ mark: true, [lane.kind]: true, [sign]: true, selected })} part="mark" data-key=${key}
    data-state=${mark.state.iso3} data-decision=${entry.decision?.id ?? nothing} role="option" tabindex="-1"
    aria-label=${drawing.label(mark)} aria-selected=${selected ? 'true' : 'false'}>
    <rect class="slot" x=${x - half} y=${y - half} width=${2 * half} height=${2 * half}></rect>
    ${shapeTemplate(mark, radius)}
    ${
      letter === undefined || !roomy
        ? nothing
        : svg`<text class="letter" x=${x} y=${y} dy="0.36em" font-size="11">${letter}</text>`
    }
    ${
      mark.changedFrom
        ? svg`<path class="change" d="M${x - 4},${y - radius - 4.5}h8l-4,4.5Z"></path>`
        : nothing
    }
  </g>`;
}

function frameTemplate({ layout, size }: CountryRecordDrawing) {
  const { kind, width, height, rules, years, heads, tags, start } = layout;
  const across = kind === 'across';
  const line = size * 1.25;
  return svg`<g aria-hidden="true">
    ${rules.map((at) =>
      across
        ? svg`<line class="rule" x1="0" x2=${width} y1=${at} y2=${at}></line>`
        : svg`<line class="rule" x1=${at} x2=${at} y1=${start - size} y2=${height}></line>`,
    )}
    ${years.map(
      ({ x, y, lines, anchor }) =>
        svg`<text class="year" x=${x} y=${y} text-anchor=${anchor}>${lines}</text>`,
    )}
    ${heads.map(({ x, y, lines }) =>
      lines.map((text, index) =>
        across
          ? svg`<text class="head" x=${x} y=${y + index * line}>${text}</text>`
          : svg`<g class="turned" transform="translate(${x + index * line} ${y - size * (tags.length > 0 ? 3.2 : 1)}) rotate(-90)"><text class="head">${text}</text></g>`,
      ),
    )}
    ${tags.map(({ x, y, lines }) =>
      across
        ? svg`<text class="tag" x=${x} y=${y}>${lines}</text>`
        : svg`<g class="turned" transform="translate(${x} ${y}) rotate(-90)"><text class="tag" dy="0.36em">${lines}</text></g>`,
    )}
  </g>`;
}

/** The drawing: lanes by body, a mark for each act and state. */
export function countryRecordTemplate(drawing: CountryRecordDrawing): TemplateResult {
  const { layout, size } = drawing;
  return html`<svg
    class="mirrors ${layout.kind}"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    aria-orientation=${layout.kind === 'across' ? 'horizontal' : 'vertical'}
    font-size=${size}
  >
    ${frameTemplate(drawing)} ${layout.marks.map((mark) => markTemplate(drawing, mark))}
  </svg>`;
}
