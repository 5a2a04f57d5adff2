import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';

/** Upper left and lower right corner of what can be brushed, in units of the view box. */
export type BrushExtent = [[number, number], [number, number]];

/** A shorter drag, in units of the view box, is a click that slipped. */
const SLIP = 5;

/** Lets a mouse draw a stretch over `extent` in `place`, and forgets it at once: the chart shows what it meant. */
export function brush(
  place: SVGGElement,
  extent: BrushExtent,
  brushed: (from: number, to: number) => void,
): void {
  const selection = select<SVGGElement, unknown>(place);
  const behaviour = brushX<unknown>()
    .extent(extent)
    .touchable(() => false)
    .keyModifiers(false)
    .on('end', (event: D3BrushEvent<unknown>) => {
      const chosen = event.selection as [number, number] | null;
      if (!chosen) return;
      behaviour.clear(selection);
      if (chosen[1] - chosen[0] >= SLIP) brushed(chosen[0], chosen[1]);
    });
  selection.call(behaviour);
}
