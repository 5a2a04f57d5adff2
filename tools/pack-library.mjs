// Packs the built library as npm would publish it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Packs into a folder; gives the path of the tarball and the files in it. */
export function packLibrary(folder) {
  mkdirSync(folder, { recursive: true });
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = JSON.parse(
    execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const { filename, files, size, unpackedSize } = Object.values(said)[0];
  return {
    tarball: resolve(join(folder, filename)),
    files: files.map(({ path }) => path),
    size,
    unpackedSize,
  };
}

/** Unpacks a tarball into `folder/node_modules/rollcall-charts`. */
export function unpackLibrary(tarball, folder) {
  const target = join(folder, 'node_modules', 'rollcall-charts');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  return target;
}
