import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
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

/** How a server writes marks, which has no nodes to keep. Whoever renders there sets it, so that browsers never load it. */
export const onServer: {
  shapes?: (shapes: readonly MapShape[], look: MarkLook) => unknown;
  markers?: (markers: readonly MapMarker[], look: MarkLook, radius: number) => unknown;
} = {};

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

const shapeNode = ({ iso3, territory, path, chief }: MapShape): SVGElement =>
  make('path', {
    d: path,
    ...(iso3 === null ? { class: 'neutral' } : { 'data-state': iso3 }),
    ...(territory === null ? {} : { 'data-territory': territory }),
    ...(chief ? CHIEF : iso3 === null ? {} : { 'aria-hidden': 'true' }),
  });

const markerNode = ({ iso3 }: MapMarker): SVGElement => make('circle', { 'data-state': iso3, ...CHIEF });

/**
 * Draws the two hundred shapes of the world, or the circles of its smallest members, as all that is in a group. A
 * template for each would take much of the time in which the map is drawn (`npm run bench`), so these keep the nodes
 * themselves: made once, or taken over from a server, and then only what changes is written.
 */
abstract class Marks<Item extends { readonly iso3: string | null }> extends Directive {
  #kept: readonly Kept[] = [];
  #items: readonly Item[] | undefined;

  protected abstract same(a: Item, b: Item | undefined): boolean;
  protected abstract node(item: Item): SVGElement;
  protected abstract chief(item: Item): boolean;

  protected draw(part: ChildPart, items: readonly Item[], look: MarkLook): readonly Kept[] {
    const before = this.#items;
    if (items.length !== before?.length || !items.every((item, i) => this.same(item, before[i]))) {
      const group = part.parentNode as SVGGElement;
      const old = [...group.children] as SVGElement[];
      const takenOver = !before && old.length === items.length;
      if (!takenOver) for (const node of old) node.remove();
      this.#kept = items.map((item, i) => ({
        iso3: item.iso3,
        chief: this.chief(item),
        node: (takenOver && old[i]) || this.node(item),
        written: new Map(),
      }));
      if (!takenOver) group.append(...this.#kept.map(({ node }) => node));
    }
    this.#items = items;
    for (const kept of this.#kept) paint(kept, look);
    return this.#kept;
  }
}

class MapShapes extends Marks<MapShape> {
  protected override same = (a: MapShape, b: MapShape | undefined): boolean => a.path === b?.path;
  protected override node = shapeNode;
  protected override chief = ({ chief }: MapShape): boolean => chief;

  override render(shapes: readonly MapShape[], look: MarkLook): unknown {
    return onServer.shapes?.(shapes, look) ?? noChange;
  }

  override update(part: ChildPart, [shapes, look]: Parameters<MapShapes['render']>): unknown {
    this.draw(part, shapes, look);
    return noChange;
  }
}

class MapMarkers extends Marks<MapMarker> {
  protected override same = (a: MapMarker, b: MapMarker | undefined): boolean => a.iso3 === b?.iso3;
  protected override node = markerNode;
  protected override chief = (): boolean => true;

  override render(markers: readonly MapMarker[], look: MarkLook, radius: number): unknown {
    return onServer.markers?.(markers, look, radius) ?? noChange;
  }

  /** A zoom or another width moves the circles and keeps their nodes, and with them the focus. */
  override update(part: ChildPart, [markers, look, radius]: Parameters<MapMarkers['render']>): unknown {
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
