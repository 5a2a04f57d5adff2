import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildEdge } from '../../../tools/build-edge.mjs';

const EXAMPLE = 'examples/edge-worker';

/** A port that nobody listens at now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The program itself: what npm puts into its place when it installs is not there where scripts may not run. */
function workerd(): string {
  const require = createRequire(import.meta.url);
  const from = createRequire(require.resolve('workerd/package.json'));
  const { platform, arch } = process;
  const name = `@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}`;
  return join(
    dirname(from.resolve(`${name}/package.json`)),
    'bin',
    platform === 'win32' ? 'workerd.exe' : 'workerd',
  );
}

async function answering(url: string, process: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (process.exitCode !== null) throw new Error(`workerd ended: ${said()}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`workerd does not answer: ${said()}`);
}

/** The example worker, bundled and served by workerd. */
export interface Served {
  readonly url: string;
  readonly bundle: string;
  stop(): void;
}

export async function served(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-edge-'));
  const edge = join(folder, 'edge.js');
  await buildEdge(edge);
  await build({
    entryPoints: [`${EXAMPLE}/worker.js`],
    alias: { 'rollcall-charts/server': edge },
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'dist/worker.js'),
    logLevel: 'warning',
  });
  const port = await freePort();
  const config = readFileSync(`${EXAMPLE}/config.capnp`, 'utf8').replace(
    '127.0.0.1:8787',
    `127.0.0.1:${port}`,
  );
  writeFileSync(join(folder, 'config.capnp'), config);
  const running = spawn(workerd(), ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  running.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    running.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(url, running, () => said);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, bundle: readFileSync(join(folder, 'dist/worker.js'), 'utf8'), stop };
}
