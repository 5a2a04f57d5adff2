import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { onServer, type MarkLook } from '../elements/vote-map/map-marks.js';
import type { MapMarker, MapShape } from '../elements/vote-map/vote-map.layout.js';

/** An area of nobody who votes, a member's further area, or a member's own mark. */
function shapeTemplate({ iso3, territory, path, chief }: MapShape, look: MarkLook) {
  if (iso3 === null)
    return html`<path d="${path}" class="neutral" data-territory="${territory ?? nothing}"></path>`;
  if (chief)
    return html`<path
      d="${path}"
      data-state="${iso3}"
      data-territory="${territory ?? nothing}"
      part="state"
      role="option"
      tabindex="-1"
      class="${look.classes(iso3)}"
      aria-label="${look.label(iso3)}"
      aria-selected="${String(look.selected === iso3)}"
    ></path>`;
  return html`<path
    d="${path}"
    data-state="${iso3}"
    data-territory="${territory ?? nothing}"
    aria-hidden="true"
    class="${look.classes(iso3)}"
  ></path>`;
}

function markerTemplate({ iso3, x, y }: MapMarker, look: MarkLook, radius: number) {
  return html`<circle
    data-state="${iso3}"
    part="state"
    role="option"
    tabindex="-1"
    class="${look.classes(iso3)}"
    aria-label="${look.label(iso3)}"
    aria-selected="${String(look.selected === iso3)}"
    cx="${x}"
    cy="${y}"
    r="${radius}"
  ></circle>`;
}

// Written without the markers by which Lit finds its parts: the directive takes the nodes over by itself.
onServer.shapes = (shapes, look) => html`${shapes.map((shape) => shapeTemplate(shape, look))}`;
onServer.markers = (markers, look, radius) =>
  html`${markers.map((marker) => markerTemplate(marker, look, radius))}`;
