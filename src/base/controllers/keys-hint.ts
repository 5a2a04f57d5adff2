import { keys } from '../../i18n/en-keys.js';
import type { LateSections } from '../../i18n/messages.js';
import { keysHint } from '../styles/keys-hint.js';
import type { ReachHost } from './reach-controller.js';

/** What the hint says of a chart: how arrow keys move, and what else there is. */
export interface KeysSaid {
  readonly moves: keyof LateSections['keys']['moves'];
  readonly also?: readonly ('find' | 'ask' | 'zoom' | 'range')[];
}

/** The sentences of the hint, in order. */
export const keysSentences = (
  { moves, also = [] }: KeysSaid,
  words: LateSections['keys'],
): readonly string[] => [words.moves[moves], ...also.map((each) => words[each]), words.choose, words.again];

/**
 * A line on the keys, when a reader first comes to a chart by keyboard: over the chart, so that it moves nothing and
 * covers no mark, until the next key. It is said once to assistive technology, and is no part of what it reads.
 */
export class KeysHint {
  readonly #host: ReachHost;
  readonly #said: KeysSaid;
  #line: HTMLElement | null = null;
  #known = false;

  constructor(host: ReachHost, said: KeysSaid) {
    this.#host = host;
    this.#said = said;
    const sheet = keysHint.styleSheet;
    if (sheet) host.element.shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  /** Shows it where it has not been shown yet. */
  first(): void {
    if (!this.#known) this.show();
  }

  show(): void {
    this.#known = true;
    this.hide();
    const locale = this.#host.locale();
    const text = locale.messages.label.sentences(keysSentences(this.#said, locale.part('keys', keys)));
    const line = document.createElement('p');
    line.className = 'keys';
    line.setAttribute('part', 'keys');
    line.setAttribute('aria-hidden', 'true');
    line.textContent = text;
    this.#host.element.shadowRoot?.querySelector('[part="chart"]')?.append(line);
    this.#line = line;
    this.#host.say(text);
  }

  hide(): void {
    this.#line?.remove();
    this.#line = null;
  }
}
