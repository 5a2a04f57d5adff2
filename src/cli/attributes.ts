import type { Attributes } from '../server/index.js';
import { Failure } from './failure.js';

/** Reads `--name value`, `--name=value` and `--name` as attributes; the library then says which the element takes. */
export function attributesIn(words: readonly string[]): Attributes {
  const attributes: Record<string, string | true> = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, name, value] = /^--([a-z][\w-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined)
      throw new Failure(`"${word}" is not understood: attributes are written as --name value.`);
    const next = words[at + 1];
    if (value !== undefined) attributes[name] = value;
    else if (next !== undefined && !next.startsWith('--')) {
      attributes[name] = next;
      at++;
    } else attributes[name] = true;
  }
  return attributes;
}
