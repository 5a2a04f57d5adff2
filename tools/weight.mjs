// What a page loads with one script tag: the file and everything that it imports, but nothing loaded on first use.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+)["']/g;

/** The paths of a built module and of all that it imports statically. */
export function loadedWith(path, seen = new Set()) {
  if (seen.has(path)) return [...seen];
  seen.add(path);
  for (const [, target] of readFileSync(path, 'utf8').matchAll(STATIC_IMPORT)) {
    loadedWith(join(dirname(path), target), seen);
  }
  return [...seen];
}

const DYNAMIC_IMPORT = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

/** The paths of what a built module loads on first use. */
export const dynamicImports = (path) =>
  [...readFileSync(path, 'utf8').matchAll(DYNAMIC_IMPORT)].map(([, target]) => join(dirname(path), target));
