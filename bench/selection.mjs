// How long until a choice in one chart has reached all charts of a page? Every chart inside one <vote-data>, from
// dist/cdn/rollcall.js; from the reader's click to the last `updateComplete`, choosing states and decisions in turn.
// Also counts geometry that choosing a state rebuilt: there should be none. Run `npm run build` first, then
// `node bench/selection.mjs`; `--runs 40` for more runs, `--slow 4` for a slower processor.
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, ensureBrowser } from '../tools/browser.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    slow: { type: 'string', default: '1' },
    dist: { type: 'string', default: 'dist/cdn' },
  },
});

const tags = readdirSync('src/elements').filter((tag) => tag !== 'vote-data' && tag !== 'vote-story');
const charts = tags.map((tag) => `<${tag} resolution="A/RES/69/188"></${tag}>`).join('');
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
  <script type="module" src="/rollcall.js"></script></head><body><vote-data>${charts}</vote-data></body></html>`;
const files = sirv(values.dist, { dev: true });
const server = createServer((request, response) => {
  if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  else files(request, response, () => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});
const tab = await browser.newPage();
tab.on('pageerror', (error) => console.error(error.message));
await tab.setViewport({ width: 1000, height: 800 });
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
const client = await tab.createCDPSession();
await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });

const { times, each, rebuilt, missed } = await tab.evaluate(async (runs) => {
  const GEOMETRY = [
    'd',
    'points',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'width',
    'height',
    'viewBox',
  ];
  await customElements.whenDefined('vote-data');
  const data = document.querySelector('vote-data');
  const charts = [...data.children].filter((chart) => chart.updateComplete);
  const settled = () => Promise.all(charts.map((chart) => chart.updateComplete));
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await settled();
  await frames();
  const click = (tag, mark) =>
    data
      .querySelector(tag)
      .renderRoot.querySelector(mark)
      .dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
  const state = (iso3) => () => click('vote-map', `[part="state"][data-state="${iso3}"]`);
  const decision = (year) => () => click('resolution-timeline', `[data-mark="d:general-assembly/${year}"]`);
  const steps = [
    ['state', state('BRA')],
    ['decision', decision(2005)],
    ['state', state('IND')],
    ['decision', decision(2014)],
  ];
  const times = { state: [], decision: [] };
  const each = {};
  const rebuilt = {};
  const watch = charts.map((chart) => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(chart.renderRoot, { attributes: true, subtree: true });
    return { chart, observer };
  });
  const drain = (count) => {
    for (const { chart, observer } of watch)
      for (const { attributeName, target } of observer.takeRecords())
        if (count && target instanceof SVGElement && GEOMETRY.includes(attributeName))
          rebuilt[chart.localName] = (rebuilt[chart.localName] ?? 0) + 1;
  };
  const missed = new Set();
  for (let run = 0; run < runs; run++) {
    for (const [kind, choose] of steps) {
      drain(false);
      const start = performance.now();
      choose();
      const ends = charts.map(async (chart) => {
        await chart.updateComplete;
        (each[chart.localName] ??= []).push(performance.now() - start);
      });
      await Promise.all(ends);
      times[kind].push(performance.now() - start);
      drain(kind === 'state');
      if (kind === 'state')
        for (const chart of charts) if (chart.selected !== data.state) missed.add(chart.localName);
      await frames();
    }
  }
  return { times, each, rebuilt, missed: [...missed] };
}, Number(values.runs));
await browser.close();
server.close();

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const worst = (numbers) => Math.max(...numbers);
console.log(
  `${tags.length} charts in one <vote-data>, ${values.runs} runs, processor slowed ${values.slow} times`,
);
for (const [kind, list] of Object.entries(times))
  console.log(`${kind.padEnd(10)} median ${median(list).toFixed(1)} ms, worst ${worst(list).toFixed(1)} ms`);
console.log('drawn by (median, from the click; charts draw one after the other):');
for (const [tag, list] of Object.entries(each))
  console.log(`  ${tag.padEnd(22)}${median(list).toFixed(1)} ms`);
console.log(
  Object.keys(rebuilt).length > 0
    ? `geometry rebuilt by choosing a state: ${JSON.stringify(rebuilt)}`
    : 'no geometry rebuilt by choosing a state',
);
if (missed.length > 0) console.log(`not reached by a chosen state: ${missed.join(', ')}`);
