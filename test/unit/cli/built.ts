import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildModules } from '../../../tools/build-modules.mjs';

/** What a run of the command line left. */
export interface Ran {
  readonly code: number | null;
  readonly out: Buffer;
  readonly error: string;
}

/** The built command line, in a package of its own that lasts as long as the tests of a file. */
export function builtCommand() {
  // Below the packages of the repository, so that it finds them.
  const root = mkdtempSync(resolve('node_modules/.rollcall-'));
  const main = join(root, 'dist/cli/main.js');
  beforeAll(async () => {
    cpSync('package.json', join(root, 'package.json'));
    await buildModules(join(root, 'dist'));
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  return {
    root,
    run: (...words: string[]): Promise<Ran> =>
      new Promise((done) =>
        execFile(
          process.execPath,
          [main, ...words],
          { encoding: 'buffer', maxBuffer: 1e8 },
          (error, out, said) =>
            done({
              code: error ? ((error.code as unknown as number | undefined) ?? null) : 0,
              out,
              error: said.toString(),
            }),
        ),
      ),
    /** Runs with a reader that takes the first bytes and leaves. */
    runBriefly: (...words: string[]): Promise<number | null> =>
      new Promise((done) => {
        const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
        child.stdout.once('data', () => child.stdout.destroy());
        child.once('exit', done);
      }),
  };
}
