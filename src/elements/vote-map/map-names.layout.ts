import type { Iso3, State } from '../../dataset/types.js';
import { briefName } from '../../i18n/brief-name.js';
import { collide, type Box } from '../../layout/text.js';
import type { VoteMapLayout } from './vote-map.layout.js';

/** A name on the map, in units of the view box. */
export interface MapName {
  readonly iso3: Iso3;
  readonly name: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

export interface MapNamesOptions {
  /** Size of the names in units of the view box. */
  readonly size: number;
  /** Width of a name in units of the view box. */
  readonly measure: (name: string) => number;
}

/** How much wider bold type runs than what was measured. */
const BOLD = 1.1;

/**
 * Places the brief names of states over, under or beside them, the first asked for first. A name that finds no room
 * free of the others is left out: fewer before smaller, and the mark keeps its line, the label its whole name.
 */
export function mapNames(
  layout: VoteMapLayout,
  states: readonly State[],
  asked: readonly Iso3[],
  { size, measure }: MapNamesOptions,
): readonly MapName[] {
  if (asked.length === 0) return [];
  const places = new Map(layout.places.map((place) => [place.key, place]));
  const names = new Map(states.map(({ iso3, name }) => [iso3, briefName(name)]));
  const taken: Box[] = [];
  return asked.flatMap((iso3) => {
    const place = places.get(iso3);
    const name = names.get(iso3) ?? iso3;
    if (!place) return [];
    const width = measure(name) * BOLD;
    const away = layout.radius + size * 0.45;
    const spots = [
      { x: place.x - width / 2, y: place.y - away },
      { x: place.x - width / 2, y: place.y + away + size * 0.75 },
      { x: place.x + away, y: place.y + size * 0.35 },
      { x: place.x - away - width, y: place.y + size * 0.35 },
    ];
    for (const spot of spots) {
      const x = Math.max(0, Math.min(layout.width - width, spot.x));
      const box = { x, y: spot.y - size, width, height: size * 1.25 };
      if (box.y < 0 || box.y + box.height > layout.height) continue;
      if (taken.some((other) => collide(box, other, size * 0.2))) continue;
      taken.push(box);
      return [{ iso3, name, x, y: spot.y }];
    }
    return [];
  });
}
