import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tip } from '../../i18n/label.js';

/**
 * The floating label of a chart. It repeats for the eye what the marks say to everyone, so it is hidden from
 * assistive technology. Its looks, and floating-ui that places it, are loaded when it is first shown.
 */
export class TooltipController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #shown: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Shows the text beside a mark; `docked` for touch. */
  async show(anchor: Element, text: Tip, docked: boolean): Promise<void> {
    this.#shown = anchor;
    // Offline, the label stays away: the marks and the table say the same.
    const part = await import('./tooltip-show.js').catch(() => null);
    const tip = this.#tip;
    if (part && tip) await part.showTooltip(tip, anchor, text, docked, () => this.#shown === anchor);
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
