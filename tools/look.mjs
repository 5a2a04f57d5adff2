// Takes a screenshot of every story at 320, 768 and 1,280 px, light and dark, into screenshots/.
// Run `npm run storybook:build` first; `npm run look -- vote-map` takes the stories whose id contains that word.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, ensureBrowser } from './browser.mjs';

const [wanted = ''] = process.argv.slice(2);
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));

const serve = sirv('storybook-static');
const server = createServer((request, response) => serve(request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
mkdirSync('screenshots', { recursive: true });

const browser = await puppeteer.launch({
  executablePath: ensureBrowser(),
  headless: true,
  args: BROWSER_FLAGS,
});
const page = await browser.newPage();
for (const { id } of stories) {
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of [320, 768, 1280]) {
      await page.setViewport({ width, height: 700 });
      await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=story`, {
        waitUntil: 'networkidle0',
      });
      await page.screenshot({ path: `screenshots/${id}-${width}-${theme}.png`, fullPage: true });
      const overflows = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (overflows) console.log(`${id} at ${width} px is wider than its window`);
    }
  }
}
await browser.close();
server.close();
console.log(`${stories.length} stories, ${stories.length * 6} screenshots in screenshots/`);
