/** A built file and the hash by which a browser knows it. */
export interface BuiltFile {
  /** Path from the host's address, such as `cdn/vote-map.js`. */
  readonly file: string;
  /** Subresource integrity: `sha384-…`. */
  readonly integrity: string;
}

/** A script that a page loads, and all that it loads at once. */
export interface BuiltEntry extends BuiltFile {
  readonly imports: readonly BuiltFile[];
}

/** What a build has made: `dist/embed/manifest.json`. */
export interface BuiltManifest {
  readonly version: string;
  /** By the name of the script: `vote-map`, `vote-data`. */
  readonly entries: Readonly<Record<string, BuiltEntry>>;
  /** The script that gives iframes their height. */
  readonly parent: BuiltFile;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A path within the host: neither an address nor a way out of it. */
const isFile = (value: unknown): value is BuiltFile & Fields =>
  isObject(value) &&
  typeof value.file === 'string' &&
  /^[\w-]+(?:[./@+-]+[\w-]+)*$/.test(value.file) &&
  !value.file.includes('..') &&
  typeof value.integrity === 'string' &&
  /^(sha(256|384|512)-[\w+/=]+ ?)+$/.test(value.integrity);

const fileOf = ({ file, integrity }: BuiltFile): BuiltFile => ({ file, integrity });

/** Reads a manifest that came over the net; `null` for anything else. */
export function readManifest(value: unknown): BuiltManifest | null {
  if (!isObject(value) || !isObject(value.entries) || !isFile(value.parent)) return null;
  const entries: Record<string, BuiltEntry> = {};
  for (const [name, entry] of Object.entries(value.entries)) {
    if (!isFile(entry) || !Array.isArray(entry.imports) || !entry.imports.every(isFile)) return null;
    entries[name] = { ...fileOf(entry), imports: entry.imports.map(fileOf) };
  }
  return { version: String(value.version), entries, parent: fileOf(value.parent) };
}
