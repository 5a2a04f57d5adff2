import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';
import type { ZoomChange, ZoomTransform } from './zoom-controller.js';

const MOST = 12;

/** Zoom and pan of one drawing: what changes it, and how to let go of it. */
export interface BoundZoom {
  readonly apply: (change: ZoomChange) => void;
  readonly release: () => void;
}

/** One finger and a bare wheel belong to the page, unless the reader has zoomed in. */
function means(event: Event, zoomed: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event.touches as TouchList).length > 1 || zoomed;
  return zoomed && event instanceof MouseEvent && event.button === 0;
}

/** Binds d3-zoom to a drawing, which is told where the reader went. */
export function bindZoom(svg: SVGSVGElement, went: (to: ZoomTransform) => void): BoundZoom {
  const { width, height } = svg.viewBox.baseVal;
  let now: ZoomTransform = { k: 1, x: 0, y: 0 };
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .touchable(true)
    .filter((event: Event) => means(event, now.k > 1))
    .on('zoom', ({ transform: { k, x, y } }: { transform: ZoomTransform }) => went((now = { k, x, y })));
  const selection = select(svg);
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    apply: (change) => {
      if ('by' in change) behaviour.scaleBy(selection, change.by);
      else if ('along' in change) behaviour.translateBy(selection, ...change.along);
      else if ('to' in change) behaviour.transform(selection, zoomIdentity);
      else {
        const k = Math.max(now.k, change.at.k);
        const { x, y } = change.at;
        behaviour.transform(
          selection,
          zoomIdentity.translate(width / 2 - x * k, height / 2 - y * k).scale(k),
        );
      }
    },
    release: () => selection.on('.zoom', null),
  };
}
