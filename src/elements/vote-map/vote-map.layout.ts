import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { statusOf, type StateStatus } from '../../dataset/queries.js';
import { dodge } from '../../layout/dodge.js';
import type { Geography } from '../../layout/geography.js';
import type { Tiles } from '../../layout/tiles.js';
import type { Placed } from '../../layout/spatial.js';

/** A shape of the map. */
export interface MapShape {
  /** Member whose vote it takes; `null` for an area that takes none. */
  readonly iso3: Iso3 | null;
  /** The area's own code where it is not simply a member's own. */
  readonly territory: string | null;
  readonly path: string;
  /** The member's chief shape, large enough to be its own mark. */
  readonly chief: boolean;
}

/** A circle for a member too small to see; or, in tiles, a member's square. */
export interface MapMark {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
}

export interface MapMarker extends MapMark {
  /** Where the state lies; the marker may have been moved aside. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** Moved far enough for a line back to its place. */
  readonly leader: boolean;
}

/** Where everything lies, in units of the view box. Says nothing of votes, so that no vote can move it. */
export interface VoteMapLayout {
  readonly kind: 'geographic' | 'tiles';
  readonly width: number;
  readonly height: number;
  /** Units of the view box to a CSS px. */
  readonly unit: number;
  readonly shapes: readonly MapShape[];
  readonly borders: string;
  readonly markers: readonly MapMarker[];
  /** Radius of the markers, or half the side of a tile. */
  readonly radius: number;
  readonly tiles: readonly MapMark[];
  /** Where keyboard and labels find each member. */
  readonly places: readonly Placed[];
}

export interface VoteMapOptions {
  /** Width of the chart in CSS px. */
  readonly width: number;
  /** How far the reader has zoomed in; 1 is the whole map. */
  readonly zoom: number;
}

/** Radius of a marker in CSS px by the width of the map: smaller on a phone, where the Caribbean has 30 px. */
const markerRadius = (width: number): number => Math.max(2.75, Math.min(5, width / 180));
/** Ground kept between two markers, in CSS px. */
const MARKER_GAP = 0.75;
const FAR = 2.5;

/**
 * Lays the world out for one width: shapes as they are, and for members too small to see a marker that
 * overlaps no other. Returns nothing to draw for a width that is not above 0.
 */
export function voteMapLayout(geography: Geography, options: VoteMapOptions): VoteMapLayout {
  const { width, height } = geography;
  const empty = !(options.width > 0);
  const unit = empty ? 1 : width / options.width;
  const radius = (markerRadius(options.width) * unit) / options.zoom;
  const small = empty ? [] : geography.points.filter((point) => point.small);
  const moved = dodge(
    small.map((point) => ({ id: point.iso3, x: point.x, y: point.y, r: radius })),
    { padding: (MARKER_GAP * unit) / options.zoom, bounds: { width, height } },
  );
  const anchors = new Map(small.map((point) => [point.iso3, point]));
  const markers = moved.map(({ id, x, y }): MapMarker => {
    const anchor = anchors.get(id) ?? { x, y };
    const leader = Math.hypot(anchor.x - x, anchor.y - y) > radius * FAR;
    return { iso3: id, x, y, anchor: { x: anchor.x, y: anchor.y }, leader };
  });
  const marked = new Map(markers.map((marker) => [marker.iso3, marker]));
  const shapes = empty
    ? []
    : geography.shapes.map((shape) => ({
        iso3: shape.neutral ? null : shape.code,
        territory: shape.territory,
        path: shape.path,
        chief: shape.territory === null && !marked.has(shape.code),
      }));
  const places = (empty ? [] : geography.points).map((point) => {
    const at = marked.get(point.iso3) ?? point;
    return { key: point.iso3, x: at.x, y: at.y };
  });
  return {
    kind: 'geographic',
    width,
    height,
    unit,
    shapes,
    borders: empty ? '' : geography.borders,
    markers,
    radius,
    tiles: [],
    places,
  };
}

/** Side of a tile and the gap after it, in units of the view box. */
const TILE = 40;
const TILE_GAP = 3;

/** Lays out one equal tile a state. */
export function voteTilesLayout(tiles: Tiles, options: VoteMapOptions): VoteMapLayout {
  const width = tiles.columns * TILE - TILE_GAP;
  const height = tiles.rows * TILE - TILE_GAP;
  const radius = (TILE - TILE_GAP) / 2;
  const marks =
    options.width > 0
      ? tiles.tiles.map(({ iso3, column, row }) => ({
          iso3,
          x: column * TILE + radius,
          y: row * TILE + radius,
        }))
      : [];
  return {
    kind: 'tiles',
    width,
    height,
    unit: options.width > 0 ? width / options.width : 1,
    shapes: [],
    borders: '',
    markers: [],
    radius,
    tiles: marks,
    places: marks.map(({ iso3, x, y }) => ({ key: iso3, x, y })),
  };
}

/** What each state did in a decision, and how many did the same. */
export interface VoteMapStatuses {
  readonly byState: ReadonlyMap<Iso3, StateStatus>;
  readonly counts: ReadonlyMap<StateStatus, number>;
}

/** The status of every state in a decision. */
export function voteMapStatuses(dataset: Dataset, decision: Decision): VoteMapStatuses {
  const byState = new Map<Iso3, StateStatus>();
  const counts = new Map<StateStatus, number>();
  for (const state of dataset.states) {
    const status = statusOf(decision, state);
    byState.set(state.iso3, status);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return { byState, counts };
}
