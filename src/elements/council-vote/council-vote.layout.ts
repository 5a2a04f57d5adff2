import { COUNCIL_MAJORITY } from '../../dataset/council.js';
import type { Dataset, Decision } from '../../dataset/types.js';
import { collide, wrapText, type Box, type TextMetrics } from '../../layout/text.js';
import { councilSeats, type CouncilSeat } from './council-seats.layout.js';

/** A seat in its place; lengths in px. */
export interface PlacedSeat extends CouncilSeat {
  /** Alpha-3 code, or the number of a seat whose member is not known. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The name beside it, where there is room for all fifteen. */
  readonly label: SeatLabel | null;
}

export interface SeatLabel extends Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where the seats, the table and the line of nine lie, in px. */
export interface CouncilVoteLayout {
  readonly width: number;
  readonly height: number;
  /** Half the width of a seat. */
  readonly radius: number;
  readonly seats: readonly PlacedSeat[];
  /** The table: a path to be stroked. */
  readonly table: string;
  /** After the ninth seat; `null` where no vote was sought. */
  readonly line: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
  /** Middle of the space inside the table. */
  readonly centre: { readonly x: number; readonly y: number };
}

export interface CouncilVoteOptions {
  readonly decision: Decision;
  /** Width of the chart in CSS px. */
  readonly width: number;
  readonly text: TextMetrics;
  /** The name to write beside a seat; the member's own by default. */
  readonly nameOf?: (name: string) => string;
}

/** From this width on, names stand beside the seats. */
const NAMED_FROM = 600;
const NAME_WIDTH = 104;
/** Largest half width of the table. */
const LARGEST = 235;
/** How much farther from its middle the corner of a seat reaches than its side, twice, in px. */
const CORNER = 16;
/** Height of a line of a name, in sizes of its text. */
const LEADING = 1.15;
/** Space outside a seat for the ring of a permanent member. */
const RING = 5;

interface Point {
  readonly x: number;
  readonly y: number;
  /** Away from the table. */
  readonly out: { readonly x: number; readonly y: number };
}

/** Two straight legs and a half circle over them, walked from the lower left end to the lower right. */
function horseshoe(cx: number, cy: number, bend: number, leg: number): (at: number) => Point {
  const arc = Math.PI * bend;
  return (at) => {
    if (at < leg) return { x: cx - bend, y: cy + leg - at, out: { x: -1, y: 0 } };
    if (at > leg + arc) return { x: cx + bend, y: cy + at - leg - arc, out: { x: 1, y: 0 } };
    const angle = (at - leg) / bend;
    const out = { x: -Math.cos(angle), y: -Math.sin(angle) };
    return { x: cx + bend * out.x, y: cy + bend * out.y, out };
  };
}

/** How often a name may be moved out by a line to keep clear of the others. */
const MOVES = 8;

function labelAt({ x, y, out }: Point, name: string, clear: number, text: TextMetrics): SeatLabel {
  const lines = wrapText(name, NAME_WIDTH, text);
  const width = Math.max(...lines.map((line) => text.measure(line)));
  const height = lines.length * text.size * LEADING;
  // The corner of a square reaches farther out than its sides.
  const corner = CORNER * Math.abs(out.x * out.y);
  const away = clear + corner + (Math.abs(out.x) * width) / 2 + (Math.abs(out.y) * height) / 2;
  const anchor = Math.abs(out.x) < 0.35 ? 'middle' : out.x < 0 ? 'end' : 'start';
  return { x: x + out.x * away - width / 2, y: y + out.y * away - height / 2, width, height, lines, anchor };
}

/** Names beside the seats, none over another; those at the top give way upwards. `null` where they cannot. */
function labelsAt(
  named: readonly { readonly key: string; readonly name: string; readonly point: Point }[],
  clear: number,
  text: TextMetrics,
): ReadonlyMap<string, SeatLabel> | null {
  const placed = new Map<string, SeatLabel>();
  const sidesFirst = [...named].sort((a, b) => b.point.out.y - a.point.out.y);
  for (const { key, name, point } of sidesFirst) {
    const start = labelAt(point, name, clear, text);
    const fits = (label: SeatLabel) => ![...placed.values()].some((other) => collide(label, other, 2));
    const tries = Array.from({ length: MOVES }, (_, i) => ({ ...start, y: start.y - i * text.size * 0.6 }));
    const free = tries.find(fits);
    if (!free) return null;
    placed.set(key, free);
  }
  return placed;
}

/**
 * Seats fifteen members round a horseshoe table, with their names where there is room. The seats lie in the order
 * of the votes, so no seat says where a member sat. Returns nothing to draw for a width that is not above 0.
 */
export function councilVoteLayout(dataset: Dataset, options: CouncilVoteOptions): CouncilVoteLayout {
  const { decision, width, text, nameOf = (name) => name } = options;
  if (!(width > 0)) {
    return { width: 0, height: 0, radius: 0, seats: [], table: '', line: null, centre: { x: 0, y: 0 } };
  }
  const members = councilSeats(dataset, decision);
  const roomy = width >= NAMED_FROM;
  const radius = width < 300 ? 16 : width < 360 ? 17 : roomy ? 19 : 18;
  const edge = radius + RING;
  // A word is never broken: the longest may be wider than a line.
  const words = members.flatMap(({ name }) => nameOf(name).split(' ').map(text.measure));
  const side = roomy ? edge + 8 + Math.max(NAME_WIDTH, ...words) : edge;
  const bend = Math.min(LARGEST, width / 2 - side);
  const shortest = (2 * radius + 13) * (members.length - 1);
  const leg = Math.max(roomy ? 70 : 0, (shortest - Math.PI * bend) / 2);
  const pitch = (Math.PI * bend + 2 * leg) / (members.length - 1);
  const cx = width / 2;
  const walk = horseshoe(cx, 0, bend, leg);
  const placed = members.map((seat, index) => ({
    seat,
    key: seat.iso3 ?? String(index + 1),
    point: walk(index * pitch),
  }));
  const named = placed.flatMap(({ seat, key, point }) =>
    seat.iso3 ? [{ key, point, name: nameOf(seat.name) }] : [],
  );
  const labels = roomy ? labelsAt(named, edge + 6, text) : null;
  // The half circle was laid round a centre at 0: all moves down by what stands above it.
  const cy = -Math.min(-bend - edge, ...[...(labels?.values() ?? [])].map((label) => label.y));
  const lowered = (label: SeatLabel | undefined) => (label ? { ...label, y: label.y + cy } : null);
  const inner = radius + RING + 9;
  const [from, over] = [walk((COUNCIL_MAJORITY - 0.5) * pitch), bend - inner];
  return {
    width,
    height: cy + leg + edge,
    radius,
    seats: placed.map(({ seat, key, point }) => {
      return { ...seat, key, x: point.x, y: point.y + cy, label: lowered(labels?.get(key)) };
    }),
    table: `M${cx - over},${cy + leg}V${cy}A${over},${over} 0 0 1 ${cx + over},${cy}V${cy + leg}`,
    line:
      decision.outcome === 'not-sought' || decision.method === 'without-a-vote'
        ? null
        : {
            x1: from.x + from.out.x * edge,
            y1: cy + from.y + from.out.y * edge,
            x2: from.x - from.out.x * (inner + 9),
            y2: cy + from.y - from.out.y * (inner + 9),
          },
    centre: { x: cx, y: cy + (roomy ? -0.1 * bend : leg / 2) },
  };
}
