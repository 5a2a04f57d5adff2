import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import type { Box, CosponsorBarLayout, Point, YearBar, YearTick } from './cosponsor-bar.layout.js';
import type { Standing } from './cosponsor-years.layout.js';

/** A state with a mark under every year. */
export interface MarkedState {
  readonly iso3: string;
  readonly name: string;
  readonly standing: (bar: YearBar) => Standing;
}

/** What the drawing needs to know besides the layout. */
export interface CosponsorBarDrawing {
  readonly layout: CosponsorBarLayout;
  readonly name: string;
  readonly by: 'total' | 'group';
  readonly year: number | null;
  readonly states: readonly MarkedState[];
  readonly label: (bar: YearBar) => string;
  /** What is written at a bar: the number, then words. */
  readonly text: (bar: YearBar) => readonly string[];
  /** Class of a group's colour. */
  readonly partyKey: (party: YearBar['parts'][number]['party']) => string;
}

/** Half the size of a state's mark, in px. */
const MARK = 5;
const LINE = 13;

const rect = (name: string, box: Box) =>
  svg`<rect class=${name} x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`;

function standingTemplate(standing: Standing, { x, y }: Point) {
  const r = MARK - 0.75;
  if (standing === 'unknown') return svg`<text class="standing-unknown" x=${x} y=${y + 4}>?</text>`;
  if (standing === 'declined') {
    return svg`<path class="standing-declined" d="M${x - r},${y - r}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}"></path>`;
  }
  return svg`<circle class="standing-${standing}" cx=${x} cy=${y} r=${r}></circle>`;
}

function labelTemplate({ layout, text }: CosponsorBarDrawing, bar: YearBar) {
  const [number = '', ...words] = text(bar);
  const { x, y } = bar.label;
  if (layout.kind === 'rows') {
    return svg`<text class="value" x=${x} y=${y}>${number} <tspan class="aside">${words.join(' ')}</tspan></text>`;
  }
  return svg`<text class="value" x=${x} y=${y} text-anchor="middle">${number}${words.map(
    (word, index) =>
      svg`<tspan class="aside" x=${x} y=${y + LINE * (number === '' ? index : index + 1)}>${word}</tspan>`,
  )}</text>`;
}

const classes = ({ year }: CosponsorBarDrawing, bar: YearBar) => ({
  [bar.known]: true,
  open: bar.open !== '',
  selected: bar.year === year,
});

/** The mark of a year. Its words stand apart, since its label says them all. */
function barTemplate(drawing: CosponsorBarDrawing, bar: YearBar) {
  return svg`<g class=${classNames({ year: true, ...classes(drawing, bar) })} part="year" data-year=${bar.year}
    role="option" tabindex="-1" aria-label=${drawing.label(bar)}
    aria-selected=${bar.year === drawing.year ? 'true' : 'false'}>
    ${rect('slot', bar.slot)}
    ${bar.hatch ? rect('hatched', bar.hatch) : nothing}
    ${bar.bar && bar.parts.length === 0 ? rect('bar', bar.bar) : nothing}
    ${bar.parts.map((part) => svg`<g class="group ${drawing.partyKey(part.party)}">${rect('bar', part)}</g>`)}
    ${bar.open === '' ? nothing : svg`<path class="open-end" d=${bar.open}></path>`}
    ${drawing.states.map(({ standing }, index) =>
      standingTemplate(standing(bar), markPlace(drawing.layout, bar.mark, index)),
    )}
  </g>`;
}

function wordsTemplate(drawing: CosponsorBarDrawing, bar: YearBar) {
  const inside = bar.parts.filter(({ roomy }) => roomy);
  return svg`<g class=${classNames(classes(drawing, bar))}>
    ${labelTemplate(drawing, bar)}
    ${inside.map(
      ({ party, count, x, y, width, height }) =>
        svg`<text class="inside ${drawing.partyKey(party)}" x=${x + width / 2} y=${y + height / 2} dy="0.36em">${count}</text>`,
    )}
  </g>`;
}

const anchor = ({ kind }: CosponsorBarLayout): string => (kind === 'columns' ? 'middle' : 'start');

const markPlace = ({ kind, markStep }: CosponsorBarLayout, mark: Point, index: number): Point =>
  kind === 'columns'
    ? { x: mark.x, y: mark.y + index * markStep }
    : { x: mark.x + index * markStep, y: mark.y };

function tickTemplate({ layout, year }: CosponsorBarDrawing, tick: YearTick) {
  const name = classNames({ tick: true, gap: tick.gap, selected: tick.year === year });
  return svg`<text class=${name} x=${tick.x} y=${tick.y} text-anchor=${anchor(layout)}>${tick.text}</text>`;
}

/** Names of the marked states: above their row of marks, or at the head of their column. */
function namesTemplate({ layout, states }: CosponsorBarDrawing) {
  const [bar] = layout.bars;
  if (!bar) return nothing;
  return states.map(({ iso3, name }, index) => {
    const place = markPlace(layout, bar.mark, index);
    return layout.kind === 'columns'
      ? svg`<text class="marked" x="4" y=${place.y - 12}>${name}</text>`
      : svg`<text class="marked" x=${place.x} y="14" text-anchor="middle">${iso3}</text>`;
  });
}

/** The drawing: one mark a year, and the line on which the bars stand. */
export function cosponsorBarTemplate(drawing: CosponsorBarDrawing): TemplateResult {
  const { layout } = drawing;
  const { x1, y1, x2, y2 } = layout.base;
  return html`<svg
    class="mirrors ${layout.kind} by-${drawing.by}"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    aria-orientation=${layout.kind === 'columns' ? 'horizontal' : 'vertical'}
  >
    ${layout.bars.map((bar) => barTemplate(drawing, bar))}
    <g class="texts" aria-hidden="true">
      ${layout.ticks.map((tick) => tickTemplate(drawing, tick))}
      ${layout.bars.map((bar) => wordsTemplate(drawing, bar))}
      <line class="base" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
      ${namesTemplate(drawing)}
    </g>
  </svg>`;
}
