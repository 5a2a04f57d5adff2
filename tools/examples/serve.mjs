// Serves a built app: a folder of files, or what `npm start` of the app serves.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

async function serveFolder(folder) {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end('There is no such page.')),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function serveNext(folder) {
  const port = await freePort();
  const words = [join(folder, 'node_modules/next/dist/bin/next'), 'start', '--port', String(port)];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(origin).then(Boolean, () => false)) return { origin, close: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error('next start did not answer within 20 s.');
}

export const serveApp = ({ folder }, place) => (folder ? serveFolder(join(place, folder)) : serveNext(place));
