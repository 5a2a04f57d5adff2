import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { MapShape } from './vote-map.layout.js';

/** How the shape of a member looks and what it says. */
export interface ShapeLook {
  readonly classes: (iso3: string) => string;
  readonly label: (iso3: string) => string;
  readonly selected: string | null;
}

interface Drawn {
  readonly shape: MapShape;
  readonly node: SVGPathElement;
  classes?: string;
  label?: string;
  selected?: boolean;
}

const PATH = 'http://www.w3.org/2000/svg';

function draw(shape: MapShape): Drawn {
  const node = document.createElementNS(PATH, 'path');
  node.setAttribute('d', shape.path);
  if (shape.iso3 !== null) node.setAttribute('data-state', shape.iso3);
  if (shape.territory !== null) node.setAttribute('data-territory', shape.territory);
  if (shape.iso3 === null) node.setAttribute('class', 'neutral');
  else if (shape.chief) {
    node.setAttribute('part', 'state');
    node.setAttribute('role', 'option');
    node.setAttribute('tabindex', '-1');
  } else node.setAttribute('aria-hidden', 'true');
  return { shape, node };
}

/** Writes what has changed since, and nothing else. */
function paint(drawn: Drawn, look: ShapeLook): void {
  const { shape, node } = drawn;
  if (shape.iso3 === null) return;
  const classes = look.classes(shape.iso3);
  if (classes !== drawn.classes) node.setAttribute('class', (drawn.classes = classes));
  if (!shape.chief) return;
  const label = look.label(shape.iso3);
  if (label !== drawn.label) node.setAttribute('aria-label', (drawn.label = label));
  const selected = look.selected === shape.iso3;
  if (selected !== drawn.selected) node.setAttribute('aria-selected', String((drawn.selected = selected)));
}

/**
 * Draws the two hundred shapes of the world into a group. A template for each would take half of the time in which
 * the map is drawn (`npm run bench`), so this one keeps the nodes itself: made once, and then only their classes,
 * labels and selection written, each when it changes.
 */
class MapShapes extends Directive {
  #drawn: readonly Drawn[] = [];

  override render(_shapes: readonly MapShape[], _look: ShapeLook): unknown {
    return noChange;
  }

  override update(part: ElementPart, [shapes, look]: [readonly MapShape[], ShapeLook]): unknown {
    const same =
      shapes.length === this.#drawn.length &&
      shapes.every(({ path }, i) => path === this.#drawn[i]?.shape.path);
    if (!same) {
      this.#drawn = shapes.map(draw);
      part.element.replaceChildren(...this.#drawn.map(({ node }) => node));
    }
    for (const drawn of this.#drawn) paint(drawn, look);
    return noChange;
  }
}

export const mapShapes = directive(MapShapes);
