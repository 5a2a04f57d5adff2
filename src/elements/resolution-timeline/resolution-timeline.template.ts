import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import { guard } from 'lit/directives/guard.js';
import type {
  TimelineColumn,
  TimelineDot,
  TimelineLabel,
  TimelineLane,
  TimelineLayout,
  TimelineRecord,
} from './resolution-timeline.layout.js';

/** What the drawing needs to know besides the layout. */
export interface TimelineDrawing {
  readonly layout: TimelineLayout;
  readonly name: string;
  /** Id of the decision that is marked. */
  readonly chosen: string | null;
  /** Which vote or mark stays in sight; `null`: all. */
  readonly filter: string | null;
  readonly decisionLabel: (column: TimelineColumn) => string;
  readonly eventLabel: (dot: TimelineDot) => string;
}

const round = (value: number) => Math.round(value * 100) / 100;

function linesTemplate(label: TimelineLabel, size: number) {
  return svg`<text class=${label.kind} x=${round(label.x)} y=${round(label.y)} text-anchor=${label.anchor}>${label.lines.map(
    (line, index) =>
      svg`<tspan x=${round(label.x)} dy=${index === 0 ? 0 : round(size * 1.2)}>${line}</tspan>`,
  )}</text>`;
}

function markTemplate({ mark, x }: TimelineColumn, { layout, filter }: TimelineDrawing) {
  if (mark === null) return nothing;
  const { zero, radius: r } = layout;
  const kind = classNames({ mark: true, [mark]: true, muted: filter !== null && filter !== mark });
  return mark === 'without-a-vote'
    ? svg`<circle class=${kind} cx=${x} cy=${zero} r=${r}></circle>`
    : svg`<rect class=${kind} x=${x - r} y=${zero - r} width=${2 * r} height=${2 * r}></rect>`;
}

function columnTemplate(drawing: TimelineDrawing, column: TimelineColumn) {
  const { layout, filter, chosen } = drawing;
  const { decision, hit, segments } = column;
  return svg`<g class="decision" part="decision" role="option" tabindex="-1" data-mark=${`d:${decision.id}`}
    data-decision=${decision.id} aria-label=${drawing.decisionLabel(column)}
    aria-selected=${decision.id === chosen ? 'true' : 'false'}>
    <rect class="hit" x=${round(hit.x)} y="0" width=${round(hit.width)} height=${layout.height}></rect>
    ${segments.map(
      ({ key, x, y, width, height }) =>
        svg`<rect class=${classNames({ segment: true, [key]: true, muted: filter !== null && filter !== key })}
          x=${x} y=${round(y)} width=${width} height=${round(height)}></rect>`,
    )}
    ${markTemplate(column, drawing)}
  </g>`;
}

/** Counts inside the columns; outside the options, whose labels say them in words. */
function countsTemplate({ layout, filter }: TimelineDrawing) {
  return layout.columns.flatMap(({ segments }) =>
    segments.map(({ key, x, y, width, height, count, labelled }) =>
      labelled
        ? svg`<text class=${classNames({ inside: true, [key]: true, faint: filter !== null && filter !== key })}
            x=${x + width / 2} y=${round(y + height / 2)} dy="0.35em">${count}</text>`
        : nothing,
    ),
  );
}

/** Years; that of the chosen decision is always written, and what stands in its way is not. */
function axisTemplate({ layout, chosen }: TimelineDrawing) {
  const { plot, zero, size, width, height } = layout;
  const foot = plot.y + plot.height + size * 1.35;
  const year = layout.columns.find(({ decision }) => decision.id === chosen)?.decision.date?.slice(0, 4);
  const own = layout.ticks.find((tick) => String(tick.year) === year);
  const label = (text: string, x: number, isOwn: boolean) =>
    svg`<text class=${classNames({ year: true, chosen: isOwn })} x=${round(x)} y=${foot} text-anchor="middle">${text}</text>`;
  return svg`${layout.bounds.map(
    (x) => svg`<line class="bound" x1=${round(x)} x2=${round(x)} y1="0" y2=${height}></line>`,
  )}
    <line class="zero" x1=${plot.x} x2=${width} y1=${zero} y2=${zero}></line>
    ${layout.ticks.map((tick) => {
      const line = svg`<line class="tick" x1=${round(tick.x)} x2=${round(tick.x)} y1=${foot - size * 1.15}
        y2=${foot - size * 1.15 + 3}></line>`;
      if (tick === own) return [line, label(tick.label ?? String(tick.year), tick.labelX, true)];
      const hidden = own?.label === null && Math.abs(own.labelX - tick.labelX) < size * 2.6;
      return [line, tick.label === null || hidden ? nothing : label(tick.label, tick.labelX, false)];
    })}`;
}

function recordTemplate(record: TimelineRecord, layout: TimelineLayout) {
  return svg`<g aria-hidden="true">
    <text class="lane-name" x=${record.nameX} y=${round(record.nameY)}>${record.name}</text>
    <line class="hair" x1=${layout.plot.x} x2=${layout.width} y1=${round(record.line)} y2=${round(record.line)}></line>
    ${record.marks.map(
      ({ status, x, y, width, height }) =>
        svg`<rect class="segment ${status}" x=${round(x)} y=${round(y)} width=${width} height=${height}></rect>`,
    )}
  </g>`;
}

function dotTemplate(drawing: TimelineDrawing, dot: TimelineDot) {
  return svg`<circle class="event" part="event" role="option" tabindex="-1" aria-selected="false" cx=${round(dot.x)}
    cy=${round(dot.y)} r="3.5" data-mark=${`e:${dot.event.id}`} data-event=${dot.event.id}
    aria-label=${drawing.eventLabel(dot)}></circle>`;
}

function laneTemplate(drawing: TimelineDrawing, lane: TimelineLane) {
  const { size, width } = drawing.layout;
  return svg`<g role="group" aria-label=${lane.name}>
    <line class="hair" x1="0" x2=${width} y1=${round(lane.y)} y2=${round(lane.y)}></line>
    <text class="lane-name" x=${lane.nameX} y=${round(lane.nameY)} font-size=${round(lane.nameSize)} aria-hidden="true">${lane.name}</text>
    <g aria-hidden="true">${lane.dots.map(({ label, x, y }) =>
      label
        ? svg`<line class="leader" x1=${round(x)} x2=${round(x)} y1=${round(y)} y2=${round(label.box.y + 1)}></line>
            ${linesTemplate(label, size)}`
        : nothing,
    )}</g>
    ${lane.dots.map((dot) => dotTemplate(drawing, dot))}
  </g>`;
}

/** The drawing: columns over the zero line, years, rows of states, lanes of events. */
export function resolutionTimelineTemplate(drawing: TimelineDrawing): TemplateResult {
  const { layout, chosen, filter } = drawing;
  const { size } = layout;
  return html`<svg
    class="mirrors"
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    aria-orientation="horizontal"
    font-size=${size}
  >
    ${guard(
      [layout, chosen, filter, drawing.decisionLabel, drawing.eventLabel],
      () => svg`${layout.columns.map((column) => columnTemplate(drawing, column))}
        <g aria-hidden="true">${countsTemplate(drawing)}${axisTemplate(drawing)}</g>
        <g aria-hidden="true">${layout.labels.map((label) => linesTemplate(label, size))}</g>
        ${layout.records.map((record) => recordTemplate(record, layout))}
        ${layout.lanes.map((lane) => laneTemplate(drawing, lane))}`,
    )}
    <g class="brush" aria-hidden="true"></g>
  </svg>`;
}
