// Looks at one app as its readers do, and says everything that is wrong.

/** How many states the first map shows, each once. */
const statesDrawn = () => {
  const marks = document.querySelector('vote-map')?.shadowRoot?.querySelectorAll('[data-state]') ?? [];
  return new Set([...marks].map((mark) => mark.getAttribute('data-state'))).size;
};

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What every text of the page says, within charts too. */
const allText = () => {
  const texts = [document.body.innerText];
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) texts.push(element.shadowRoot.textContent);
  return texts.join(' ');
};

async function watched(browser, origin) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(origin)) problems.push(`asked for ${url}`);
  });
  return { page, problems };
}

async function within(page, what, test, ...words) {
  try {
    await page.waitForFunction(test, { timeout: 10_000 }, ...words);
    return [];
  } catch {
    return [what];
  }
}

/** With scripts: the chart draws, a click on a state raises the typed event, and a phone shows it all. */
async function withScripts(browser, url, { also }) {
  const { origin } = new URL(url);
  const { page, problems } = await watched(browser, origin);
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  const drawn = await within(
    page,
    'the map does not draw 193 states',
    `(${statesDrawn.toString()})() === 193`,
  );
  if (drawn.length > 0) problems.push(`${drawn[0]}, but ${await page.evaluate(statesDrawn)}`);
  else {
    const brazil = await page.$('vote-map >>> [data-state="BRA"]');
    await brazil?.click();
    problems.push(
      ...(await within(
        page,
        'a click on Brazil does not say "BRA yes"',
        `document.querySelector('output')?.textContent === 'BRA yes'`,
      )),
    );
  }
  if (also && !(await page.evaluate(allText)).includes(also)) problems.push(`nothing says "${also}"`);
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const wider = await page.evaluate(overflow);
    if (wider > 0) problems.push(`at ${width} px the page is ${wider} px wider than its window`);
  }
  await page.close();
  return problems;
}

/** Without scripts: what is inside the tag is there to read, or the server's drawing to see. */
async function withoutScripts(browser, url, { fallback, drawn }) {
  const page = await browser.newPage();
  const problems = [];
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'load' });
  const text = await page.$eval('body', (body) => body.innerText);
  if (fallback && !text.includes(fallback)) problems.push(`without scripts nothing says "${fallback}"`);
  const states = drawn ? await page.evaluate(statesDrawn) : 193;
  if (states !== 193) problems.push(`without scripts the map has ${states} states, not 193`);
  await page.close();
  return problems;
}

/** Everything that is wrong with one page of an app. */
export async function checkPage(browser, origin, page) {
  const url = `${origin}${page.path}`;
  const found = [...(await withScripts(browser, url, page)), ...(await withoutScripts(browser, url, page))];
  return found.map((problem) => `${page.path}: ${problem}`);
}
