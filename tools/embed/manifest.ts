import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadedWith } from '../weight.mjs';

const hash = (path: string) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
const built = (path: string) => ({ file: path.replace(/^dist\//, ''), integrity: hash(path) });

export function cdnManifest(): Readonly<Record<string, unknown>> {
  if (existsSync('dist/cdn/manifest.json')) throw new Error('merge with pack');
  const names = readdirSync('dist/cdn').filter((name) => name.endsWith('.js'));
  return {
    version: '0',
    entries: Object.fromEntries(
      names.map((name) => {
        const [own = '', ...imports] = loadedWith(`dist/cdn/${name}`);
        return [name.slice(0, -3), { ...built(own), imports: imports.map(built) }];
      }),
    ),
  };
}
