// Prints charts to PDF with Chromium, as a reader who never opened their tables would, and reads what is on the paper.
// Run `npm run build` first, then `npm run paper`.
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';
import { pdfText } from './pdf-text.mjs';

/** Charts, and what must and must not be on their paper, without spaces. */
const CHARTS = [
  {
    html: '<vote-map theme="dark" resolution="A/RES/69/188"></vote-map>',
    has: ['CubaAgainst', 'ZimbabweAgainst', 'https://undocs.org/A/RES/69/188'],
  },
  { html: '<vote-map no-table resolution="A/RES/69/188"></vote-map>', hasNot: ['CubaAgainst'] },
  { html: '<vote-tally resolution="A/RES/69/188"></vote-tally>', has: ['CubaAgainst'] },
  { html: '<bloc-breakdown resolution="A/RES/69/188"></bloc-breakdown>', has: ['Zimbabwe'] },
  { html: '<council-vote></council-vote>', has: ['Mozambique'] },
  { html: '<vote-shift></vote-shift>', has: ['Somalia'] },
  { html: '<resolution-timeline></resolution-timeline>', has: ['A/RES/60/173'] },
  { html: '<resolution-path></resolution-path>', has: ['A/C.3/'] },
  { html: '<cosponsor-bar></cosponsor-bar>', has: ['2005'] },
];
/** What nobody can press on paper. */
const NEVER = ['Saveimage', 'Showthefigures', 'Findastate'];

const serve = sirv('dist/cdn');
const page = (html) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title><script type="module" src="/rollcall.js"></script>${html}`;
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  if (!searchParams.has('chart')) return serve(request, response);
  response.setHeader('content-type', 'text/html');
  return response.end(page(CHARTS[Number(searchParams.get('chart'))].html));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});

const faults = [];
for (const [index, { html, has = [], hasNot = [] }] of CHARTS.entries()) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/?chart=${index}`, { waitUntil: 'networkidle0' });
  await tab.evaluate(() => document.querySelector('body > *').updateComplete);
  const text = pdfText(await tab.pdf({ format: 'A4', timeout: 120_000 }));
  for (const word of has) if (!text.includes(word)) faults.push(`${html} lacks "${word}" on paper`);
  for (const word of [...hasNot, ...NEVER])
    if (text.includes(word)) faults.push(`${html} has "${word}" on paper`);
  await tab.close();
}
await browser.close();
server.close();
console.log(faults.length > 0 ? faults.join('\n') : `${CHARTS.length} charts on paper have what they should`);
process.exitCode = faults.length > 0 ? 1 : 0;
