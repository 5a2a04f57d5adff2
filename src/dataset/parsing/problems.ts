import type { Problem } from '../types.js';

/** Problems listed in full; the last line counts the others. */
const MOST = 100;
const LONGEST = 80;

/** A place in a dataset: `decisions[3].votes.yes[17]`. */
export type Path = readonly (string | number)[];

/** Writes a place as it would be written in code. */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${shown(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as it is shown in a sentence: short, on one line. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Gathers what is wrong. */
export class Problems {
  readonly #list: Problem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(path: Path | string, message: string): void {
    this.#count++;
    if (this.#list.length >= MOST) return;
    this.#list.push({ path: typeof path === 'string' ? path : pathText(path), message });
  }

  /** The problems, the last of which counts those that are not listed. */
  toList(): readonly Problem[] {
    const others = this.#count - this.#list.length;
    const last: Problem = {
      path: '',
      message: `And ${others} more problems of the same dataset; correct these first.`,
    };
    return others > 0 ? [...this.#list, last] : [...this.#list];
  }
}
