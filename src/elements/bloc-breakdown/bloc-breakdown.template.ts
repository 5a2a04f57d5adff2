import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import type {
  BlocBreakdownLayout,
  BlocSegment,
  BlocPlace,
  NameUnder,
  PlacedRow,
} from './bloc-breakdown.layout.js';

/** What the drawing needs to know besides the layout. */
export interface BlocBreakdownDrawing {
  readonly layout: BlocBreakdownLayout;
  readonly name: string;
  readonly label: (row: PlacedRow, segment: BlocSegment) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Key of the part whose list is open. */
  readonly open: string | null;
  readonly muted: (segment: BlocSegment) => boolean;
  /** Chosen states in their parts of the bars. */
  readonly places: readonly BlocPlace[];
  readonly names: readonly NameUnder[];
}

const rect = (
  name: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) => svg`<rect class=${name} x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`;

function segmentTemplate(drawing: BlocBreakdownDrawing, row: PlacedRow, segment: BlocSegment) {
  const { key, status, x, y, width, height, states, roomy } = segment;
  const open = drawing.open === key;
  const classes = classNames({ segment: true, [status]: true, muted: drawing.muted(segment), open });
  return svg`<g class=${classes} part="segment" data-segment=${key} role="option" tabindex="-1"
    aria-label=${drawing.label(row, segment)} aria-selected=${open ? 'true' : 'false'}>
    <rect class="part" x=${x} y=${y} width=${width} height=${height}></rect>
    ${open ? svg`<rect class="open-line" x=${x} y=${y + height + 2} width=${width} height="3"></rect>` : nothing}
    ${
      roomy
        ? svg`<text class="number" x=${x + width / 2} y=${y + height / 2} dy="0.36em">${drawing.number(states.length)}</text>`
        : nothing
    }
  </g>`;
}

function rowTemplate(row: PlacedRow) {
  return svg`<g>
    ${row.name.map((line, index) => svg`<text class="group-name" x=${row.x} y=${row.y + index * 16}>${line}</text>`)}
    <text class="words" x=${row.x} y=${row.wordsY}>${row.words}</text>
  </g>`;
}

function placeTemplate({ iso3, status, ...box }: BlocPlace) {
  const ring = { x: box.x - 1, y: box.y - 2, width: box.width + 2, height: box.height + 4 };
  return svg`<g class=${status} data-state=${iso3}>${rect('casing-ring', ring)}${rect('chosen', box)}${rect('ring', ring)}</g>`;
}

function nameTemplate({ mark, x, y, tick, name }: NameUnder) {
  const from = mark.x + mark.width / 2;
  return x === null
    ? nothing
    : svg`<line class="tick" x1=${from} x2=${tick} y1=${mark.y + mark.height + 2} y2=${y - 11}></line>
        <text class="name" x=${x} y=${y} text-anchor="middle">${name}</text>`;
}

/** The drawing: a bar a group, each part a mark. */
export function blocBreakdownTemplate(drawing: BlocBreakdownDrawing): TemplateResult {
  const { layout } = drawing;
  const { rows, ticks, ticksY } = layout;
  const anchor = (index: number) => (index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle');
  return html`<svg
    class="mirrors"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    aria-orientation="horizontal"
  >
    <g aria-hidden="true">
      ${ticks.map(
        ({ x, share }, index) =>
          svg`<text class="tick-label" x=${x} y=${ticksY.label} text-anchor=${anchor(index)}>${drawing.percent(share)}</text>${
            share === 0.5
              ? svg`<line class="half" x1=${x} x2=${x} y1=${ticksY.top} y2=${ticksY.bottom}></line>`
              : nothing
          }`,
      )}
      ${rows.map(rowTemplate)}
    </g>
    ${rows.map((row) => row.segments.map((segment) => segmentTemplate(drawing, row, segment)))}
    <g class="over" aria-hidden="true">
      ${drawing.places.map(placeTemplate)} ${drawing.names.map(nameTemplate)}
    </g>
  </svg>`;
}

/** The drawing of a decision without votes by state: its status in words, in a frame that no vote fills. */
export function blocQuietTemplate(
  width: number,
  status: string,
  words: string,
  name: string,
): TemplateResult {
  return html`<svg class="mirrors" viewBox="0 0 ${width} 72" role="img" aria-label=${name}>
    <rect class="quiet-frame ${status}" x="0.5" y="0.5" width=${Math.max(0, width - 1)} height="71"></rect>
    ${status === 'without-a-vote' ? svg`<circle class="quiet-sign" cx=${width / 2} cy="24" r="7"></circle>` : nothing}
    <text class="quiet-words" x=${width / 2} y=${status === 'without-a-vote' ? 52 : 41} text-anchor="middle">
      ${words}
    </text>
  </svg>`;
}
