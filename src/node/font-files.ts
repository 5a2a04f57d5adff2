import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FACES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** The packaged font lies beside the built modules; in the repository it is where npm put it. */
function folder(): string {
  const packaged = fileURLToPath(new URL('../fonts/', import.meta.url));
  if (existsSync(join(packaged, 'DejaVuSans.ttf'))) return packaged;
  const installed = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json');
  return join(dirname(installed), 'ttf');
}

let known: readonly string[] | undefined;

/** The files of DejaVu Sans, regular and bold. */
export function fontFiles(): readonly string[] {
  if (known) return known;
  const from = folder();
  return (known = FACES.map((name) => join(from, name)));
}
