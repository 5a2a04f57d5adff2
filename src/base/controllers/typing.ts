/** Letters typed within this many ms make one word. */
const TYPING_PAUSE = 700;

/** What a key writes; where an input method holds it back, the Latin letter or digit that is printed on it. */
export const keyOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  key === 'Process' ? (/^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key) : key;

/** The word that a reader is typing. */
export class Typing {
  #word = '';
  #at = 0;

  /** Whether a word has been begun: a space then belongs to it. */
  get begun(): boolean {
    return this.#word !== '' && performance.now() - this.#at <= TYPING_PAUSE;
  }

  /** Takes one more letter; gives the word so far. */
  type(letter: string): string {
    this.#word = this.begun ? this.#word + letter : letter;
    this.#at = performance.now();
    return this.#word;
  }
}
