import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tip } from '../../i18n/label.js';
import { tooltip } from '../styles/tooltip.js';

/** Under this width, and on touch, the label lies along the lower edge of the window. */
const DOCK_BELOW = 480;

/**
 * The floating label of a chart. It repeats for the eye what the marks say to everyone, so it is hidden from
 * assistive technology; it comes with what answers a pointer, is placed by floating-ui, loaded when first shown, in the top layer, so that no
 * ancestor can cut it off.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #shown: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    const sheet = tooltip.styleSheet;
    if (sheet) host.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Shows the text beside a mark; `docked` for touch. */
  async show(anchor: Element, text: Tip, docked: boolean): Promise<void> {
    const tip = this.#tip;
    if (!tip) return;
    this.#shown = anchor;
    const title = document.createElement('b');
    title.textContent = text.title;
    tip.replaceChildren(title, ...text.lines.flatMap((line, index) => (index > 0 ? [br(), line] : [line])));
    const dock = docked || window.innerWidth < DOCK_BELOW;
    tip.classList.toggle('docked', dock);
    if (tip.isConnected && !tip.matches(':popover-open')) tip.showPopover();
    tip.style.removeProperty('left');
    tip.style.removeProperty('top');
    if (dock) return;
    const { computePosition, flip, offset, shift } = await import('@floating-ui/dom');
    const place = await computePosition(anchor, tip, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    });
    if (this.#shown !== anchor) return;
    tip.style.left = `${place.x}px`;
    tip.style.top = `${place.y}px`;
  }

  hide(): void {
    this.#shown = null;
    const tip = this.#tip;
    if (tip?.matches(':popover-open')) tip.hidePopover();
  }

  get #tip(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part="tooltip"]') ?? null;
  }
}

function br(): HTMLBRElement {
  return document.createElement('br');
}
