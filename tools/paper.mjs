// Prints every chart to PDF with Chromium, as a reader who never opened its table would, and reads what is on the paper.
// Run `npm run build` first, then `npm run paper`.
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';
import { pdfText } from './pdf-text.mjs';

const RESOLUTION = 'resolution="A/RES/69/188"';
/** Charts, and what must and must not be on their paper, without spaces. */
const CHARTS = [
  {
    html: `<vote-map theme="dark" browsable ${RESOLUTION}></vote-map>`,
    has: ['CubaAgainst', 'ZimbabweAgainst', 'https://undocs.org/A/RES/69/188'],
  },
  {
    html: `<vote-map no-table ${RESOLUTION}></vote-map>`,
    has: ['https://undocs.org/'],
    hasNot: ['CubaAgainst'],
  },
  {
    html: `<vote-tally ${RESOLUTION}></vote-tally>`,
    has: ['CubaAgainst', 'https://undocs.org/A/RES/69/188'],
  },
  { html: `<bloc-breakdown ${RESOLUTION}></bloc-breakdown>`, has: ['Zimbabwe', 'https://undocs.org/'] },
  { html: '<council-vote browsable></council-vote>', has: ['Mozambique', 'https://'] },
  { html: '<vote-shift></vote-shift>', has: ['Somalia', 'https://undocs.org/'] },
  { html: '<resolution-timeline></resolution-timeline>', has: ['A/RES/60/173', 'https://undocs.org/'] },
  { html: '<resolution-path></resolution-path>', has: ['A/C.3/', 'https://undocs.org/'] },
  { html: '<cosponsor-bar by="group"></cosponsor-bar>', has: ['2005', '(https://'] },
  // These two write their rows with a part that comes when the page is idle.
  { html: '<vote-matrix></vote-matrix>', has: ['Zimbabwe', 'https://undocs.org/'] },
  {
    html: '<country-record state="CUB"></country-record>',
    has: ['A/RES/60/173Against', '(https://'],
  },
];
/** What nobody can press on paper. */
const NEVER = [
  'Savedata',
  'Saveimage',
  'Embedthischart',
  'Showthefigures',
  'Whatdothesewordsmean',
  'Findastate',
  'Chooseamark',
];
const serve = sirv('dist/cdn');
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
  <script type="module" src="/rollcall.js"></script>
  ${CHARTS.map(({ html }) => `<main>${html}</main>`).join('\n')}`;
const server = createServer((request, response) => {
  if (request.url !== '/') return serve(request, response);
  response.setHeader('content-type', 'text/html');
  return response.end(page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});

const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.evaluate(async () => {
  const charts = [...document.querySelectorAll('main > *')];
  const drawn = () => Promise.all(charts.map((chart) => chart.updateComplete));
  await drawn();
  await new Promise((resolve) => requestIdleCallback(resolve));
  await drawn();
});
const faults = [];
for (const [index, { html, has, hasNot = [] }] of CHARTS.entries()) {
  await tab.evaluate((shown) => {
    document.querySelectorAll('main').forEach((main, at) => (main.hidden = at !== shown));
  }, index);
  const text = pdfText(await tab.pdf({ format: 'A4', timeout: 120_000 }));
  for (const word of has) if (!text.includes(word)) faults.push(`${html} lacks "${word}" on paper`);
  for (const word of [...hasNot, ...NEVER])
    if (text.includes(word)) faults.push(`${html} has "${word}" on paper`);
}
await browser.close();
server.close();
console.log(faults.length > 0 ? faults.join('\n') : `${CHARTS.length} charts on paper have what they should`);
process.exitCode = faults.length > 0 ? 1 : 0;
