import { readFileSync } from 'node:fs';
import type { BuiltEntry, BuiltFile } from '../../src/snippet/manifest.js';

interface CdnManifest {
  readonly version: string;
  readonly entries: Readonly<Record<string, BuiltEntry>>;
}

const inHost = ({ file, integrity }: BuiltFile): BuiltFile => ({ file: `cdn/${file}`, integrity });

/** What a page needs to load each script of `dist/cdn/`, with paths from `dist/`; what loads on first use is left out. */
export function cdnManifest(): CdnManifest {
  const { version, entries } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as CdnManifest;
  const listed = Object.entries(entries).map(([name, entry]) => [
    name,
    { ...inHost(entry), imports: entry.imports.map(inHost) },
  ]);
  return { version, entries: Object.fromEntries(listed) as CdnManifest['entries'] };
}
