/**
 * Sets the heights of iframes that show charts: `<script type="module" src="…/embed/parent.js">`, once or more, before
 * the iframes or after them. Only iframes whose address lies beside this script are touched, and only by messages
 * that come from that very frame and from this script's own origin.
 */
import { ASK, HEIGHT } from './messages.js';

const { href, origin } = new URL('.', import.meta.url);

/** Least and largest height in px that a chart can have; anything else is no chart's. */
const [LEAST, MOST] = [40, 20_000];

const own = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(href));

addEventListener(
  'message',
  (event: MessageEvent<{ readonly type?: unknown; readonly height?: unknown } | null>) => {
    const { data, source } = event;
    const height = data?.height;
    if (event.origin !== origin || data?.type !== HEIGHT || !Number.isInteger(height)) return;
    const pixels = height as number;
    if (pixels < LEAST || pixels > MOST) return;
    const frame = own().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${pixels}px`;
  },
);

// Those that were there first have told their height to nobody.
for (const { contentWindow } of own()) contentWindow?.postMessage(ASK, '*');
