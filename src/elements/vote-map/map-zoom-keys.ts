import { keys } from '../../i18n/en-keys.js';
import type { MapAccess } from './vote-map.marks.js';

/** How far an arrow moves the zoomed map, as a share of what is in sight. */
const PAN = 0.25;

const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Zoom and pan by keys: plus, minus, 0 for the whole map, Shift with an arrow; and the map that follows the focus. */
export function mapZoomKeys({ zoom, drawn, say, locale }: MapAccess) {
  const tell = () => {
    const { k } = zoom.transform;
    const words = locale().part('keys', keys);
    say(k === 1 ? words.whole : words.zoomed(locale().number(Math.round(k * 10) / 10)));
  };
  return {
    /** Whether the key was one of these. */
    press({ key, shiftKey }: KeyboardEvent): boolean {
      const by = ARROWS[key];
      if (shiftKey && by) {
        const { width = 0, height = 0 } = drawn()?.layout ?? {};
        const { k } = zoom.transform;
        zoom.pan((by[0] * PAN * width) / k, (by[1] * PAN * height) / k);
      } else if (key === '+' || key === '=') void zoom.in().then(tell);
      else if (key === '-') void zoom.out().then(tell);
      else if (key === '0') void zoom.reset().then(tell);
      else return false;
      return true;
    },
    /** Brings a state that has the focus into sight where the zoomed map hides it. */
    follow(iso3: string): void {
      const layout = drawn()?.layout;
      const place = layout?.places.find(({ key }) => key === iso3);
      const { k, x, y } = zoom.transform;
      if (!layout || !place || k === 1) return;
      const [left, top] = [place.x * k + x, place.y * k + y];
      const margin = 0.05 * layout.width;
      const seen =
        left > margin && left < layout.width - margin && top > margin && top < layout.height - margin;
      if (!seen) zoom.show(place.x, place.y, k);
    },
  };
}
