import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, ReactiveElement, type LitElement, type PropertyValues, type RenderOptions } from 'lit';
import { settled } from './settled.js';

/** Attribute in which a server says for which width it drew, in CSS px; while it is there, the drawing keeps its height. */
const DRAWN = 'data-drawn';

/** What of an element is replaced until it has taken over what a server drew; all of it is Lit's documented cycle. */
interface Hydrating extends HTMLElement {
  readonly size?: { width: number };
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  render(): unknown;
  requestUpdate(): void;
  connectedCallback: (this: Hydrating) => void;
  createRenderRoot: (this: Hydrating) => HTMLElement | DocumentFragment;
  scheduleUpdate: (this: Hydrating) => void | Promise<unknown>;
  update: (this: Hydrating, changed: PropertyValues) => void;
}

/** Elements that have a server's drawing and have not taken it over yet. */
const drafts = new WeakSet<Hydrating>();

/** The first drawing in the browser must be the server's: the same width, and texts estimated as there. */
function assume(element: Hydrating): void {
  const width = Number(element.getAttribute(DRAWN));
  if (element.size && width > 0) element.size.width = width;
}

/** What is not connected is not measured: so is it until the server's drawing has been taken over. */
const UNMEASURED: PropertyDescriptor = { configurable: true, value: false };

/** From now on the element measures: it draws anew where the page gives it another width than the server assumed. */
function release(element: Hydrating): void {
  Reflect.deleteProperty(element, 'isConnected');
  const { size, clientWidth } = element;
  if (!size || clientWidth <= 0 || clientWidth === size.width) return;
  size.width = clientWidth;
  element.requestUpdate();
}

/** A policy may forbid styles in markup, and a drawing that is made anew has none: the element then brings its own. */
function dress(element: Hydrating, root: ShadowRoot): void {
  if (!root.querySelector('style')?.sheet)
    adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
}

/**
 * Lets the elements of a class take over what a server drew, without replacing a node. Where that cannot be done, as
 * with the drawing of another version, they draw anew. To be called before the class is registered.
 */
export function hydrateElements(element: CustomElementConstructor): void {
  const own = element.prototype as Hydrating;
  const { connectedCallback, createRenderRoot, scheduleUpdate, update } = own;

  own.createRenderRoot = function () {
    if (!this.shadowRoot) return createRenderRoot.call(this);
    drafts.add(this);
    return this.shadowRoot;
  };

  own.connectedCallback = function () {
    connectedCallback.call(this);
    if (this.size && drafts.has(this)) Object.defineProperty(this, 'isConnected', UNMEASURED);
  };

  own.scheduleUpdate = async function () {
    if (drafts.has(this)) {
      assume(this);
      await settled(this);
      assume(this);
    }
    return scheduleUpdate.call(this);
  };

  own.update = function (changed) {
    const root = this.renderRoot;
    if (!drafts.delete(this) || !(root instanceof ShadowRoot)) {
      // What changes from now on, but not another width, may have another height than the server foresaw.
      if (changed.size > 0) this.removeAttribute(DRAWN);
      return update.call(this, changed);
    }
    const drawing = this.render();
    ReactiveElement.prototype['update'].call(this, changed);
    try {
      hydrate(drawing, root, this.renderOptions);
      dress(this, root);
    } catch {
      this.removeAttribute(DRAWN);
      root.replaceChildren();
      dress(this, root);
      update.call(this, changed);
    }
    release(this);
  };
}
