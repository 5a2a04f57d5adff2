import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { STATE_STATUSES, statusOf, type StateStatus } from '../../dataset/queries.js';
import { VOTES, type Dataset, type Iso3, type State } from '../../dataset/types.js';
import type { VotePair } from './vote-shift-pair.js';

/** `stayed`: cast the same vote; `moved`: another; `partial`: has a vote on one side only. */
export type ShiftKind = 'stayed' | 'moved' | 'partial';

/** States that did the same in the first vote, and the same in the second. */
export interface ShiftGroup {
  /** `abstain-to-yes` */
  readonly key: string;
  readonly from: StateStatus;
  readonly to: StateStatus;
  readonly kind: ShiftKind;
  /** In order of their names. */
  readonly states: readonly State[];
}

/** What became of every state between two votes. */
export interface VoteShifts {
  readonly groups: readonly ShiftGroup[];
  /** States with a vote in neither; they are not drawn. */
  readonly outside: readonly State[];
  /** States with a vote in both. */
  readonly common: number;
}

const isVote = (status: StateStatus): boolean => VOTES.some((vote) => vote === status);

/** Groups states by what they did in each of two votes, in the order of the statuses. */
export function voteShifts(dataset: Dataset, { from, to }: VotePair): VoteShifts {
  const groups = new Map<string, State[]>();
  const outside: State[] = [];
  let common = 0;
  for (const state of [...dataset.states].sort((a, b) => a.name.localeCompare(b.name))) {
    const [before, after] = [statusOf(from, state), statusOf(to, state)];
    if (isVote(before) && isVote(after)) common += 1;
    if (!isVote(before) && !isVote(after)) outside.push(state);
    else groups.set(`${before}-to-${after}`, [...(groups.get(`${before}-to-${after}`) ?? []), state]);
  }
  return {
    common,
    outside,
    groups: STATE_STATUSES.flatMap((before) =>
      STATE_STATUSES.flatMap((after): ShiftGroup[] => {
        const key = `${before}-to-${after}`;
        const states = groups.get(key);
        const kind = before === after ? 'stayed' : isVote(before) && isVote(after) ? 'moved' : 'partial';
        return states ? [{ key, from: before, to: after, kind, states }] : [];
      }),
    ),
  };
}

export interface ShiftNode {
  readonly side: 'from' | 'to';
  readonly status: StateStatus;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

/** One stream: `y0` and `y1` are its middle at either end. */
export interface ShiftFlow extends ShiftGroup {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
  readonly area: string;
  readonly line: string;
}

/** Where the streams run, in CSS px. */
export interface VoteShiftLayout {
  readonly width: number;
  readonly height: number;
  /** Height of one state. */
  readonly unit: number;
  readonly nodes: readonly ShiftNode[];
  readonly flows: readonly ShiftFlow[];
}

export interface VoteShiftOptions {
  /** Width of the streams in CSS px, without the names beside them. */
  readonly width: number;
  /** Room above, for the names of the two votes. */
  readonly top: number;
  /** Size of the labels in px. */
  readonly size: number;
}

const NODE_WIDTH = 12;
/** Height that all states share, and the most that one may take. */
const [SPAN, THICKEST] = [400, 9];

interface Place {
  readonly id: string;
  readonly side: ShiftNode['side'];
  readonly status: StateStatus;
}

/** A curve that leaves and arrives level, from one height to another. */
const curve = (x0: number, y0: number, x1: number, y1: number): string => {
  const middle = (x0 + x1) / 2;
  return `C${middle},${y0} ${middle},${y1} ${x1},${y1}`;
};

export const streamLine = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${x0},${y0}${curve(x0, y0, x1, y1)}`;

function streamArea(x0: number, y0: number, x1: number, y1: number, half: number): string {
  return `${streamLine(x0, y0 - half, x1, y1 - half)}L${x1},${y1 + half}${curve(x1, y1 + half, x0, y0 + half)}Z`;
}

/** Lays the streams out; d3-sankey does the maths. Returns nothing to draw for a width that is not above 0. */
export function voteShiftLayout(shifts: VoteShifts, options: VoteShiftOptions): VoteShiftLayout {
  const { width, top, size } = options;
  const total = shifts.groups.reduce((sum, { states }) => sum + states.length, 0);
  const nothing = { width: Math.max(0, width || 0), height: 0, unit: 0, nodes: [], flows: [] };
  if (!(width > 0) || total === 0) return nothing;
  const places = (['from', 'to'] as const).flatMap((side) =>
    STATE_STATUSES.filter((status) => shifts.groups.some((group) => group[side] === status)).map(
      (status): Place => ({ id: `${side} ${status}`, side, status }),
    ),
  );
  const tallest = Math.max(
    ...(['from', 'to'] as const).map((side) => places.filter((each) => each.side === side).length),
  );
  // Labels stand above their bars, so that the streams have the whole width, on a phone too.
  const gap = size * 1.85;
  const unit = Math.min(THICKEST, SPAN / total);
  const height = total * unit + (tallest - 1) * gap;
  const start = top + gap;
  const graph = sankey<Place, ShiftGroup>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(gap)
    // Statuses keep their order on both sides.
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [0, start],
      [width, start + height],
    ])({
    nodes: places.map((place) => ({ ...place })),
    links: shifts.groups.map((group) => ({
      ...group,
      source: `from ${group.from}`,
      target: `to ${group.to}`,
      value: group.states.length,
    })),
  });
  return {
    width,
    height: start + height,
    unit,
    nodes: graph.nodes.map((node) => placedNode(node, size)),
    flows: graph.links.map((link) => placedFlow(link, width)),
  };
}

function placedNode(node: SankeyNode<Place, ShiftGroup>, size: number): ShiftNode {
  const { side, status, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const x = side === 'from' ? x0 : x1;
  const label = { x, y: y0 - size * 0.4, anchor: side === 'from' ? 'start' : 'end' } as const;
  return { side, status, count: value, x: x0, y: y0, width: x1 - x0, height: y1 - y0, label };
}

function placedFlow(link: SankeyLink<Place, ShiftGroup>, width: number): ShiftFlow {
  const { key, from, to, kind, states, y0 = 0, y1 = 0, width: thickness = 0 } = link;
  const [x0, x1] = [NODE_WIDTH, width - NODE_WIDTH];
  const area = streamArea(x0, y0, x1, y1, thickness / 2);
  const line = streamLine(x0, y0, x1, y1);
  return { key, from, to, kind, states, x0, x1, y0, y1, thickness, area, line };
}

/** The course of one state inside its stream, with room for its name in the middle. */
export interface ShiftThread {
  readonly iso3: Iso3;
  readonly name: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** The courses of some states; those that are in no stream have none. Names that would meet move apart. */
export function shiftThreads(
  layout: VoteShiftLayout,
  wanted: readonly Iso3[],
  size: number,
): readonly ShiftThread[] {
  const threads = layout.flows.flatMap((flow) =>
    flow.states.flatMap((state, index): ShiftThread[] => {
      if (!wanted.includes(state.iso3)) return [];
      const offset = (index + 0.5) * layout.unit - flow.thickness / 2;
      const [y0, y1] = [flow.y0 + offset, flow.y1 + offset];
      const path = streamLine(flow.x0, y0, flow.x1, y1);
      return [
        { iso3: state.iso3, name: state.name, path, x: layout.width / 2, y: (y0 + y1) / 2 - size * 0.35 },
      ];
    }),
  );
  let last = -Infinity;
  return [...threads]
    .sort((a, b) => a.y - b.y)
    .map((thread) => ({ ...thread, y: (last = Math.max(thread.y, last + size * 1.25)) }));
}
