// Files of words have short names: those that load them name dozens, and a hash in each would be the most of what is sent.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';

/** A file of words in a language beside English; the first group is its tag. */
export const LANGUAGE_FILE = /\/src\/i18n\/([a-z]{2})\//;

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile())
    .sort();

/**
 * The folder of all languages, named for all that is built and for how: a new release never meets old words in a
 * browser's memory.
 * @param build - Tells apart builds into the same place.
 */
export function languageFolder(build) {
  const digest = createHash('sha256');
  for (const path of [
    ...files('src'),
    ...files('tools'),
    'rollup.config.mjs',
    'package.json',
    'package-lock.json',
  ])
    digest.update(readFileSync(path));
  return build + digest.digest('hex').slice(0, 8);
}

/**
 * No file for pages says where its map is, since each reader would pay for the address: it is the file's own with `.map`.
 * Words need no map to be read.
 */
export const withoutMap = () => ({
  name: 'without-map',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
      const isWords = chunk.moduleIds.some((id) => LANGUAGE_FILE.test(id));
      if (isWords && chunk.sourcemapFileName) delete bundle[chunk.sourcemapFileName];
    }
  },
});
