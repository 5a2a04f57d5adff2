import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const exec = promisify(execFile);

/** Where the library lies, installed from its tarball. */
export const library = (): string => join(inject('folder'), 'node_modules/rollcall-charts');

export const tags = readdirSync('src/elements');

export const read = (path: string): string => readFileSync(join(library(), path), 'utf8');

/** What a command says; also where it fails, since that is what a test wants to show. */
export async function run(command: string, ...words: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await exec(command, [...words], { cwd: inject('folder') });
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `failed: ${stdout}${stderr}`;
  }
}

/** What a module prints when Node runs it beside the installed library. */
export const runModule = (code: string): Promise<string> =>
  run(process.execPath, '--input-type=module', '-e', code);

/** The names that `exports` offers, patterns with one example; modules alone. */
export function entries(): readonly string[] {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([name]) => name.replace('types/*', 'types/react').replace('*', 'vote-map'));
}
