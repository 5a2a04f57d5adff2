import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';

import type { NameUnder, TallyBlock, TallyLabel, TallyMark, VoteTallyLayout } from './vote-tally.layout.js';

/** The sign before the verdict. */
export type TallySign = 'pass' | 'fail' | 'none';

/** What the drawing needs to know besides the layout. */
export interface VoteTallyDrawing {
  readonly layout: VoteTallyLayout;
  readonly name: string;
  readonly sign: TallySign;
  /** Class of the empty frame or of the sign: `without-a-vote`, `pending`, `not-taken`. */
  readonly status: string;
  readonly labels: boolean;
  readonly hypothetical: boolean;
  /** The rule by which votes were counted; `null` where there were none. */
  readonly rule: string | null;
  readonly label: (mark: TallyMark) => string;
  readonly muted: (iso3: string) => boolean;
  readonly selected: string | null;
  /** What is written into a stripe wide enough for it. */
  readonly codes: boolean;
  readonly names: readonly NameUnder[];
}

const text = (name: string, label: TallyLabel) =>
  svg`<text class=${name} x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>`;

const rect = (
  name: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) => svg`<rect class=${name} x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`;

function signTemplate({ sign, status, layout }: VoteTallyDrawing) {
  const y = (layout.verdict[0]?.y ?? 20) - 7;
  if (sign === 'pass') return svg`<path class="sign" d="M2,${y}l6,6l10,-13"></path>`;
  if (sign === 'fail') return svg`<path class="sign" d="M3,${y - 7}l13,13m0,-13l-13,13"></path>`;
  return svg`<circle class="status ${status}" cx="10" cy=${y} r="7"></circle>`;
}

function markTemplate(drawing: VoteTallyDrawing, mark: TallyMark) {
  const { iso3, x, y, width, height } = mark;
  const selected = drawing.selected === iso3;
  const classes = classNames({ state: true, [mark.vote]: true, muted: drawing.muted(iso3), selected });
  return svg`<rect class=${classes} part="state" data-state=${iso3} x=${x} y=${y} width=${width} height=${height}
    role="option" tabindex="-1" aria-label=${drawing.label(mark)} aria-selected=${selected ? 'true' : 'false'}></rect>`;
}

/** Whether the line runs through the middle of a stripe, where its code would stand. */
const crossed = ({ line, frame }: VoteTallyLayout, { x, y, width }: TallyMark): boolean =>
  line !== null && y === frame?.y && Math.abs(line.x - x - width / 2) < 14;

function codeTemplate({ iso3, vote, x, y, width, height }: TallyMark) {
  return svg`<text class="code ${vote}" x=${x + width / 2} y=${y + height / 2} dy="0.36em">${iso3}</text>`;
}

function blockLabel({ label, vote }: TallyBlock) {
  return svg`<text class=${label.big ? 'count big' : 'count'} data-vote=${vote} x=${label.x} y=${label.y}
    text-anchor=${label.anchor}>${
      label.number === '?' ? nothing : svg`<tspan class="number">${label.number}</tspan> `
    }<tspan>${label.word}</tspan></text>`;
}

/** The line to be reached, and from the last vote in favour to it a bracket. */
function lineTemplate({ layout, hypothetical }: VoteTallyDrawing) {
  const { line, lineLabel, margin } = layout;
  return svg`<g class="over" aria-hidden="true">
    ${
      margin && Math.abs(margin.x2 - margin.x1) >= 3
        ? svg`<path class="margin" d="M${margin.x1},${margin.y + 4}v-4H${margin.x2}"></path>`
        : nothing
    }
    ${
      line
        ? svg`<line class="casing" x1=${line.x} x2=${line.x} y1=${line.y1} y2=${line.y2}></line>
            <line class=${hypothetical ? 'line hypothetical' : 'line'} x1=${line.x} x2=${line.x} y1=${line.y1} y2=${line.y2}></line>`
        : nothing
    }
    ${lineLabel ? text('needed', lineLabel) : nothing}
  </g>`;
}

function nameTemplate({ mark, x, y, tick, name }: NameUnder) {
  const ring = { x: mark.x - 1.5, y: mark.y - 1.5, width: mark.width + 3, height: mark.height + 3 };
  const from = mark.x + mark.width / 2;
  return svg`${rect('casing-ring', ring)}${rect('ring', ring)}
    <line class="tick" x1=${from} x2=${tick} y1=${ring.y + ring.height} y2=${y - 11}></line>${
      x === null ? nothing : svg`<text class="name" x=${x} y=${y} text-anchor="middle">${name}</text>`
    }`;
}

/** The drawing: the verdict, the line, the bars of what counts, and apart from them what does not. */
export function voteTallyTemplate(drawing: VoteTallyDrawing): TemplateResult {
  const { layout, labels, hypothetical } = drawing;
  const { marks, blocks, frame, tag } = layout;
  const listed = marks.length > 0;
  return html`<svg
    class=${`mirrors kind-${layout.kind} ${hypothetical ? 'hypothetical' : ''}`}
    viewBox="0 0 ${layout.width} ${layout.height}"
    role=${listed ? 'listbox' : 'img'}
    aria-label=${drawing.name}
    aria-orientation=${listed ? 'horizontal' : nothing}
    data-rule=${drawing.rule ?? nothing}
  >
    <defs>
      <pattern
        id="switched"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <line x1="1" x2="1" y2="6" class="switched-line"></line>
      </pattern>
    </defs>
    <g aria-hidden="true">
      ${
        tag
          ? svg`<rect class="tag-box" x="0.5" y="0.5" width=${tag.width} height="20"></rect>${text('tag', tag)}`
          : nothing
      }
      ${signTemplate(drawing)} ${layout.verdict.map((line) => text('verdict', line))}
      ${frame ? rect(`frame ${drawing.status}`, frame) : nothing}
      ${listed ? nothing : blocks.map((block) => rect(`block ${block.vote}`, block))}
    </g>
    ${marks.map((mark) => markTemplate(drawing, mark))}
    <g class="over" aria-hidden="true">
      ${drawing.codes ? marks.filter((mark) => !crossed(layout, mark)).map(codeTemplate) : nothing}
      ${blocks.map((block) => (block.vote === 'absent' && block.width > 0 ? rect('edge', block) : nothing))}
      ${blocks.map(({ switched, vote }) => (switched ? rect(`switched ${vote}`, switched) : nothing))}
    </g>
    ${lineTemplate(drawing)}
    ${
      labels
        ? svg`<g part="legend" aria-hidden="true">${blocks.map(blockLabel)}${
            layout.apart ? text('apart', layout.apart) : nothing
          }</g>`
        : nothing
    }
    <g class="outlines" aria-hidden="true">${drawing.names.map(nameTemplate)}</g>
  </svg>`;
}
