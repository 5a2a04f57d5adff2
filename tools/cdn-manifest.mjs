// Lays the built files of this release into a folder of their own, and says what a page needs to check them: part of
// `npm run build`. A host that copies each release over the last keeps all of them: `0.1.0/vote-map.js` never changes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { dynamicImports, loadedWith } from './weight.mjs';

/** What a browser compares a file with (Subresource Integrity). */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

function described(folder, path) {
  const bytes = readFileSync(path);
  return { file: relative(folder, path), integrity: integrityOf(bytes), bytes: bytes.length };
}

/** What these modules load on first use, and what that loads in turn, besides themselves. */
function loadedLater(paths) {
  const found = new Set(paths);
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const each of dynamicImports(path).flatMap((target) => loadedWith(target))) {
      if (found.has(each)) continue;
      found.add(each);
      waiting.push(each);
    }
  }
  return [...found].slice(paths.length);
}

/** One entry: its file, what that imports, and the names of what is loaded on first use; paths from `folder`. */
function entryOf(folder, path) {
  const loaded = loadedWith(path);
  const describe = (each) => described(folder, each);
  return {
    ...describe(path),
    imports: loaded.slice(1).map(describe),
    later: loadedLater(loaded).map((each) => relative(folder, each)),
  };
}

/** Source maps stay with the newest: they weigh more than all the code. */
function copyModule(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
}

/** Writes `<version>/` and `manifest.json` into a folder of built files. */
export function release(folder, version) {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !/^\d/.test(file))
    .sort();
  for (const file of modules) copyModule(join(folder, file), join(folder, version, file));
  const entries = modules
    .filter((file) => dirname(file) === '.')
    .map((file) => [file.slice(0, -'.js'.length), entryOf(folder, join(folder, version, file))]);
  // Languages and the like are the same for many entries: each is described once.
  const later = [...new Set(entries.flatMap(([, entry]) => entry.later))].sort();
  const files = later.map((file) => {
    const { integrity, bytes } = described(folder, join(folder, file));
    return [file, { integrity, bytes }];
  });
  const manifest = { version, entries: Object.fromEntries(entries), files: Object.fromEntries(files) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (import.meta.filename === process.argv[1]) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  release('dist/cdn', version);
}
