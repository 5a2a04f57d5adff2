import type { Path, Problems } from './problems.js';

/** Far above any roll call, far below what would hang a page. */
const LIMITS = { values: 400_000, items: 20_000, text: 20_000, depth: 7 };

/**
 * Copies data into plain objects without prototypes, so that nothing that runs later can throw or change under us:
 * getters, proxies and revoked proxies are read once, in a `try`. What is nested deeper than any field is left out,
 * which ends cycles as well.
 */
export function plainCopy(input: unknown, problems: Problems): unknown {
  let values = 0;

  function textOf(text: string, path: Path): string {
    if (text.length <= LIMITS.text) return text;
    problems.add(path, `is longer than ${LIMITS.text} characters; shorten it.`);
    return '';
  }

  function arrayOf(array: readonly unknown[], path: Path): unknown[] {
    const { length } = array;
    if (length > LIMITS.items) problems.add(path, `lists more than ${LIMITS.items} items; give fewer.`);
    return Array.from({ length: Math.min(length, LIMITS.items) }, (_, i) =>
      guarded(() => copy(array[i], [...path, i]), [...path, i]),
    );
  }

  function objectOf(object: object, path: Path): object {
    const plain = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object).slice(0, LIMITS.items)) {
      const place = [...path, key];
      plain[key] = guarded(() => copy((object as Record<string, unknown>)[key], place), place);
    }
    return plain;
  }

  function guarded(read: () => unknown, path: Path): unknown {
    try {
      return read();
    } catch {
      problems.add(path, 'could not be read: reading it threw an error. Hand over plain data.');
      return undefined;
    }
  }

  function copy(value: unknown, path: Path): unknown {
    values++;
    if (values === LIMITS.values) {
      problems.add(path, `is where the dataset passes ${LIMITS.values} values; give a smaller one.`);
    }
    if (values >= LIMITS.values || path.length > LIMITS.depth) return undefined;
    if (typeof value === 'string') return textOf(value, path);
    if (typeof value === 'object' && value !== null) {
      return Array.isArray(value) ? arrayOf(value as readonly unknown[], path) : objectOf(value, path);
    }
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  }

  return guarded(() => copy(input, []), []);
}
