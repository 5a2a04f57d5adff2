import { html, nothing, svg, type TemplateResult } from 'lit';
import { classNames } from '../../base/styles/class-names.js';
import { BLOCK_KEY, type PlacedName, type ShiftBlock } from './shift-names.layout.js';
import type { ShiftFlow, ShiftNode, ShiftThread, VoteShiftLayout } from './vote-shift.layout.js';

/** A text over one side, line by line. */
export interface ShiftHead {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
}

/** What the drawing needs to know besides the layout. */
export interface VoteShiftDrawing {
  readonly layout: VoteShiftLayout;
  readonly heads: readonly ShiftHead[];
  readonly blocks: readonly ShiftBlock[];
  readonly threads: readonly ShiftThread[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly name: string;
  /** Key of the stream whose list is open. */
  readonly flow: string | null;
  readonly selected: string | null;
  readonly muted: (flow: ShiftFlow) => boolean;
  readonly nodeLabel: (node: ShiftNode) => readonly [word: string, count: string];
  readonly flowLabel: (flow: ShiftFlow) => string;
  readonly stateLabel: (iso3: string) => string;
}

/** How far around a thin stream a pointer still reaches it, in px. */
const REACH = 24;

function headTemplate({ x, anchor, lines }: ShiftHead, size: number) {
  return lines.map(
    ({ text, strong }, index) =>
      svg`<text class=${strong ? 'head' : 'soft'} text-anchor=${anchor} x=${x} y=${size * (1 + index * 1.35)}>${text}</text>`,
  );
}

function flowTemplate(drawing: VoteShiftDrawing, flow: ShiftFlow) {
  const selected = flow.key === drawing.flow;
  const looks = { flow: true, [flow.kind]: true, [flow.to]: true, selected, muted: drawing.muted(flow) };
  return svg`<g class=${classNames(looks)} part="flow" data-key=${flow.key} role="option" tabindex="-1"
    aria-label=${drawing.flowLabel(flow)} aria-selected=${selected ? 'true' : 'false'}>
    ${flow.thickness < REACH ? svg`<path class="reach" d=${flow.line} stroke-width=${REACH}></path>` : nothing}
    <path class="stream" d=${flow.area}></path>
  </g>`;
}

function nodeTemplate(drawing: VoteShiftDrawing, node: ShiftNode) {
  const { x, y, anchor } = node.label;
  const [word, count] = drawing.nodeLabel(node);
  return svg`<rect class="node ${node.status}" x=${node.x} y=${node.y} width=${node.width} height=${node.height}></rect>
    <text class="label" x=${x} y=${y} text-anchor=${anchor}><tspan class="count">${count}</tspan> ${word}</text>`;
}

function nameTemplate(drawing: VoteShiftDrawing, { iso3, lines, x, y }: PlacedName, edge: number) {
  const selected = drawing.selected === iso3;
  return svg`<text class=${classNames({ state: true, selected })} part="state" data-key=${`state-${iso3}`}
    data-state=${iso3} role="option" tabindex="-1" aria-label=${drawing.stateLabel(iso3)}
    aria-selected=${selected ? 'true' : 'false'} x=${x} y=${y}>${lines.map(
      (line, index) =>
        svg`<tspan x=${index === 0 ? x : edge} dy=${index === 0 ? 0 : drawing.size * 1.45}>${line} </tspan>`,
    )}</text>`;
}

function blockTemplate(drawing: VoteShiftDrawing, block: ShiftBlock) {
  const { flow, x, y, title, names, more } = block;
  const { size } = drawing;
  const key = size * 0.75;
  return svg`<g class=${classNames({ block: true, muted: drawing.muted(flow) })}>
    ${block.leader === '' ? nothing : svg`<path class="leader" d=${block.leader}></path>`}
    <g class="title" data-key=${flow.key} aria-hidden="true">
      <rect class="pair ${flow.from}" x=${x} y=${y + size * 0.3} width=${key} height=${key}></rect>
      <rect class="pair ${flow.to}" x=${x + key + 3} y=${y + size * 0.3} width=${key} height=${key}></rect>
      <text class="what" x=${x + BLOCK_KEY} y=${y + size}>${title.map(
        (line, index) => svg`<tspan x=${x + BLOCK_KEY} dy=${index === 0 ? 0 : size * 1.45}>${line}</tspan>`,
      )}</text>
      ${more ? svg`<text class="soft" x=${x} y=${more.y}>${more.text}</text>` : nothing}
    </g>
    ${names.map((name) => nameTemplate(drawing, name, x))}
  </g>`;
}

const threadTemplate = ({ iso3, name, path, x, y }: ShiftThread, unit: number) =>
  svg`<g data-state=${iso3}>
    <path class="thread" d=${path} stroke-width=${Math.max(2, unit)}></path>
    <text class="thread-name" text-anchor="middle" x=${x} y=${y}>${name}</text>
  </g>`;

/** The drawing: who stayed lies pale behind, who moved lies on top and is named. */
export function voteShiftTemplate(drawing: VoteShiftDrawing): TemplateResult {
  const { layout, blocks } = drawing;
  const behind = layout.flows.filter(({ kind }) => kind === 'stayed');
  // Thin streams cross over thick ones, never under them.
  const front = layout.flows
    .filter(({ kind }) => kind !== 'stayed')
    .sort((a, b) => b.thickness - a.thickness);
  return html`<svg
    class="mirrors"
    viewBox="0 0 ${drawing.width} ${drawing.height}"
    role="listbox"
    aria-label=${drawing.name}
    font-size=${drawing.size}
  >
    <g aria-hidden="true">${drawing.heads.map((head) => headTemplate(head, drawing.size))}</g>
    ${[...behind, ...front].map((flow) => flowTemplate(drawing, flow))}
    <g class="still" aria-hidden="true">
      ${layout.nodes.map((node) => nodeTemplate(drawing, node))}
      ${drawing.threads.map((thread) => threadTemplate(thread, layout.unit))}
    </g>
    ${blocks.map((block) => blockTemplate(drawing, block))}
  </svg>`;
}

/** One state in the list under the chart. */
export interface ListedShift {
  readonly iso3: string;
  readonly name: string;
}

export interface ShiftListOptions {
  readonly title: string;
  readonly close: string;
  readonly states: readonly ListedShift[];
  readonly selected: string | null;
  readonly onState: (iso3: string) => void;
  readonly onClose: () => void;
}

/** Every state of the chosen stream. */
export function shiftListTemplate(options: ShiftListOptions): TemplateResult {
  return html`<section part="list" aria-label=${options.title}>
    <div class="list-head">
      <span class="list-title">${options.title}</span>
      <button type="button" data-action="close" @click=${options.onClose}>${options.close}</button>
    </div>
    <ul role="list">
      ${options.states.map(
        ({ iso3, name }) =>
          html`<li>
            <button
              type="button"
              data-state=${iso3}
              aria-pressed=${options.selected === iso3 ? 'true' : 'false'}
              @click=${() => options.onState(iso3)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
