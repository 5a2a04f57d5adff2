import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { MapMarker, MapShape } from './vote-map.layout.js';

/** How the mark of a member looks and what it says. */
export interface MarkLook {
  readonly classes: (iso3: string) => string;
  readonly label: (iso3: string) => string;
  readonly selected: string | null;
}

/** A node that is kept, and what was last written on it. */
interface Kept {
  /** `null` for an area that is no member's: it never changes. */
  readonly iso3: string | null;
  /** A member's own mark, with label and selection; its other areas have none. */
  readonly chief: boolean;
  readonly node: SVGElement;
  readonly written: Map<string, string>;
}

const SVG = 'http://www.w3.org/2000/svg';

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const key in attributes) node.setAttribute(key, attributes[key] ?? '');
  return node;
}

const CHIEF = { part: 'state', role: 'option', tabindex: '-1' };

function write({ node, written }: Kept, name: string, value: string): void {
  if (written.get(name) === value) return;
  written.set(name, value);
  node.setAttribute(name, value);
}

/** Writes what has changed since, and nothing else. */
function paint(kept: Kept, look: MarkLook): void {
  const { iso3, chief } = kept;
  if (iso3 === null) return;
  write(kept, 'class', look.classes(iso3));
  if (!chief) return;
  write(kept, 'aria-label', look.label(iso3));
  write(kept, 'aria-selected', String(look.selected === iso3));
}

function shapeNode({ iso3, territory, path, chief }: MapShape): Kept {
  const node = make('path', {
    d: path,
    ...(iso3 === null ? { class: 'neutral' } : { 'data-state': iso3 }),
    ...(territory === null ? {} : { 'data-territory': territory }),
    ...(chief ? CHIEF : iso3 === null ? {} : { 'aria-hidden': 'true' }),
  });
  return { iso3, chief, node, written: new Map() };
}

const markerNode = ({ iso3 }: MapMarker): Kept => ({
  iso3,
  chief: true,
  node: make('circle', { 'data-state': iso3, ...CHIEF }),
  written: new Map(),
});

/**
 * Draws the two hundred shapes of the world, or the circles of its smallest members, into a group. A template for
 * each would take much of the time in which the map is drawn (`npm run bench`), so these keep the nodes
 * themselves: made once, and then only what changes is written.
 */
abstract class Marks<Item> extends Directive {
  #kept: readonly Kept[] = [];
  #items: readonly Item[] = [];

  protected abstract same(a: Item, b: Item | undefined): boolean;
  protected abstract node(item: Item): Kept;

  override render(_items: readonly Item[], _look: MarkLook, _radius?: number): unknown {
    return noChange;
  }

  protected draw(part: ElementPart, items: readonly Item[], look: MarkLook): readonly Kept[] {
    const same =
      items.length === this.#items.length && items.every((item, i) => this.same(item, this.#items[i]));
    if (!same) {
      this.#kept = items.map((item) => this.node(item));
      part.element.replaceChildren(...this.#kept.map(({ node }) => node));
    }
    this.#items = items;
    for (const kept of this.#kept) paint(kept, look);
    return this.#kept;
  }
}

class MapShapes extends Marks<MapShape> {
  protected override same = (a: MapShape, b: MapShape | undefined): boolean => a.path === b?.path;
  protected override node = shapeNode;

  override update(part: ElementPart, [shapes, look]: [readonly MapShape[], MarkLook]): unknown {
    this.draw(part, shapes, look);
    return noChange;
  }
}

class MapMarkers extends Marks<MapMarker> {
  protected override same = (a: MapMarker, b: MapMarker | undefined): boolean => a.iso3 === b?.iso3;
  protected override node = markerNode;

  /** A zoom or another width moves the circles and keeps their nodes, and with them the focus. */
  override update(
    part: ElementPart,
    [markers, look, radius]: [readonly MapMarker[], MarkLook, number],
  ): unknown {
    this.draw(part, markers, look).forEach((kept, i) => {
      const marker = markers[i];
      if (!marker) return;
      write(kept, 'cx', String(marker.x));
      write(kept, 'cy', String(marker.y));
      write(kept, 'r', String(radius));
    });
    return noChange;
  }
}

export const mapShapes = directive(MapShapes);
export const mapMarkers = directive(MapMarkers);
