import { nothing, svg, html, type TemplateResult } from 'lit';
import type { MapName } from './map-names.layout.js';
import { mapMarkers, mapShapes } from './map-marks.js';
import type { MapMark, MapMarker, VoteMapLayout } from './vote-map.layout.js';

/** What the drawing needs to know besides the layout. */
export interface VoteMapDrawing {
  readonly layout: VoteMapLayout;
  readonly name: string;
  /** Class of a member's mark: a vote or another status. */
  readonly status: (iso3: string) => string;
  readonly label: (iso3: string) => string;
  readonly muted: (iso3: string) => boolean;
  readonly selected: string | null;
  /** Members with a line round them. */
  readonly outlined: readonly string[];
  /** The names that found room. */
  readonly names: readonly MapName[];
  /** Size of type in the drawing, in units of the view box. */
  readonly type: number;
  readonly zoom: { readonly k: number; readonly x: number; readonly y: number };
}

/** One string for one part: a directive a mark would cost more than all the rest of it. */
const classes = (drawing: VoteMapDrawing, iso3: string): string =>
  `state ${drawing.status(iso3)}${drawing.muted(iso3) ? ' muted' : ''}`;

const isSelected = (drawing: VoteMapDrawing, iso3: string) => (drawing.selected === iso3 ? 'true' : 'false');

function leaderTemplate(marker: MapMarker) {
  return marker.leader
    ? svg`<line class="leader" x1=${marker.anchor.x} y1=${marker.anchor.y} x2=${marker.x} y2=${marker.y}></line>`
    : nothing;
}

/** The code stands beside its mark, not in it: the mark's name is the whole label, and no part of it. */
function tileTemplate(drawing: VoteMapDrawing, tile: MapMark) {
  const { radius } = drawing.layout;
  const { iso3 } = tile;
  return svg`<rect class="tile ${classes(drawing, iso3)}" part="state" data-state=${iso3} role="option" tabindex="-1"
    aria-label=${drawing.label(iso3)} aria-selected=${isSelected(drawing, iso3)} x=${tile.x - radius}
    y=${tile.y - radius} width=${2 * radius} height=${2 * radius}></rect><text
    class="code ${drawing.status(iso3)} ${drawing.muted(iso3) ? 'muted' : ''}" aria-hidden="true"
    x=${tile.x} y=${tile.y} dy="0.35em">${iso3}</text>`;
}

/** A line round the states that the page or the reader brings out, and above all lines their names. */
function outlineTemplate(drawing: VoteMapDrawing) {
  const { layout } = drawing;
  const chief = new Map(layout.shapes.filter((shape) => shape.chief).map((shape) => [shape.iso3, shape]));
  const places = new Map(layout.places.map((place) => [place.key, place]));
  const rings = drawing.outlined.map((iso3) => {
    const place = places.get(iso3);
    const path = chief.get(iso3)?.path;
    if (!place) return nothing;
    const r = layout.radius;
    if (path !== undefined) return svg`<path class="ring" d=${path}></path>`;
    return layout.kind === 'tiles'
      ? svg`<rect class="ring" x=${place.x - r} y=${place.y - r} width=${2 * r} height=${2 * r}></rect>`
      : svg`<circle class="ring" cx=${place.x} cy=${place.y} r=${r}></circle>`;
  });
  const names = drawing.names.map(({ name, x, y }) => svg`<text class="name" x=${x} y=${y}>${name}</text>`);
  return [rings, names];
}

/** The drawing: areas, borders, markers, and on top the outlines. */
export function voteMapTemplate(drawing: VoteMapDrawing): TemplateResult {
  const { layout, zoom } = drawing;
  const look = { ...drawing, classes: (iso3: string) => classes(drawing, iso3) };
  const dots = { ...drawing, classes: (iso3: string) => `marker ${classes(drawing, iso3)}` };
  return html`<svg
    class=${layout.kind}
    viewBox="0 0 ${layout.width} ${layout.height}"
    role="listbox"
    aria-label=${drawing.name}
    aria-orientation="horizontal"
  >
    <defs>
      <pattern id="dots" width="11" height="11" patternUnits="userSpaceOnUse">
        <rect width="11" height="11" class="dots-ground"></rect>
        <circle cx="5.5" cy="5.5" r="2.6" class="dots-dot"></circle>
      </pattern>
    </defs>
    <g
      class="viewport"
      role="none"
      transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})"
      stroke-width=${(0.6 * layout.unit) / zoom.k}
      font-size=${drawing.type}
    >
      <g role="none">${mapShapes(layout.shapes, look)}</g>
      <path class="borders" d=${layout.borders} aria-hidden="true"></path>
      <g aria-hidden="true">${layout.markers.map(leaderTemplate)}</g>
      <g role="none">${mapMarkers(layout.markers, dots, layout.radius)}</g>
      ${layout.tiles.map((tile) => tileTemplate(drawing, tile))}
      <g class="outlines" aria-hidden="true">${outlineTemplate(drawing)}</g>
    </g>
  </svg>`;
}
