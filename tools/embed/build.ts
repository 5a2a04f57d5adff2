// What `npm run build` adds to dist/embed and dist/maker beside the scripts: pages, the list of files with their
// hashes, and an oEmbed document for every decision. `npm run embed:host -- https://charts.example.org/rollcall/`
// writes the documents anew for the host at which dist/ will lie; ROLLCALL_HOST does so at build time.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { localeOf } from '../../src/i18n/locale.js';
import { hostAddress } from '../../src/snippet/host.js';
import { readManifest } from '../../src/snippet/manifest.js';
import { embeddedDecisions } from '../../src/snippet/oembed.js';
import { readData } from '../pack-data.js';
import { cdnManifest } from './manifest.js';

/** Nobody's address: what has not been set is seen at once. */
const UNSET = 'https://your-host.example/dist/';

function copyPages(): void {
  for (const [from, to] of [
    ['src/iframe', 'dist/embed'],
    ['src/maker', 'dist/maker'],
  ] as const)
    cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.ts') });
}

const hashOf = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** As JSON for whoever fetches it, and as a module for pages whose policy allows scripts but no other request. */
function writeManifest(): void {
  const manifest = readManifest({
    ...cdnManifest(),
    parent: { file: 'embed/parent.js', integrity: hashOf('dist/embed/parent.js') },
  });
  if (!manifest) throw new Error('dist/cdn/manifest.json is not as src/snippet/manifest.ts reads it.');
  const json = JSON.stringify(manifest);
  writeFileSync('dist/embed/manifest.json', `${json}\n`);
  writeFileSync('dist/embed/manifest.js', `export default ${json};\n`);
}

function writeDecisions(host: string): number {
  const decisions = embeddedDecisions(readData('data'), host, localeOf('en'));
  for (const folder of ['oembed', 'decision']) {
    rmSync(`dist/embed/${folder}`, { recursive: true, force: true });
    mkdirSync(`dist/embed/${folder}`, { recursive: true });
  }
  for (const { name, oembed, page } of decisions) {
    writeFileSync(`dist/embed/oembed/${name}.json`, `${JSON.stringify(oembed)}\n`);
    writeFileSync(`dist/embed/decision/${name}.html`, page);
  }
  return decisions.length;
}

const [asked] = process.argv.slice(2);
const given = asked ?? process.env.ROLLCALL_HOST ?? UNSET;
const host = hostAddress(given);
if (host === null) {
  console.error(`"${given}" is no address of a host: use one such as https://charts.example.org/rollcall/`);
  process.exit(1);
}
if (asked === undefined) {
  copyPages();
  writeManifest();
}
const count = writeDecisions(host);
console.log(`dist/embed: ${count} oEmbed documents for ${host}`);
if (host === UNSET) console.log('Name the host with: npm run embed:host -- https://…');
