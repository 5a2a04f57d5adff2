import type { KeysSaid } from '../../base/controllers/keys-hint.js';
import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import type { ZoomController } from '../../base/controllers/zoom-controller.js';
import type { Dataset, Decision, Iso3 } from '../../dataset/types.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { tipOf, type Parts } from '../../i18n/label.js';
import { findState, nextByName } from '../../i18n/names.js';
import { nearest, step } from '../../layout/spatial.js';
import { mapZoomKeys } from './map-zoom-keys.js';
import type { VoteMapLayout, VoteMapStatuses } from './vote-map.layout.js';

export { sortedNames } from '../../i18n/names.js';

/** Reach of a marker for a pointer, in CSS px: half of a 24 px target. */
const REACH = 12;
/** How far the map zooms to a state that was looked for. */
const FOUND_ZOOM = 3;

/** What is drawn now, for the reader's next move. */
export interface MapDrawn {
  readonly dataset: Dataset;
  readonly decision: Decision;
  readonly statuses: VoteMapStatuses;
  readonly layout: VoteMapLayout;
  readonly label: (iso3: Iso3) => string;
  readonly parts: (iso3: Iso3) => Parts;
}

export interface MapAccess extends Access<MapDrawn> {
  readonly zoom: ZoomController;
}

function select({ element, locale, say, drawn }: MapAccess, iso3: Iso3 | null): void {
  const now = drawn();
  if (iso3 === element.selected || !now) return;
  element.selected = iso3;
  const { messages } = locale();
  say(iso3 ? messages.selected(now.label(iso3)) : messages.unselected);
  const vote = iso3 ? (now.statuses.byState.get(iso3) ?? null) : null;
  element.dispatchEvent(new VoteSelectEvent({ state: iso3, vote, decision: now.decision.id }));
}

/** Selects the state that a reader looked for, and brings it near. */
export function find(access: MapAccess, text: string): void {
  const now = access.drawn();
  const found = now && findState(now.dataset.states, text, access.locale().lang);
  if (!found) return access.say(access.locale().messages.voteMap.notFound(text));
  select(access, found.iso3);
  const place = now.layout.places.find((each) => each.key === found.iso3);
  if (place && now.layout.kind === 'geographic') access.zoom.show(place.x, place.y, FOUND_ZOOM);
}

/** The marker near a pointer; areas are found by what lies under it. */
function near({ element, drawn }: MapAccess, event: MouseEvent): string | null {
  const viewport = element.shadowRoot?.querySelector<SVGGElement>('[part="chart"] .viewport');
  const matrix = viewport?.getScreenCTM();
  const now = drawn();
  if (!now || !matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const markers = now.layout.markers.map((marker) => ({ key: marker.iso3, x: marker.x, y: marker.y }));
  return nearest(markers, x, y, REACH / matrix.a);
}

/** What a reader can do with the states. */
export function marks(access: MapAccess): MarksActs {
  const { element, locale, drawn } = access;
  const tiled = () => drawn()?.layout.kind === 'tiles';
  const order = () => drawn()?.dataset.states.map(({ iso3 }) => iso3) ?? [];
  const zoomKeys = mapZoomKeys(access);
  return {
    get keys(): KeysSaid {
      return { moves: 'place', also: tiled() ? ['find'] : ['find', 'zoom'] };
    },
    move: (from, move) => step(drawn()?.layout.places ?? [], order(), from, move),
    search: (typed, from) => nextByName(drawn()?.dataset.states ?? [], typed, from),
    nearest: (event) => near(access, event),
    tip: (iso3) => {
      const now = drawn();
      return now && tipOf(now.parts(iso3), locale());
    },
    activate: (iso3, cause) => {
      if (iso3 && cause === 'keyboard' && !tiled()) zoomKeys.follow(iso3);
    },
    press: (event) => !tiled() && zoomKeys.press(event),
    select: (iso3) => select(access, element.selected === iso3 ? null : iso3),
    leave: () => select(access, null),
  };
}
