import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Tip } from '../../i18n/label.js';
import { tooltip } from '../styles/tooltip.js';

/** Under this width, and on touch, the label lies along the lower edge of the window. */
const DOCK_BELOW = 480;

/** Shows a text beside a mark, in the top layer, so that no ancestor can cut it off, as long as it is `wanted`. */
export async function showTooltip(
  tip: HTMLElement,
  anchor: Element,
  text: Tip,
  docked: boolean,
  wanted: () => boolean,
): Promise<void> {
  if (!wanted() || !tip.isConnected) return;
  dress(tip);
  const title = document.createElement('b');
  title.textContent = text.title;
  tip.replaceChildren(title, ...text.lines.flatMap((line, index) => (index > 0 ? [br(), line] : [line])));
  const dock = docked || window.innerWidth < DOCK_BELOW;
  tip.classList.toggle('docked', dock);
  if (!tip.matches(':popover-open')) tip.showPopover();
  tip.style.removeProperty('left');
  tip.style.removeProperty('top');
  if (dock) return;
  const place = await computePosition(anchor, tip, {
    strategy: 'fixed',
    placement: 'top',
    middleware: [offset(8), flip(), shift({ padding: 8 })],
  });
  if (!wanted()) return;
  tip.style.left = `${place.x}px`;
  tip.style.top = `${place.y}px`;
}

/** The looks of the label come with this module, once a chart. */
function dress(tip: HTMLElement): void {
  const root = tip.getRootNode();
  const sheet = tooltip.styleSheet;
  if (!sheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}

function br(): HTMLBRElement {
  return document.createElement('br');
}
