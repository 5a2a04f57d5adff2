// Does the matrix scroll at full frame rate? 193 states × 40 decisions, and × 6,000: time from putting the element
// into the page to two frames after it is drawn, then one step of scrolling a frame, down and across, and how long
// each frame took. Votes are made up. Run `node bench/matrix.mjs`; `--slow 4` slows the processor four times.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, ensureBrowser } from '../tools/browser.mjs';

const { values } = parseArgs({
  options: { slow: { type: 'string', default: '1' }, frames: { type: 'string', default: '180' } },
});
const [slow, frames] = [Number(values.slow), Number(values.frames)];

const code = `
  import './src/elements/vote-matrix/define.ts';
  import { brandDataset } from './src/dataset/brand.ts';
  import { bundledVotes } from './src/bundled/votes.ts';

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  function dataset(count) {
    const { states, decisions, sources } = bundledVotes();
    const members = states.filter(({ memberTo }) => memberTo === null);
    const like = decisions.find(({ symbol }) => symbol === 'A/RES/69/188');
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const made = Array.from({ length: count }, (_, index) => {
      const votes = { yes: [], no: [], abstain: [], absent: [] };
      members.forEach(({ iso3 }, place) => {
        const lean = (place % 7) / 7 + random() * 0.5;
        votes[lean < 0.8 ? 'yes' : lean < 1.05 ? 'abstain' : lean < 1.3 ? 'no' : 'absent'].push(iso3);
      });
      const tally = Object.fromEntries(Object.entries(votes).map(([vote, list]) => [vote, list.length]));
      const year = 2012 + Math.floor((index * 13) / count);
      return { ...like, id: 'bench/' + index, symbol: 'A/BENCH/' + index, date: year + '-12-01', votes, tally };
    });
    return brandDataset({ states, decisions: made, resolutions: [], cosponsorships: [], events: [], sources });
  }

  window.bench = async (count, frames) => {
    const data = dataset(count);
    const chart = document.createElement('vote-matrix');
    chart.dataset = data;
    const start = performance.now();
    document.body.replaceChildren(chart);
    await chart.updateComplete;
    await frame();
    await frame();
    const drawn = performance.now() - start;
    const box = chart.shadowRoot.querySelector('[part="grid"]');
    const nodes = chart.shadowRoot.querySelectorAll('*').length;
    const scroll = async (side, step) => {
      const times = [];
      await frame();
      let last = performance.now();
      for (let index = 0; index < frames; index++) {
        box[side] += step;
        await frame();
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return { times, to: box[side] };
    };
    return { drawn, nodes, down: await scroll('scrollTop', 18), across: await scroll('scrollLeft', 40) };
  };`;

const bundle = await build({
  stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  loader: { '.json': 'json' },
  write: false,
});
const script = bundle.outputFiles[0].text;
const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
  response.end(
    isScript
      ? script
      : '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/bench.js"></script><body></body></html>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});
const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

console.log(`${frames} frames of scrolling each way, processor slowed ${slow} times`);
for (const count of [40, 6000]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.bench');
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const { drawn, nodes, down, across } = await page.evaluate(`bench(${count}, ${frames})`);
  console.log(`193 × ${count}: first draw ${drawn.toFixed(0)} ms, ${nodes} nodes`);
  for (const [name, { times, to }] of Object.entries({ down, across })) {
    const late = times.filter((time) => time > 25).length;
    console.log(
      `  ${name.padEnd(6)} ${to.toFixed(0).padStart(6)} px: median ${at(times, 0.5).toFixed(1)} ms a frame, ` +
        `95% within ${at(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms, ${late} frames missed`,
    );
  }
  await page.close();
}
await browser.close();
server.close();
