import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type Styles = Readonly<Record<string, string>>;

/** Sets styles through the element itself, which a content security policy that forbids style attributes allows. */
export class SetStyle extends Directive {
  #last: Styles = {};

  override render(..._styles: readonly [Styles]): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Styles]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name in styles) {
      if (this.#last[name] !== styles[name]) style.setProperty(name, styles[name] ?? '');
    }
    this.#last = styles;
    return noChange;
  }
}

export const setStyle = directive(SetStyle);
