// How much of the page moves while each element comes to be: cumulative layout shift of an article that gives no size,
// with text before and after the chart, at three widths, over a network that takes its time. Twice: with HTML from the
// server, and with the tag alone and the script of the README. Run after `npm run build`; ends with an error above 0.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { renderToHTML, TAGS } from '../dist/server/index.js';
import { BROWSER_FLAGS, ensureBrowser } from '../tools/browser.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    kind: { type: 'string' },
    latency: { type: 'string', default: '40' },
    where: { type: 'boolean' },
  },
});
const WIDTHS = [375, 800, 1280];
const ATTRIBUTES = { 'country-record': { state: 'CUB' } };
const MAP = { tag: 'vote-map', attributes: { resolution: 'A/RES/69/188' } };
const INSIDE = {
  'vote-data': [MAP],
  'vote-story': [{ ...MAP, attributes: { ...MAP.attributes, slot: 'chart' } }],
};
const tags = TAGS.filter((tag) => !values.only || values.only === tag);

const attributesText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
const tagText = ({ tag, attributes = {}, inside = [] }) =>
  `<${tag}${attributesText(attributes)}>${inside.map(tagText).join('')}</${tag}>`;

async function serverText({ tag, attributes = {}, inside = [] }) {
  const html = await renderToHTML(tag, attributes);
  const charts = await Promise.all(inside.map(serverText));
  const end = html.lastIndexOf('</');
  return html.slice(0, end) + charts.join('') + html.slice(end);
}

const TEXT = '<p>What follows stays where it is while the chart comes to be, however long that takes.</p>';

async function page(kind, tag) {
  const inside = INSIDE[tag] ?? [];
  const attributes = ATTRIBUTES[tag] ?? {};
  const chart =
    kind === 'server' ? await serverText({ tag, attributes, inside }) : tagText({ tag, attributes, inside });
  // HTML from the server is there before any script; a tag alone keeps the first paint waiting for its script.
  const how = kind === 'server' ? '' : ' async blocking="render"';
  const scripts = [tag, ...inside.map((each) => each.tag)].map(
    (each) => `<script type="module"${how} src="/dist/cdn/${each}.js"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${tag}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${scripts.join('\n')}
<script>
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries())
    if (!hadRecentInput) shifts.push({ value, sources: sources.map(({ node, previousRect: a, currentRect: b }) =>
      (node?.nodeName ?? 'gone') + ' ' + [a.y, a.height, b.y, b.height].map(Math.round)) });
}).observe({ type: 'layout-shift', buffered: true });
</script></head>
<body><h1>An article</h1>${TEXT}${chart}${TEXT.repeat(12)}</body></html>`;
}

const dist = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  const [, kind, tag] = new URL(request.url, 'http://localhost').pathname.split('/');
  if (kind === 'dist') {
    request.url = request.url.slice('/dist'.length);
    setTimeout(() => dist(request, response, () => response.writeHead(404).end()), Number(values.latency));
  } else if (kind === 'server' || kind === 'client')
    void page(kind, tag).then((html) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});

async function shiftOf(kind, tag, width) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.bringToFront();
  await tab.goto(`http://127.0.0.1:${server.address().port}/${kind}/${tag}`, { waitUntil: 'load' });
  await tab.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await Promise.all([...document.querySelectorAll(':defined')].map((each) => each.updateComplete));
  }, tag);
  await new Promise((resolve) => setTimeout(resolve, 400 + 6 * Number(values.latency)));
  const shifts = await tab.evaluate('shifts');
  await context.close();
  return shifts;
}

let worst = 0;
for (const tag of tags) {
  const line = [];
  for (const kind of ['server', 'client']) {
    if (values.kind && values.kind !== kind) continue;
    for (const width of WIDTHS) {
      const shifts = await shiftOf(kind, tag, width);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      worst = Math.max(worst, sum);
      line.push(`${kind} ${width}px ${sum.toFixed(4)}`);
      if (values.where)
        for (const { value, sources } of shifts)
          console.log(`  ${kind} ${width} ${value.toFixed(4)}`, sources);
    }
  }
  console.log(`<${tag}>`.padEnd(22), line.join('  '));
}
await browser.close();
server.close();
console.log(worst === 0 ? 'Nothing moves.' : `Something moves: ${worst.toFixed(4)} at worst.`);
process.exitCode = worst === 0 ? 0 : 1;
