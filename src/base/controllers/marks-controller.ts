import type { Later } from '../later.js';
import type { MarksActs } from './marks-behaviour.js';
import { ReachController, type Behaviour, type ReachHost } from './reach-controller.js';

export type { Access, Cause } from './reach-controller.js';
export type { Move } from './marks-behaviour.js';

/** What a chart's own module brings: what a reader can do with its marks. */
export interface MarksModule<Access> {
  readonly marks: (access: Access) => MarksActs;
}

/** What is loaded when a reader first comes near. */
export type MarksPart<Module> = readonly [typeof import('./marks-behaviour.js'), Module];

/**
 * Makes the marks of a drawing one tab stop. What a pointer and keys do with them loads when they first come.
 * Hover and focus touch classes and tabindex alone, and never cause a render.
 */
export class MarksController<Access, Module extends MarksModule<Access>> extends ReachController<
  MarksPart<Module>
> {
  /** Attribute that names a mark, such as `data-state`. */
  readonly attribute: string;
  /** The mark that the tab key reaches. */
  stop: string | null = null;
  readonly #access: Access;

  constructor(host: ReachHost, attribute: string, access: Access, part: Later<MarksPart<Module>>) {
    super(host, part);
    this.attribute = attribute;
    this.#access = access;
  }

  /** Moves the focus to a mark; without one, to the mark last visited. */
  focus(key: string | null = this.stop): void {
    if (key !== null) this.mark(key)?.focus();
  }

  /** The mark of a key. */
  mark(key: string): HTMLElement | SVGElement | null {
    return this.#marks().find((mark) => this.key(mark) === key) ?? null;
  }

  key(mark: Element): string {
    return mark.getAttribute(this.attribute) ?? '';
  }

  /** The mark that holds an element of the drawing. */
  holder(target: Element | null): Element | null {
    return target?.closest(`[part="chart"] [${this.attribute}]`) ?? null;
  }

  keepOneTabStop(): void {
    const marks = this.#marks();
    const stop = marks.find((mark) => this.key(mark) === this.stop) ?? marks[0];
    for (const mark of marks) {
      const index = mark === stop ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
    }
    this.stop = stop ? this.key(stop) : null;
  }

  protected override visit(target: Element): boolean {
    const mark = this.holder(target);
    if (!mark) return false;
    this.stop = this.key(mark);
    this.keepOneTabStop();
    return true;
  }

  protected override make([{ MarksBehaviour }, { marks }]: MarksPart<Module>): Behaviour {
    return new MarksBehaviour(this.host, this, marks(this.#access));
  }

  #marks(): (HTMLElement | SVGElement)[] {
    return [
      ...(this.root?.querySelectorAll<SVGElement>(`[part="chart"] [${this.attribute}][tabindex]`) ?? []),
    ];
  }
}
