import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packLibrary, unpackLibrary } from '../../tools/pack-library.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed library. */
    tarball: string;
    /** The paths in it. */
    files: readonly string[];
    /** A folder in which it is installed from the tarball; what it depends on lies in folders above. */
    folder: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = resolve('node_modules/.cache/rollcall-package');
  rmSync(folder, { recursive: true, force: true });
  const { tarball, files } = packLibrary(folder);
  unpackLibrary(tarball, folder);
  cpSync('test/package/types', join(folder, 'types'), { recursive: true });
  project.provide('tarball', tarball);
  project.provide('files', files);
  project.provide('folder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
