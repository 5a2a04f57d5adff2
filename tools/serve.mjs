// Serves the examples and the built package from this machine: `npm start`.
import { createServer } from 'node:http';
import sirv from 'sirv';

const folders = [
  ['/dist/', sirv('dist', { dev: true })],
  ['/data/', sirv('data', { dev: true })],
  ['/', sirv('examples', { dev: true })],
];

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  // The maker finds charts beside itself in dist/, here as on any other host.
  if (/^\/maker\/?(\?|$)/.test(url)) {
    response.writeHead(302, { location: url.replace(/^\/maker\/?/, '/dist/maker/index.html') });
    response.end();
    return;
  }
  const [prefix, serve] = folders.find(([start]) => url.startsWith(start)) ?? folders[2];
  request.url = prefix === '/' ? url : url.slice(prefix.length - 1);
  serve(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page here.\n');
  });
});

function listen(port) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && port < 8090) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => {
    console.log(`Rollcall is at http://localhost:${server.address().port}/`);
  });
}

listen(Number(process.env.PORT ?? 8080));
